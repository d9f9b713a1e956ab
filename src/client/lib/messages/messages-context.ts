import { createContext, use } from 'react';
import type { Messages } from './en.ts';

export const MessagesContext = createContext<Messages | undefined>(undefined);

/** The interface's texts in the reader's language; throws outside of the application's providers. */
export function useMessages(): Messages {
  const messages = use(MessagesContext);
  if (messages === undefined) throw new Error('No messages are provided above this component');
  return messages;
}
