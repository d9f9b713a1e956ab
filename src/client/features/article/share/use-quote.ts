import { useEffect, useState, type RefObject } from 'react';
import { pageWords } from './page-words.ts';
import { textFragment } from './text-fragment.ts';

/** Words that are selected in a text: what they say, the part of an address that leads to them, and where they stand in the window. */
export type Quote = { text: string; fragment: string; box: DOMRect };

/** Milliseconds for which a selection has stood still. */
const STILL = 200;

/** What is selected in a text, once it stands still and nobody is drawing it any more. */
export function useQuote(body: RefObject<HTMLElement | null>) {
  const [quote, setQuote] = useState<Quote>();

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressed = false;
    const read = () => {
      if (!isPressed) setQuote(readQuote(body.current));
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(read, STILL);
    };
    const press = () => {
      isPressed = true;
    };
    const release = () => {
      isPressed = false;
      wait();
    };
    wait();
    document.addEventListener('selectionchange', wait, { signal });
    document.addEventListener('pointerdown', press, { signal });
    document.addEventListener('pointerup', release, { signal });
    document.addEventListener('pointercancel', release, { signal });
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [body]);

  return { quote, dismiss: () => setQuote(undefined) };
}

function readQuote(body: HTMLElement | null): Quote | undefined {
  const selection = document.getSelection();
  if (body === null || selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (range.toString().trim() === '' || !body.contains(range.commonAncestorContainer)) {
    return undefined;
  }
  const words = pageWords(range, document.body);
  return {
    text: words.text.slice(words.start, words.end),
    fragment: textFragment(words),
    box: range.getBoundingClientRect(),
  };
}
