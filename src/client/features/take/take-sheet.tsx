import { useEffect, useRef } from 'react';
import { Sheet } from '../../components/sheet.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useTakeWords } from '../../lib/messages/take/use-take-words.ts';
import { TakeChoice } from './take-choice.tsx';
import styles from './take-sheet.module.css';
import { TakenView } from './taken-view.tsx';
import { useTakenLists } from './use-taken-lists.ts';

export type TakeSheetProps = { path: string; name: string; onClose: () => void };

/** What of a list is taken along, and once it is, what became of it. */
export function TakeSheet({ path, name, onClose }: TakeSheetProps) {
  const { take } = useMessages();
  const words = useTakeWords();
  const taken = useTakenLists();
  const list = taken.kind === 'there' ? taken.lists.find((each) => each.path === path) : undefined;
  const content = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Where the button that was pressed is gone.
    if (document.activeElement === document.body) content.current?.focus();
  });

  return (
    <Sheet title={take.title} onClose={onClose}>
      <div ref={content} className={styles.content} tabIndex={-1}>
        {taken.kind === 'refused' && <p>{words.refused}</p>}
        {taken.kind === 'there' && list === undefined && <TakeChoice path={path} name={name} />}
        {list !== undefined && <TakenView list={list} />}
      </div>
    </Sheet>
  );
}
