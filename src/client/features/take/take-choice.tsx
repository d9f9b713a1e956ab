import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { MOST_PER_REQUEST } from '../../../shared/feed.ts';
import { useTakeWords } from '../../lib/messages/take/use-take-words.ts';
import { askForList } from '../../lib/taken/ask-for-list.ts';
import type { Listed } from '../../lib/taken/list-changes.ts';
import { TakeForm } from './take-form.tsx';
import styles from './take-sheet.module.css';

/** What a list has now; undefined until it is there, null where it does not come. */
type Asked = Listed[] | null | undefined;

/** Which of a list's stories to take along, once it is known what it has. */
export function TakeChoice({ path, name }: { path: string; name: string }) {
  const words = useTakeWords();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<Asked>();

  useEffect(() => void ask(path, queryClient).then(setAsked), [path, queryClient]);

  if (asked === undefined) return <output>{words.looking}</output>;
  if (asked === null) {
    const retry = () => {
      setAsked(undefined);
      void ask(path, queryClient).then(setAsked);
    };
    return (
      <>
        <p role="alert">{words.unreachable}</p>
        <button className={styles.action} type="button" onClick={retry}>
          {words.retry}
        </button>
      </>
    );
  }
  if (asked.length === 0) return <p>{words.nothing}</p>;
  return <TakeForm path={path} name={name} listed={asked} />;
}

async function ask(path: string, queryClient: QueryClient): Promise<Asked> {
  try {
    return (await askForList(path, MOST_PER_REQUEST, queryClient)).stories;
  } catch {
    return null;
  }
}
