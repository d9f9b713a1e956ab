import type { SyncState } from '../../../shared/site.ts';
import type { SourceContext } from '../source.ts';

/** A site that merely answered again is worth a write only so often: each one lets every cached page of ours expire. */
const WRITE_AT_LEAST_EVERY = 5 * 60_000;

/** Tells readers and the operator how far the synchronisation is. */
export class SyncReport {
  readonly #context: SourceContext;
  #expected: number | null = null;
  #answeredAt: string | null = null;
  #problem: string | null = null;
  #written = { state: '', at: -Infinity };

  constructor(context: SourceContext) {
    this.#context = context;
  }

  /** The site answered, and says that it has so many stories. */
  expect(stories: number | null) {
    this.#expected = stories;
    this.#answered();
  }

  /** The state to store with stories that were read. */
  progressTo(state: 'filling' | 'current', stories: number): SyncState {
    this.#answered();
    this.#problem = null;
    return this.#note(this.#stateOf(state, stories));
  }

  /** Says how far it is. */
  say(message: string, stories: number) {
    this.#context.report({
      level: 'info',
      message,
      stories,
      ...(this.#expected === null ? {} : { expected: this.#expected }),
    });
  }

  /** All is in step: stores that, if it is news. */
  settle(stories: number) {
    this.#problem = null;
    this.#store(this.#stateOf('current', stories));
  }

  /** Stores and says what is wrong; the same problem again is no news. */
  fail(problem: string, stories: number) {
    if (this.#problem !== problem) this.#context.report({ level: 'warn', message: problem });
    this.#problem = problem;
    this.#store(this.#stateOf('failing', stories));
  }

  #answered() {
    this.#answeredAt = new Date(this.#context.now()).toISOString();
  }

  #store(state: SyncState) {
    const isOld = this.#context.now() - this.#written.at >= WRITE_AT_LEAST_EVERY;
    if (!isOld && this.#written.state === withoutTime(state)) return;
    this.#context.store.apply({ sync: this.#note(state) });
  }

  #note(state: SyncState): SyncState {
    this.#written = { state: withoutTime(state), at: this.#context.now() };
    return state;
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

function withoutTime(state: SyncState): string {
  return JSON.stringify({ ...state, updatedAt: null });
}
