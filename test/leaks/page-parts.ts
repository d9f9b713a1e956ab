import { PAGE_STATE_ID } from '../../src/shared/page-state-id.ts';
import type { Captured } from './capture.ts';
import type { Shown } from './seed-word.ts';

/** What a page holds for machines, besides what it shows: its text with nothing left escaped, and what of a story it tells. */
type PagePart = { of: (html: string) => string[]; shows: Shown };

const elements = (pattern: RegExp) => (html: string) =>
  Array.from(html.matchAll(pattern), ([whole, inner]) => inner ?? whole);

export const PAGE_PARTS: Record<string, PagePart> = {
  'the inlined state': {
    of: elements(new RegExp(`<script[^>]* id="${PAGE_STATE_ID}"[^>]*>(.*?)</script>`, 'gs')),
    shows: 'opening',
  },
  'JSON-LD': {
    of: elements(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs),
    shows: 'dek',
  },
  'Open Graph and the other metadata': { of: elements(/<meta [^>]*>/g), shows: 'dek' },
  'the title': { of: elements(/<title>(.*?)<\/title>/gs), shows: 'headline' },
};

/** The parts of what was captured that are pages. */
export function partsOf(captured: Captured[], { of }: PagePart): Captured[] {
  return captured
    .filter(({ headers }) => /^content-type: text\/html/m.test(headers))
    .map((page) => ({ ...page, headers: '', body: Buffer.from(of(String(page.body)).join('\n')) }));
}
