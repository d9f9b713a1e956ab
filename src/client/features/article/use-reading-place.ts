import { useEffect, useState } from 'react';
import { findReadingPlace, keepReadingPlace, type ReadingPlace } from './reading-places.ts';
import { findBody, goToLine, isAtEnd, lineInView } from './text-line.ts';

/** Milliseconds between two notes of where somebody reads. */
const NOTE_EVERY = 250;
/** Of a story that was hardly begun nobody looks for the place, nor of one whose last line was all but reached. */
const WORTH = { from: 0.05, to: 0.97 };
/** Screens that somebody scrolls who reads from the start again. */
const STARTED_OVER = 1.5;

/** Keeps where a story is read, and returns the place where it was left before, while it is worth an offer. */
export function useReadingPlace(id: number) {
  const [offer, setOffer] = useState(() => worthOffering(findReadingPlace(id)));

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      clearTimeout(timer);
      timer = undefined;
      if (offer !== undefined) {
        // Until then what was kept stays: a look at the start is no reason to lose it.
        if (window.scrollY > window.innerHeight * STARTED_OVER) setOffer(undefined);
        return;
      }
      if (window.scrollY > 0) noteLine(id);
    };
    const noteSoon = () => {
      timer ??= setTimeout(note, NOTE_EVERY);
    };
    window.addEventListener('scroll', noteSoon, { passive: true, signal });
    window.addEventListener('pagehide', note, { signal });
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [id, offer]);

  return {
    offer,
    goOn() {
      const body = findBody();
      if (body !== null && offer !== undefined) goToLine(body, offer);
      setOffer(undefined);
    },
    dismiss: () => setOffer(undefined),
  };
}

function worthOffering(kept: ReadingPlace | undefined): ReadingPlace | undefined {
  if (kept === undefined || kept.isFinished) return undefined;
  if (kept.share < WORTH.from || kept.share > WORTH.to) return undefined;
  const body = findBody();
  if (body === null) return undefined;
  // After a reload the browser is there already.
  const isThere = Math.abs((lineInView(body)?.share ?? 0) - kept.share) < WORTH.from;
  return isThere ? undefined : kept;
}

function noteLine(id: number) {
  const body = findBody();
  const line = body === null ? undefined : lineInView(body);
  if (body === null || line === undefined) return;
  const isFinished = findReadingPlace(id)?.isFinished === true || isAtEnd(body);
  keepReadingPlace({ id, ...line, isFinished });
}
