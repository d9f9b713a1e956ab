import { describe, expect, it } from 'vitest';
import { findVoice } from '../../../../../src/client/features/article/listen/find-voice.ts';
import { aVoice } from '../../../../support/scripted-speech.ts';

describe('the voice for a story', () => {
  it.each([
    ['of the very region', 'en-GB', [{ lang: 'en-US', default: true }, { lang: 'en-GB' }], 'en-GB'],
    ['of the language elsewhere', 'ar', [{ lang: 'en-US' }, { lang: 'ar-SA' }], 'ar-SA'],
    ['as Android writes it', 'ko-KR', [{ lang: 'en_US' }, { lang: 'ko_KR' }], 'ko_KR'],
    ['as others write it', 'en', [{ lang: 'kor-KOR' }, { lang: 'eng-USA' }], 'eng-USA'],
    ['of the same script', 'zh-HK', [{ lang: 'zh-CN', default: true }, { lang: 'zh-TW' }], 'zh-TW'],
    ['no joke of macOS', 'en-US', [{ lang: 'en-US', name: 'Albert' }, { lang: 'en-IE' }], 'en-IE'],
  ])('is one %s', (_, language, voices, wanted) => {
    expect(findVoice(voices.map(aVoice), language)?.lang).toBe(wanted);
  });

  it.each(['ko', 'no language at all', ''])('is none where none speaks it: %s', (language) => {
    expect(findVoice([aVoice({ lang: 'en-US' }), aVoice({ lang: '' })], language)).toBe(undefined);
  });

  it('is one of the device, then its default', () => {
    const remote = aVoice({ name: 'remote', localService: false, default: true });
    const local = aVoice({ name: 'local' });
    const usual = aVoice({ name: 'usual', default: true });

    expect(findVoice([remote, local, usual], 'en')?.name).toBe('usual');
    expect(findVoice([remote, local], 'en')?.name).toBe('local');
  });

  it('comes over the network while data is saved only where the device has none', () => {
    const remote = aVoice({ name: 'remote', lang: 'en-GB', localService: false });
    const local = aVoice({ name: 'local', lang: 'en-US' });

    expect(findVoice([remote, local], 'en-GB')?.name).toBe('remote');
    expect(findVoice([remote, local], 'en-GB', { prefersLocal: true })?.name).toBe('local');
    expect(findVoice([remote], 'en-GB', { prefersLocal: true })?.name).toBe('remote');
  });

  it('is another after one has failed, if there is one', () => {
    const voices = [aVoice({ name: 'first' }), aVoice({ name: 'second' })];
    const failed = new Set(['first']);

    expect(findVoice(voices, 'en', { failed })?.name).toBe('second');
    expect(findVoice(voices.slice(0, 1), 'en', { failed })?.name).toBe('first');
  });
});
