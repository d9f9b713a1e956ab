import { getListenWords } from '../../../lib/messages/listen/get-listen-words.ts';
import { ListenButton } from './listen-button.tsx';

/** The button that has a story read out, and what it says in the interface's language. */
export async function getListening() {
  return { ListenButton, words: await getListenWords(document.documentElement.lang) };
}

export type LoadedListening = Awaited<ReturnType<typeof getListening>>;
