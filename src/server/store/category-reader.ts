import type { DatabaseSync } from 'node:sqlite';
import type { Category } from '../../shared/category.ts';
import type { NamedLink } from '../../shared/teaser.ts';
import { integer, integerOrNull, text, type Row } from './row.ts';

/** What may have a block on the front page. */
export type FrontSection = {
  section: NamedLink;
  feed: number;
  /** Feeds of the categories that it is under. */
  above: number[];
};

/** Where fewer sections than this publish, the paper is made of what is under them. */
const FEW_SECTIONS = 3;

type Node = Omit<Category, 'parent'> & {
  id: number;
  feed: number;
  parent: number | null;
  mayBeSection: boolean;
  recent: number;
};

/** Reads the tree of categories. `chosen` are the slugs of the sections in their order; undefined leaves them to the newsroom's own activity. */
export function createCategoryReader(database: DatabaseSync, chosen: string[] | undefined) {
  const selectCategories = database.prepare(`
    SELECT c.id, c.slug, c.name, c.description, c.parent, c.may_be_section, f.total, f.recent, f.id AS feed
    FROM categories c
    JOIN feeds f ON f.kind = 'category' AND f.term = c.id AND f.access = 'all'`);

  function readInOrder(): Node[] {
    return selectCategories
      .all()
      .map(parseNode)
      .toSorted(
        (a, b) =>
          place(a) - place(b) ||
          b.recent - a.recent ||
          b.stories - a.stories ||
          (a.name < b.name ? -1 : 1),
      );
  }

  function place({ slug }: Node): number {
    const found = chosen?.indexOf(slug) ?? -1;
    return found === -1 ? Infinity : found;
  }

  function isSection(node: Node): boolean {
    return chosen === undefined
      ? node.parent === null && node.mayBeSection && node.stories > 0
      : chosen.includes(node.slug);
  }

  return {
    /** Whether somebody chose the sections and their order. */
    areChosen: chosen !== undefined,
    /** The sections, and where few of them publish, also what is directly under them. */
    listFrontSections(): FrontSection[] {
      const nodes = readInOrder();
      const byId = new Map(nodes.map((node) => [node.id, node]));
      const sections = new Set(nodes.filter(isSection).map(({ id }) => id));
      const publishing = nodes.filter(({ id, recent }) => sections.has(id) && recent > 0);
      const isFew = publishing.length < FEW_SECTIONS;
      const isUnder = ({ parent, mayBeSection }: Node) =>
        isFew && mayBeSection && parent !== null && sections.has(parent);
      return nodes
        .filter((node) => sections.has(node.id) || isUnder(node))
        .map((node) => ({
          section: { slug: node.slug, name: node.name },
          feed: node.feed,
          above: feedsAbove(node, byId),
        }));
    },
    listSections: (): NamedLink[] =>
      readInOrder()
        .filter(isSection)
        .map(({ slug, name }) => ({ slug, name })),
    /** Those with stories: each parent before its children, siblings in the order of sections. */
    listCategories(): Category[] {
      const nodes = readInOrder().filter(({ stories }) => stories > 0);
      const listed: Category[] = [];
      const listUnder = (parent: Node | null) => {
        for (const node of nodes) {
          if (node.parent !== (parent?.id ?? null)) continue;
          const { slug, name, description, stories } = node;
          listed.push({ slug, name, description, parent: parent?.slug ?? null, stories });
          listUnder(node);
        }
      };
      listUnder(null);
      return listed;
    },
  };
}

/** Feeds of the categories above one, the nearest first. */
function feedsAbove({ parent }: Node, byId: Map<number, Node>): number[] {
  const above = parent === null ? undefined : byId.get(parent);
  return above === undefined ? [] : [above.feed, ...feedsAbove(above, byId)];
}

function parseNode(row: Row): Node {
  return {
    id: integer(row['id']),
    feed: integer(row['feed']),
    slug: text(row['slug']),
    name: text(row['name']),
    description: text(row['description']),
    parent: integerOrNull(row['parent']),
    mayBeSection: row['may_be_section'] === 1,
    stories: integer(row['total']),
    recent: integer(row['recent']),
  };
}
