import { useState, useSyncExternalStore } from 'react';
import { useSettingsWords } from '../../lib/messages/settings/use-settings-words.ts';
import styles from './clear-history.module.css';
import { openedStories, type OpenedStory } from './opened-stories.ts';

/** One button that forgets the stories that were opened, and then takes that back as long as the page is there. */
export function ClearHistory() {
  const { history } = useSettingsWords();
  const [cleared, setCleared] = useState<OpenedStory[]>();
  const isEmpty = useSyncExternalStore(
    openedStories.subscribe,
    () => openedStories.read().length === 0,
    () => true,
  );
  const clear = () => {
    setCleared(openedStories.read());
    openedStories.keep([]);
  };
  const undo = () => {
    openedStories.keep(cleared ?? []);
    setCleared(undefined);
  };
  const mayUndo = isEmpty && cleared !== undefined;
  return (
    <p className={styles.row}>
      {(!isEmpty || mayUndo) && (
        <button className={styles.action} type="button" onClick={mayUndo ? undo : clear}>
          {mayUndo ? history.undo : history.clear}
        </button>
      )}
      <output>{mayUndo && history.cleared}</output>
    </p>
  );
}
