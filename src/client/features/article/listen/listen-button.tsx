import { useRef, useState, useSyncExternalStore, type ComponentType } from 'react';
import type { Article } from '../../../../shared/article.ts';
import type { ListenWords } from '../../../lib/messages/listen/english-listen.ts';
import { useSite } from '../../../lib/site-context.ts';
import { heardPlaces, isHalfHeard } from './heard-places.ts';
import styles from './listen-button.module.css';
import type { ListenPlayerProps } from './listen-player.tsx';
import { storyLanguage } from './story-language.ts';
import { useHasVoice } from './use-has-voice.ts';

export type ListenButtonProps = { article: Article; words: ListenWords };

/** Has a story read out by the browser's own voice, where it has one for the story's language. */
export function ListenButton({ article, words }: ListenButtonProps) {
  const { id, gate, readAt } = article;
  const language = storyLanguage(article, useSite().language);
  const hasVoice = useHasVoice(language);
  const isLeftOff = useSyncExternalStore(
    heardPlaces.subscribe,
    () => isHalfHeard(id),
    () => false,
  );
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<{ ListenPlayer: ComponentType<ListenPlayerProps> }>();
  const [hasFailed, setFailed] = useState(false);

  const open = () => {
    setFailed(false);
    letSpeak();
    import('./listen-player.tsx').then(setOpened, () => setFailed(true));
  };
  const close = () => {
    setOpened(undefined);
    button.current?.focus({ preventScroll: true });
  };
  const isGoingOn = isLeftOff && opened === undefined;
  // What is read elsewhere can be heard elsewhere.
  if (!hasVoice || readAt !== null) return null;
  return (
    <>
      <button
        ref={button}
        className={styles.button}
        type="button"
        aria-label={isGoingOn ? words.continueListening : undefined}
        aria-expanded={opened !== undefined}
        onClick={opened === undefined ? open : close}
      >
        <svg className={styles.sign} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3.5 13v-2.5a6.5 6.5 0 0 1 13 0V13M3.5 12H6v4.5H3.5zM14 12h2.5v4.5H14z" />
        </svg>
        {isGoingOn ? words.continue : words.listen}
      </button>
      <output className={styles.failed}>{hasFailed && words.notLoaded}</output>
      {opened !== undefined && (
        <opened.ListenPlayer
          id={id}
          language={language}
          isGated={gate !== null}
          words={words}
          onClose={close}
        />
      )}
    </>
  );
}

/** Safari lets a page speak from a press on; by the time that the player has come, the press is over. */
function letSpeak() {
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}
