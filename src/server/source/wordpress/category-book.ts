import type { CategoryRecord } from '../../store/records.ts';
import { plainText } from '../article-html/plain-text.ts';
import type { Log } from './log.ts';
import { getPages } from './get-pages.ts';
import { parseList } from './parse-list.ts';
import type { RestClient } from './rest-client.ts';
import { RestError } from './rest-error.ts';
import { linkOf, readableSlug } from './site-address.ts';
import { TERM_FIELDS, termSchema, type WireTerm } from './wire-records.ts';

/** Every category of the site, and which of them marks premium stories. */
export class CategoryBook {
  /** Without the premium mark, parents before their children. */
  readonly records: CategoryRecord[];
  readonly #slugs = new Map<number, string>();
  readonly #premium: Set<number>;
  readonly #known: Set<number>;
  readonly #hasMark: boolean;

  constructor(terms: WireTerm[], premiumSlug: string) {
    const byId = new Map(terms.map((term) => [term.id, term]));
    const marks = terms.filter(({ slug }) => readableSlug(slug) === premiumSlug);
    const mark = new Set(marks.map(({ id }) => id));
    const ordinary = terms.filter(({ id }) => !mark.has(id));
    const defaultId = defaultCategory(terms);
    this.#known = new Set(byId.keys());
    this.#hasMark = mark.size > 0;
    this.#premium = new Set(
      terms
        .filter((term) => {
          const path = ancestry(term, byId);
          return path.some(({ id }) => mark.has(id)) || isTorn(path, byId);
        })
        .map(({ id }) => id),
    );
    for (const { id, slug } of ordinary) this.#slugs.set(id, readableSlug(slug));
    this.records = ordinary
      .toSorted((one, other) => ancestry(one, byId).length - ancestry(other, byId).length)
      .map((term) => ({
        key: String(term.id),
        slug: readableSlug(term.slug),
        name: plainText(term.name) || readableSlug(term.slug),
        description: plainText(term.description),
        parent: (term.parent !== null && this.#slugs.get(term.parent)) || null,
        link: linkOf(term.link),
        mayBeSection: term.id !== defaultId,
      }));
  }

  /** Whether everything about the categories is as in another book. */
  equals(other: CategoryBook): boolean {
    return this.#told() === other.#told();
  }

  #told(): string {
    return JSON.stringify([this.records, [...this.#premium]]);
  }

  get hasPremium(): boolean {
    return this.#hasMark;
  }

  /** Those of the categories that the site did not tell about. */
  unknownOf(ids: number[]): number[] {
    return ids.filter((id) => !this.#known.has(id));
  }

  /** Whether one of the categories, or one above it, is the premium mark, or may be it for all that is known. */
  isPremium(ids: number[]): boolean {
    return ids.some((id) => this.#premium.has(id) || !this.#known.has(id));
  }

  /** Slugs of the categories that are stored. */
  slugsOf(ids: number[]): string[] {
    return ids.flatMap((id) => this.#slugs.get(id) ?? []);
  }
}

/** Reads the whole tree of categories. */
export async function getCategories(
  client: RestClient,
  { premiumSlug, log }: { premiumSlug: string; log: Log },
): Promise<CategoryBook> {
  const terms = new Map<number, WireTerm>();
  const pages = getPages(client, 'wp/v2/categories', {
    orderby: 'id',
    order: 'asc',
    _fields: TERM_FIELDS,
  });
  for await (const page of pages) {
    for (const term of parseList(termSchema, page, { kind: 'categories', log })) {
      terms.set(term.id, term);
    }
  }
  if (terms.size === 0) {
    throw new RestError('broken', 'shows no categories, of which WordPress always has one');
  }
  return new CategoryBook([...terms.values()], premiumSlug);
}

/**
 * The category that WordPress files stories in which were given none. The site's settings are not public; it is made
 * when the site is, so that it is called `uncategorized` or, translated or renamed, has the first id of all.
 */
function defaultCategory(terms: WireTerm[]): number | undefined {
  return (terms.find(({ slug }) => slug === 'uncategorized') ?? terms.find(({ id }) => id === 1))
    ?.id;
}

/** The category and those above it; a circle ends where it began. */
function ancestry(term: WireTerm, byId: Map<number, WireTerm>): WireTerm[] {
  const path = [term];
  for (let at = parentOf(term, byId); at !== undefined; at = parentOf(at, byId)) {
    if (path.includes(at)) break;
    path.push(at);
  }
  return path;
}

/** Whether something above a category is not known. */
function isTorn(path: WireTerm[], byId: Map<number, WireTerm>): boolean {
  return path.some(({ parent }) => parent !== null && !byId.has(parent));
}

function parentOf({ parent }: WireTerm, byId: Map<number, WireTerm>): WireTerm | undefined {
  return parent === null ? undefined : byId.get(parent);
}
