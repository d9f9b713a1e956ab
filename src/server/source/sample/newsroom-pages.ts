import { readFileSync } from 'node:fs';
import type { PageRecord } from '../../store/records.ts';
import { compileArticle } from '../article-html/compile-article.ts';

const PAGES = [
  { slug: 'about', title: 'About the Courier', updated: '2026-09-01' },
  { slug: 'how-we-work', title: 'How we work', updated: '2026-10-12' },
  { slug: 'privacy', title: 'Privacy', updated: '2026-09-01' },
];

/** What the sample newsroom says of itself; each text is in a file of its own. */
export function newsroomPages(): PageRecord[] {
  return PAGES.map(({ slug, title, updated }, place) => ({
    id: place + 1,
    slug,
    link: null,
    title,
    updatedAt: Date.parse(`${updated}T07:00:00Z`),
    place,
    stamp: '',
    body: compileArticle(readFileSync(new URL(`./pages/${slug}.html`, import.meta.url), 'utf8'), {
      resolveLink: () => undefined,
      findImage: () => undefined,
    }),
  }));
}
