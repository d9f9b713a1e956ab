import { use, type ReactNode } from 'react';
import { directionOf } from '../../shared/languages.ts';
import { PAPER } from '../../shared/paper.ts';
import { useMessages } from '../lib/messages/messages-context.ts';
import { RootAttributes } from './root-attributes.ts';

/** The HTML document around a page, head included. The attributes of what the reader chose are set before React is there, hence the suppressed warning. */
export function Document({ children }: { children: ReactNode }) {
  const { language } = useMessages();
  const attributes = use(RootAttributes);
  return (
    <html lang={language} dir={directionOf(language)} {...attributes} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={PAPER.light} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={PAPER.dark} media="(prefers-color-scheme: dark)" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      </head>
      <body>{children}</body>
    </html>
  );
}
