import { use } from 'react';
import { useMessages } from './messages/messages-context.ts';
import { scriptLanguage, textDirection } from './script-language.ts';
import { SiteContext } from './site-context.ts';

/** How a text of the newsroom's is marked, a name or a headline: with its language, and set apart in its own direction, whatever the interface's are. What has a direction of its own is also what is shown before the words of the interface are there (styles/wording.css). */
export function useOwnText(): (text: string) => { lang: string; dir: 'rtl' | 'ltr' } {
  const { language } = useMessages();
  const site = use(SiteContext);
  const usual = site?.language ?? language;
  return (text) => ({
    lang: scriptLanguage(text, usual) ?? usual,
    dir: textDirection(text, usual),
  });
}
