import { useLayoutEffect, useState, type ReactNode } from 'react';
import { directionOf } from '../../shared/languages.ts';
import { languageChoice } from '../lib/language-choice.ts';
import { chosenWords } from '../lib/messages/chosen-words.ts';
import type { Words } from '../lib/messages/load-messages.ts';
import { MessagesContext } from '../lib/messages/messages-context.ts';

type Props = {
  newsroom: Words;
  /** What the reader chose before the page was opened, where it could be loaded. */
  chosen: Words | undefined;
  children: ReactNode;
};

/** The words of the interface: the newsroom's while the page is hydrated, as the server sent it, and before that is painted those that the reader chose, or chooses here or in another tab. */
export function Wording({ newsroom, chosen, children }: Props) {
  const [words, setWords] = useState(newsroom);

  useLayoutEffect(() => {
    let last = newsroom;
    const say = (wanted: Words = last) => {
      if (wanted.language === last.language) show(last);
      else setWords((last = wanted));
    };
    const follow = async () => {
      const choice = languageChoice.read();
      const wanted = await chosenWords(newsroom);
      if (languageChoice.read() === choice) say(wanted);
    };
    say(chosen);
    return languageChoice.subscribe(() => void follow());
  }, [newsroom, chosen]);

  useLayoutEffect(() => {
    if (words !== newsroom) show(words);
  }, [words, newsroom]);

  return <MessagesContext value={words}>{children}</MessagesContext>;
}

/** Ends what the script before first paint began: until the words are there it holds back those that were sent (server/html/boot-script.ts). */
function show({ language }: Words) {
  const root = document.documentElement;
  delete root.dataset['wording'];
  // Said anew, it would have every element styled anew.
  if (root.lang === language) return;
  root.lang = language;
  root.dir = directionOf(language);
}
