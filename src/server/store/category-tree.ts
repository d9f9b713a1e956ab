/** A category as the tree needs it; ids are those of the database. */
export type CategoryNode = { id: number; slug: string; name: string; parent: number | null };

/** What the tree of categories says of stories. Throws when a category is above itself. */
export class CategoryTree {
  readonly #nodes: Map<number, CategoryNode>;
  readonly #paths = new Map<number, number[]>();

  constructor(nodes: CategoryNode[]) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    for (const { id } of nodes) this.#paths.set(id, this.#findPath(id));
  }

  /** Ids from a category up to the top, its own first. */
  pathOf(id: number): number[] {
    const path = this.#paths.get(id);
    if (path === undefined) throw new Error(`There is no category ${id}`);
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

  #findPath(id: number): number[] {
    const path: number[] = [];
    for (let next: number | null = id; next !== null; next = this.#node(next).parent) {
      if (path.includes(next)) {
        throw new Error(`The category ${this.#node(next).slug} is above itself`);
      }
      path.push(next);
    }
    return path;
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
