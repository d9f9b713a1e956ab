import { useId, useState, type ReactNode } from 'react';
import type { SavedStory } from '../../../shared/device-stores.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSavedWords } from '../../lib/messages/saved/use-saved-words.ts';
import { formatSize } from '../../lib/format-size.ts';
import { MoveList } from './move-list.tsx';
import { SavedItem } from './saved-item.tsx';
import styles from './saved-shelf.module.css';
import { SORTS, sortStories, type Sort } from './sort-stories.ts';
import { useSavedStories } from './use-saved-stories.ts';

/** What is saved, to be looked through; `children` are what else is kept. All of it is on this device. */
export function SavedShelf({ children }: { children: ReactNode }) {
  const words = useSavedWords();
  const { language } = useMessages();
  const shelf = useSavedStories();
  const [sort, setSort] = useState<Sort>('saved');
  const [sought, setSought] = useState('');
  const id = useId();
  if (shelf.kind === 'coming') return null;
  if (shelf.kind === 'refused') return <p>{words.refused}</p>;
  const { stories, own, waiting } = shelf;
  const shown = sortStories(stories.filter(isSought(sought)), sort);
  const size = formatSize(
    stories.reduce((sum, { bytes }) => sum + bytes, 0),
    language,
  );
  return (
    <div className={styles.shelf}>
      {waiting > 0 && <p>{words.waiting(waiting)}</p>}
      {stories.length === 0 && <p>{words.empty}</p>}
      {stories.length > 0 && (
        <>
          <div className={styles.tools}>
            <label className={styles.tool} htmlFor={id}>
              {words.search}
              <input
                className={styles.field}
                id={id}
                type="search"
                autoComplete="off"
                value={sought}
                onChange={({ target }) => setSought(target.value)}
              />
            </label>
            <label className={styles.tool}>
              {words.sort}
              <select
                className={styles.field}
                value={sort}
                onChange={({ target }) => setSort(target.value as Sort)}
              >
                {SORTS.map((each) => (
                  <option key={each} value={each}>
                    {words.sorts[each]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <output className={styles.total}>
            {shown.length === 0 ? words.noMatch : words.total(stories.length, size)}
          </output>
          <ul className={styles.list}>
            {shown.map((story) => (
              <SavedItem key={story.slug} story={story} isOwn={own.has(story.slug)} />
            ))}
          </ul>
        </>
      )}
      {children}
      <MoveList stories={stories} />
    </div>
  );
}

/** Whether a headline has all that was typed, whatever its case. */
function isSought(text: string) {
  const words = text.toLocaleLowerCase().split(/\s+/);
  return ({ article }: SavedStory) => {
    const headline = article.headline.toLocaleLowerCase();
    return words.every((word) => headline.includes(word));
  };
}
