import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import type { Words } from '../lib/messages/load-messages.ts';
import { OriginContext } from '../lib/site-context.ts';
import { Wording } from './wording.tsx';

type Props = {
  queryClient: QueryClient;
  /** In the newsroom's language. */
  messages: Words;
  /** In the reader's, where that is known. */
  chosen?: Words | undefined;
  origin: string;
  children: ReactNode;
};

/** What the router stands in, in the server and in the browser alike. */
export function Application({ queryClient, messages, chosen, origin, children }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <OriginContext value={origin}>
          <Wording newsroom={messages} chosen={chosen}>
            {children}
          </Wording>
        </OriginContext>
      </QueryClientProvider>
    </StrictMode>
  );
}
