import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../lib/messages/messages-context.ts';
import { useIsSaved } from '../lib/saved-slugs.ts';
import { setSaved } from '../lib/set-saved.ts';
import styles from './save-button.module.css';

type Props = {
  slug: string;
  headline: string;
  /** Whether it says what it does; else it is drawn as a sign alone. */
  isWorded?: boolean;
};

/** Keeps a story on this device, with its pictures, until it is pressed again. */
export function SaveButton({ slug, headline, isWorded = false }: Props) {
  'use memo';
  const { save } = useMessages();
  const queryClient = useQueryClient();
  const isPressed = useIsSaved(slug);
  return (
    <button
      className={styles.save}
      type="button"
      aria-pressed={isPressed}
      aria-label={save.of(headline)}
      data-worded={isWorded || undefined}
      onClick={() => setSaved(slug, !isPressed, queryClient)}
    >
      {isWorded && save.save}
    </button>
  );
}
