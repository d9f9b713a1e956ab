import { createContext, use } from 'react';
import { directionOf } from '../../../shared/languages.ts';
import type { Words } from './load-messages.ts';

export const MessagesContext = createContext<Words | undefined>(undefined);

/** The interface's texts in the reader's language, and its tag; throws outside of the application's providers. */
export function useMessages(): Words {
  const messages = use(MessagesContext);
  if (messages === undefined) throw new Error('No messages are provided above this component');
  return messages;
}

/** How words of the interface are marked that stand within a text of the newsroom's. */
export function useInterfaceMark() {
  const { language } = useMessages();
  return { 'data-interface': '', lang: language, dir: directionOf(language) };
}
