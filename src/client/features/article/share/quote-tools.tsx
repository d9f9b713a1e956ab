import { useEffect, useLayoutEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { useMessages } from '../../../lib/messages/messages-context.ts';
import styles from './quote-tools.module.css';
import type { Shared } from './share-ways.ts';
import { useCopy } from './use-copy.ts';
import { useQuote, type Quote } from './use-quote.ts';
import { useShare } from './use-share.tsx';

export type QuoteToolsProps = { body: RefObject<HTMLElement | null>; shared: Shared };

/** Beside selected words: to copy them, or share them with a link that leads to them. Tab comes to it next, Escape sends it away. */
export function QuoteTools({ body, shared }: QuoteToolsProps) {
  const { share: words } = useMessages();
  const tools = useRef<HTMLFieldSetElement>(null);
  const { quote, dismiss } = useQuote(body);
  const { share, sheet } = useShare();
  const { copy, said } = useCopy();

  useLayoutEffect(() => {
    if (quote !== undefined && tools.current !== null) place(tools.current, quote);
  }, [quote]);

  useEffect(() => {
    if (quote === undefined) return undefined;
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Escape') dismiss();
      const isNext = event.key === 'Tab' && !event.shiftKey && !isElsewhere(body.current);
      if (!isNext) return;
      event.preventDefault();
      tools.current?.querySelector('button')?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [quote, body, dismiss]);

  const quoted = quote && {
    title: shared.title,
    text: words.quote(quote.text),
    url: `${shared.url}#${quote.fragment}`,
  };
  return (
    <>
      {quoted !== undefined && (
        <fieldset ref={tools} className={styles.tools} aria-label={words.selection}>
          <button
            className={styles.tool}
            type="button"
            onMouseDown={keepSelection}
            onClick={() => copy(`${quoted.text}\n${quoted.title}\n${quoted.url}`)}
          >
            {words.copyQuote}
          </button>
          <button
            className={styles.tool}
            type="button"
            onMouseDown={keepSelection}
            onClick={() => share(quoted)}
          >
            {words.shareQuote}
          </button>
          <output className={styles.said}>{said}</output>
        </fieldset>
      )}
      {sheet}
    </>
  );
}

/** Else a press would take it away before it is one. */
const keepSelection = (event: MouseEvent) => event.preventDefault();

/** Below the words, where no system puts its own; above them where there is no room. */
function place(tools: HTMLElement, { box }: Quote) {
  const { clientWidth, clientHeight } = document.documentElement;
  const middle = box.left + (box.width - tools.offsetWidth) / 2;
  const left = Math.max(8, Math.min(middle, clientWidth - tools.offsetWidth - 8));
  // The tabs at a phone's foot take some of it.
  const hasRoom = box.bottom + tools.offsetHeight + 80 < clientHeight;
  const top = hasRoom ? box.bottom + 8 : Math.max(8, box.top - tools.offsetHeight - 8);
  tools.style.left = `${left + window.scrollX}px`;
  tools.style.top = `${top + window.scrollY}px`;
}

/** Whether focus is somewhere that a selection in the text does not follow. */
function isElsewhere(body: HTMLElement | null): boolean {
  const { activeElement } = document;
  const isNowhere = activeElement === null || activeElement === document.body;
  return !isNowhere && !activeElement.matches('main, h1') && !body?.contains(activeElement);
}
