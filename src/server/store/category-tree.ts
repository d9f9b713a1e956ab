/** A category as the tree needs it; ids are those of the database. */
export type CategoryNode = { id: number; slug: string; name: string; parent: number | null };

/** What the tree of categories says of stories. */
export class CategoryTree {
  readonly #nodes: Map<number, CategoryNode>;
  readonly #paths = new Map<number, number[]>();

  constructor(nodes: CategoryNode[]) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
  }

  /** Ids from a category up to the top, its own first. Throws when it is above itself. */
  pathOf(id: number): number[] {
    const known = this.#paths.get(id);
    if (known !== undefined) return known;
    const path: number[] = [];
    for (let next: number | null = id; next !== null; next = this.#node(next).parent) {
      if (path.includes(next)) {
        throw new Error(`The category ${this.#node(next).slug} is above itself`);
      }
      path.push(next);
    }
    this.#paths.set(id, path);
    return path;
  }

  /** The categories given and all that are above them. */
  withAncestors(ids: number[]): Set<number> {
    return new Set(ids.flatMap((id) => this.pathOf(id)));
  }

  /** The deepest of the categories, and of equally deep ones the first by name; null when there is none. */
  sectionOf(ids: number[]): number | null {
    const [section] = ids.toSorted(
      (a, b) =>
        this.pathOf(b).length - this.pathOf(a).length ||
        order(this.#node(a).name, this.#node(b).name) ||
        order(this.#node(a).slug, this.#node(b).slug),
    );
    return section ?? null;
  }

  /** Ids of the categories whose stories stand elsewhere, or may have another section, under another tree. */
  changedIn(other: CategoryTree): number[] {
    return [...this.#nodes.keys()].filter(
      (id) =>
        this.#node(id).name !== other.#nodes.get(id)?.name ||
        this.pathOf(id).join() !== other.pathOf(id).join(),
    );
  }

  #node(id: number): CategoryNode {
    const node = this.#nodes.get(id);
    if (node === undefined) throw new Error(`There is no category ${id}`);
    return node;
  }
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
