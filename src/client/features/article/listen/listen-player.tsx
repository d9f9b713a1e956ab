import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { ListenWords } from '../../../lib/messages/listen/english-listen.ts';
import { useBarRoom } from '../../../lib/use-bar-room.ts';
import { SignButton } from '../sign-button.tsx';
import styles from './listen-player.module.css';
import { listenSpeed, SPEEDS } from './listen-speed.ts';
import { useFollow } from './use-follow.ts';
import { useListening } from './use-listening.ts';

export type ListenPlayerProps = {
  /** Of the story that it stands in. */
  id: number;
  language: string;
  isGated: boolean;
  words: ListenWords;
  onClose: () => void;
};

/** Reads out the story that it stands in. Nothing of it is announced while it speaks: that would be two voices at once. */
export function ListenPlayer({ id, language, isGated, words, onClose }: ListenPlayerProps) {
  const bar = useRef<HTMLElement>(null);
  const playing = useRef<HTMLButtonElement>(null);
  const { passage, isPlaying, halt, said, count, play, pause, step, setSpeed } = useListening({
    id,
    language,
    within: bar,
  });
  const { isAway, follow } = useFollow(passage?.range);
  const speed = useSyncExternalStore(listenSpeed.subscribe, listenSpeed.read);
  useBarRoom(bar, '--bar');

  useEffect(() => {
    const { current } = bar;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    current?.addEventListener('keydown', press);
    return () => current?.removeEventListener('keydown', press);
  }, [onClose]);

  const goBack = () => {
    follow();
    // The button goes; the focus stays in the player.
    playing.current?.focus();
  };
  const halts = { ...words.halts, end: isGated ? words.endAtGate : words.end };
  return (
    <section ref={bar} className={styles.player} aria-label={words.player} data-bar="">
      <div
        className={styles.progress}
        style={{ transform: `scaleX(${count === 0 ? 0 : said / count})` }}
      />
      <output className={styles.halt}>{halt !== undefined && halts[halt]}</output>
      <div className={styles.controls}>
        <div className={styles.steps}>
          <SignButton name={words.back} icon="back" onPress={() => step(-1)} />
          <SignButton
            ref={playing}
            name={isPlaying ? words.pause : words.play}
            icon={isPlaying ? 'pause' : 'play'}
            onPress={isPlaying ? pause : play}
          />
          <SignButton name={words.forward} icon="forward" onPress={() => step(1)} />
        </div>
        <select
          className={styles.speed}
          aria-label={words.speed}
          value={speed}
          onChange={({ target }) => setSpeed(Number(target.value))}
        >
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {words.times(each)}
            </option>
          ))}
        </select>
        {isAway && (
          <button className={styles.follow} type="button" onClick={goBack}>
            {words.follow}
          </button>
        )}
        <span className={styles.place}>
          {count > 0 && words.place(Math.min(said + 1, count), count)}
        </span>
        <SignButton name={words.close} icon="close" onPress={onClose} />
      </div>
    </section>
  );
}
