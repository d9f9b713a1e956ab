import { afterEach, describe, expect, it, vi } from 'vitest';
import { isDue, mayRenew } from '../../../../src/client/lib/taken/may-renew.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset['saver'];
});

const connect = (connection: object | undefined) => vi.stubGlobal('navigator', { connection });

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

describe('lists are brought up to date unasked', () => {
  it('where nothing speaks against it, also where the browser says nothing of its connection', () => {
    connect(undefined);
    expect(mayRenew()).toBe(true);
    connect({ saveData: false, type: 'wifi' });
    expect(mayRenew()).toBe(true);
  });

  it('not by a mobile connection', () => {
    connect({ saveData: false, type: 'cellular' });
    expect(mayRenew()).toBe(false);
  });

  it('not while the device asks to save data', () => {
    connect({ saveData: true, type: 'wifi' });
    expect(mayRenew()).toBe(false);
  });

  it('not while the reader saves data here', () => {
    document.documentElement.dataset['saver'] = 'on';
    expect(mayRenew()).toBe(false);
  });

  it('once an hour at most, and not before they were taken', () => {
    expect(isDue(null)).toBe(false);
    expect(isDue(ago(59))).toBe(false);
    expect(isDue(ago(61))).toBe(true);
    // A clock that was put back.
    expect(isDue(ago(-61))).toBe(true);
  });
});
