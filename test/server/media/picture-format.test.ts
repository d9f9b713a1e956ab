import { expect, test } from 'vitest';
import { formatOf } from '../../../src/server/media/picture-format.ts';
import { aPicture, SVG } from './pictures.ts';

test.for(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
  'a %s is known by its bytes',
  async (kind) => {
    const picture = await aPicture({ kind, width: 40, height: 30 });

    expect(formatOf(picture)).toBe(kind);
  },
);

test.for([
  SVG,
  Buffer.from('<svg/>'.replace('/', ' /')),
  Buffer.from('\uFEFF<?xml version="1.0"?><SVG>'),
  Buffer.from(`<!--${'-'.repeat(900)}--><svg>`),
  Buffer.from('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN">'),
  Buffer.from('\uFEFF<svg xmlns="http://www.w3.org/2000/svg">', 'utf16le'),
])('an SVG is known by its bytes, however it is written (%#)', (bytes) => {
  expect(formatOf(bytes)).toBe('svg');
});

test.for(['', 'GIF', '<!doctype html><p>Not found', '%PDF-1.7', 'BM6', 'II*\0', '\x1F\x8B\x08'])(
  '%j is the start of no picture that is read',
  (start) => {
    expect(formatOf(Buffer.from(start, 'latin1'))).toBeUndefined();
  },
);
