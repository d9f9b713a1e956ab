import { languageChoice, withRegion } from '../language-choice.ts';
import { loadMessages, type Words } from './load-messages.ts';

/** The words of the language that the reader chose: the newsroom's where none is chosen, and undefined where they cannot be loaded. */
export async function chosenWords(newsroom: Words): Promise<Words | undefined> {
  const choice = languageChoice.read();
  const language = choice === undefined ? newsroom.language : withRegion(choice, newsroom.language);
  if (language === newsroom.language) return newsroom;
  return loadMessages(language).catch(() => undefined);
}
