import { onTestFinished } from 'vitest';
import { aStore, type TestStore } from '../../support/a-store.ts';

/** A store that is closed when the test ends. */
export function anOpenStore(...given: Parameters<typeof aStore>): TestStore {
  const made = aStore(...given);
  onTestFinished(made.close);
  return made;
}
