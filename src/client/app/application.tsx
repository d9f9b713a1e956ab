import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import type { Messages } from '../lib/messages/en.ts';
import { MessagesContext } from '../lib/messages/messages-context.ts';
import { OriginContext } from '../lib/site-context.ts';

type Props = { queryClient: QueryClient; messages: Messages; origin: string; children: ReactNode };

/** What the router stands in, in the server and in the browser alike. */
export function Application({ queryClient, messages, origin, children }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <OriginContext value={origin}>
          <MessagesContext value={messages}>{children}</MessagesContext>
        </OriginContext>
      </QueryClientProvider>
    </StrictMode>
  );
}
