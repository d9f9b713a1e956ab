import type { SyncState } from '../../../shared/site.ts';
import type { SourceContext } from '../source.ts';

/** A site that merely answered again is worth a write only so often: each one lets every cached page of ours expire. */
const WRITE_AT_LEAST_EVERY = 5 * 60_000;

/** Tells readers and the operator how far the synchronisation is. */
export class SyncReport {
  readonly #context: SourceContext;
  #usual: 'filling' | 'current' = 'filling';
  #expected: number | null = null;
  #inStepAt: string | null = null;
  #problem: string | null = null;
  #written = { state: '', at: -Infinity };

  constructor(context: SourceContext) {
    this.#context = context;
  }

  /** The site says that it has so many stories. */
  expect(stories: number | null) {
    this.#expected = stories;
  }

  /** The whole archive has been stored once. */
  setFilled() {
    this.#usual = 'current';
  }

  /** The state to store with stories that were read. */
  progressTo(stories: number): SyncState {
    this.#problem = null;
    // While the archive is read nobody can say more than that it goes on.
    if (this.#usual === 'filling') this.#touch();
    return this.#note(this.#stateOf(this.#usual, stories));
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
    this.#touch();
    this.#store(this.#stateOf(this.#usual, stories));
  }

  /** Stores and says what is wrong; the same problem again is no news. */
  fail(problem: string, stories: number) {
    if (this.#problem !== problem) this.#context.report({ level: 'warn', message: problem });
    this.#problem = problem;
    this.#store(this.#stateOf('failing', stories));
  }

  #touch() {
    this.#inStepAt = new Date(this.#context.now()).toISOString();
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
      updatedAt: this.#inStepAt,
      problem: this.#problem,
    };
  }
}

function withoutTime(state: SyncState): string {
  return JSON.stringify({ ...state, updatedAt: null });
}
