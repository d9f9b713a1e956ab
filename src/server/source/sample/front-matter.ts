import type { Access } from '../../../shared/access.ts';
import { parseLocalTime } from './calendar.ts';

/** What stands at the head of a hand-written story. */
export type FrontMatter = {
  headline: string;
  dek: string;
  /** The newsroom's local time, as though it were UTC. */
  date: number;
  authors: string[];
  categories: string[];
  tags: string[];
  access: Access;
  /** `phrase` says what to draw; the alt text follows from what is drawn. */
  picture: { phrase: string; caption: string; credit: string } | null;
};

/** Divides a story's file into its head and its HTML; throws an error that says what is missing. */
export function parseFrontMatter(text: string): { head: FrontMatter; html: string } {
  const [, lines, html] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (lines === undefined || html === undefined) throw new Error('There is no front matter');
  const values = new Map(
    lines.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const value = (name: string) => {
    const found = values.get(name);
    if (found === undefined || found === '') throw new Error(`${name} is missing`);
    return found;
  };
  const list = (name: string) => value(name).split(/\s*,\s*/);
  const date = parseLocalTime(value('date'));
  if (date === undefined) throw new Error('date is not like 2026-11-20T06:10');
  const access = value('access');
  if (access !== 'free' && access !== 'premium') throw new Error('access is free or premium');
  return {
    head: {
      headline: value('headline'),
      dek: value('dek'),
      date,
      authors: list('authors'),
      categories: list('categories'),
      tags: list('tags'),
      access,
      picture: values.has('image')
        ? {
            phrase: value('image'),
            caption: value('caption'),
            credit: value('credit'),
          }
        : null,
    },
    html,
  };
}
