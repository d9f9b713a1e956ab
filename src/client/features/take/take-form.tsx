import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { MOST_PER_REQUEST } from '../../../shared/feed.ts';
import { useTakeWords } from '../../lib/messages/take/use-take-words.ts';
import { isSaving } from '../../lib/saver-context.ts';
import type { Listed } from '../../lib/taken/list-changes.ts';
import { isSavedList } from '../../lib/taken/list-owner.ts';
import { takeList } from '../../lib/taken/take-list.ts';
import { Option } from './option.tsx';
import styles from './take-sheet.module.css';
import { TakeSize } from './take-size.tsx';

/** Of how many stories the reader chooses. */
const COUNTS = [10, 25, MOST_PER_REQUEST];

type Props = { path: string; name: string; listed: Listed[] };

/** How many of a list's stories to take along, and with what; the size of that is measured as it changes. */
export function TakeForm({ path, name, listed }: Props) {
  const words = useTakeWords();
  const queryClient = useQueryClient();
  const isSaved = isSavedList({ path });
  const counts = COUNTS.filter((_, place) => (COUNTS[place - 1] ?? 0) < listed.length);
  const [count, setCount] = useState(counts.at(-1) ?? MOST_PER_REQUEST);
  const [withPictures, setWithPictures] = useState(() => isSaved || !isSaving());
  const [renewed, setRenewed] = useState(false);
  const [isRefused, setRefused] = useState(false);

  if (isRefused) return <p role="alert">{words.refused}</p>;
  const stories = isSaved ? listed : listed.slice(0, count);
  const take = () => {
    const choice = { path, name, count, withPictures, renewed };
    takeList(choice, stories, queryClient).catch(() => setRefused(true));
  };
  return (
    <>
      <p>{isSaved ? words.saved : words.how}</p>
      {!isSaved && counts.length > 1 && (
        <fieldset className={styles.group}>
          <legend>{words.number}</legend>
          {counts.map((each) => (
            <Option
              key={each}
              type="radio"
              name="take-count"
              isOn={each === count}
              onChange={() => setCount(each)}
            >
              {each > listed.length ? words.all(listed.length) : words.latest(each)}
            </Option>
          ))}
        </fieldset>
      )}
      {!isSaved && (
        <Option isOn={withPictures} onChange={setWithPictures}>
          {words.withPictures}
        </Option>
      )}
      <Option isOn={renewed} onChange={setRenewed} note={words.spared}>
        {words.renewed}
      </Option>
      <TakeSize stories={stories} withPictures={withPictures} />
      <button className={styles.take} type="button" onClick={take}>
        {words.take}
      </button>
    </>
  );
}
