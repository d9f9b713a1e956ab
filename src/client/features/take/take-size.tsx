import { formatSize } from '../../lib/format-size.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useTakeWords } from '../../lib/messages/take/use-take-words.ts';
import type { Listed } from '../../lib/taken/list-changes.ts';
import styles from './take-sheet.module.css';
import { useSize } from './use-size.ts';

type Props = { stories: Listed[]; withPictures: boolean };

/** What would be taken, and its size, as soon as that is measured. */
export function TakeSize({ stories, withPictures }: Props) {
  const words = useTakeWords();
  const { language } = useMessages();
  const size = useSize(
    stories.map(({ slug }) => slug),
    withPictures,
  );
  const count = stories.length;
  if (size === null) return <output className={styles.size}>{words.unreachable}</output>;
  return (
    <output className={styles.size}>
      {size === undefined
        ? words.measuring(count, withPictures)
        : words.measured(count, withPictures, formatSize(size, language))}
    </output>
  );
}
