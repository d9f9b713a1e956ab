import { SourceError } from '../source.ts';

/** Keeps a site that is ill, or another site at the same address, from taking the archive away. */
export class RemovalGuard {
  #mayRemove: boolean;

  /** With `mayRemove` the first synchronisation that would remove too much is let through. */
  constructor(mayRemove: boolean) {
    this.#mayRemove = mayRemove;
  }

  /** Throws a `SourceError` when so many of the posts that are known would be taken out that the operator is to be asked. */
  check({ removed, known }: { removed: number; known: number }) {
    if (removed * 2 <= known || this.#mayRemove) return;
    throw new SourceError(
      `The newsroom's site has no more than ${known - removed} of the ${known} stories that are here, so nothing is changed. If that is right, start Dateline once with ALLOW_REMOVALS=1.`,
    );
  }

  /** To be called when a synchronisation is through: the next one asks again. */
  settle() {
    this.#mayRemove = false;
  }
}
