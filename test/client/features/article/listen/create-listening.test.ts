import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createListening,
  type Listening,
} from '../../../../../src/client/features/article/listen/create-listening.ts';
import { aVoice, scriptSpeech, type Voice } from '../../../../support/scripted-speech.ts';

afterEach(() => {
  localStorage.clear();
  vi.useRealTimers();
  for (const name of ['SpeechSynthesisUtterance', 'speechSynthesis', 'speech']) {
    Reflect.deleteProperty(window, name);
  }
});

/** Listening to sentences of one passage each, but for those that are parted by a bar. */
function listen(sentences: string[], voices: Voice[] = [aVoice()]) {
  const speech = scriptSpeech(voices);
  const states: Listening[] = [];
  const passages = sentences.flatMap((parts, sentence) =>
    parts
      .split('|')
      .map((text) => ({ text, sentence, language: 'en', range: document.createRange() })),
  );
  const onChange = (state: Listening) => states.push(state);
  const controls = createListening({ passages, from: 0, language: 'en', onChange });
  return {
    speech,
    controls,
    state: () => states.at(-1),
    said: () => speech.said.map(({ text }) => text),
  };
}

describe('listening', () => {
  it('says one passage after the other, to the end, and then again from the start', () => {
    const { speech, controls, state, said } = listen(['One|and a half.', 'Two.']);

    controls.play();
    speech.end();
    expect(state()).toMatchObject({ isPlaying: false, halt: 'end' });
    controls.play();

    expect(said()).toEqual(['One', 'and a half.', 'Two.', 'One']);
  });

  it('pauses by calling off, and goes on with the passage that it was in', () => {
    const { speech, controls, state, said } = listen(['One.', 'Two.']);
    controls.play();
    speech.end(1);

    controls.pause();
    expect(speech.isSpeaking()).toBe(false);
    expect(state()).toMatchObject({ isPlaying: false, place: 1 });
    controls.play();

    expect(said()).toEqual(['One.', 'Two.', 'Two.']);
  });

  it('steps by sentences, playing or not', () => {
    const { speech, controls, state, said } = listen(['One.', 'Two|is|long.', 'Three.']);
    controls.play();
    speech.end(2);

    controls.step(1);
    controls.step(-1);
    controls.pause();
    controls.step(-1);
    controls.step(-1);
    expect(state()).toMatchObject({ isPlaying: false, place: 0 });
    controls.step(1);
    controls.play();

    expect(said()).toEqual(['One.', 'Two', 'is', 'Three.', 'Two', 'Two']);
  });

  it('is over after a step from the last sentence', () => {
    const { speech, controls, state } = listen(['One.', 'Two.']);
    controls.play();

    controls.step(1);
    controls.step(1);

    expect(speech.isSpeaking()).toBe(false);
    expect(state()).toMatchObject({ isPlaying: false, halt: 'end' });
  });

  it('says a sentence anew at another speed, and what follows as fast', () => {
    const { speech, controls } = listen(['One.', 'Two.']);
    controls.play();

    controls.setSpeed(1.4);
    speech.end();

    expect(speech.said.map(({ text, speed }) => [text, speed])).toEqual([
      ['One.', 1],
      ['One.', 1.4],
      ['Two.', 1.4],
    ]);
  });

  it.each([
    ['not-allowed', 'refused', 'first'],
    ['interrupted', 'taken', 'first'],
    ['canceled', 'taken', 'first'],
    ['network', 'network', 'second'],
    ['synthesis-failed', 'failed', 'second'],
    ['voice-unavailable', 'failed', 'second'],
  ] as const)('stops at %s, saying why, and goes on when asked', (error, halt, voice) => {
    const voices = [aVoice({ name: 'first' }), aVoice({ name: 'second' })];
    const { speech, controls, state } = listen(['One.', 'Two.'], voices);
    controls.play();
    speech.end(1);

    speech.fail(error);
    expect(state()).toEqual({ place: 1, isPlaying: false, halt });
    controls.play();

    expect(state()).toMatchObject({ isPlaying: true, halt: undefined });
    expect(speech.said.at(-1)).toMatchObject({ text: 'Two.', voice });
  });

  it('does not wait forever for a voice that never ends', () => {
    vi.useFakeTimers();
    const { speech, controls, state } = listen(['One.'], [aVoice({ localService: false })]);
    controls.play();

    vi.advanceTimersByTime(60_000);

    expect(speech.isSpeaking()).toBe(false);
    expect(state()).toMatchObject({ isPlaying: false, halt: 'network' });
  });

  it('takes a voice of the device while data is saved', () => {
    localStorage.setItem('dateline.saver', 'on');
    const remote = aVoice({ name: 'remote', lang: 'en-GB', localService: false });
    const { speech, controls } = listen(['One.'], [remote, aVoice({ name: 'local' })]);

    controls.play();

    expect(speech.said[0]?.voice).toBe('local');
  });
});
