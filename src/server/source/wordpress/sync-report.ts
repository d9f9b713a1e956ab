import type { SyncState } from '../../../shared/site.ts';
import type { SourceContext } from '../source.ts';

/** Tells readers and the operator how far the synchronisation is. */
export class SyncReport {
  readonly #context: SourceContext;
  #expected: number | null = null;
  #answeredAt: string | null = null;
  #problem: string | null = null;

  constructor(context: SourceContext) {
    this.#context = context;
  }

  /** The site answered, and says that it has so many stories. */
  expect(stories: number | null) {
    this.#expected = stories;
    this.answered();
  }

  answered() {
    this.#answeredAt = new Date(this.#context.now()).toISOString();
    this.#problem = null;
  }

  /** The state to store with a change. */
  state(state: 'filling' | 'current', stories: number): SyncState {
    return this.#stateOf(state, stories);
  }

  progress(message: string, stories: number) {
    this.#context.report({
      level: 'info',
      message,
      stories,
      ...(this.#expected === null ? {} : { expected: this.#expected }),
    });
  }

  /** Stores and says what is wrong; the same problem again is said once. */
  fail(problem: string, stories: number) {
    if (this.#problem !== problem) this.#context.report({ level: 'warn', message: problem });
    this.#problem = problem;
    this.#context.store.apply({ sync: this.#stateOf('failing', stories) });
  }

  #stateOf(state: SyncState['state'], stories: number): SyncState {
    return {
      state,
      stories,
      expected: this.#expected,
      updatedAt: this.#answeredAt,
      problem: this.#problem,
    };
  }
}
