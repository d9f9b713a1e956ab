import { EnvironmentError, parseEnvironment, type Environment } from './environment.ts';
import type { Reader } from './start-reader.ts';
import { SourceError } from './source/source.ts';
import { StartError } from './start-error.ts';

/** Runs a process around a reader: parses its variables, says in one sentence why it cannot start, and stops it when it is told to. */
export async function runProcess(
  start: (environment: Environment) => Promise<Reader>,
): Promise<void> {
  try {
    const reader = await start(parseEnvironment(process.env));
    // Once each: whoever asks a second time gets the default, which is to end at once.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => void reader.stop().then(() => process.exit(0)));
    }
  } catch (error) {
    console.error(isOperators(error) ? `Dateline did not start. ${error.message}` : error);
    process.exit(1);
  }
}

/** Whether an operator can mend it, and so gets a sentence instead of a stack. */
const isOperators = (error: unknown): error is Error =>
  error instanceof EnvironmentError || error instanceof StartError || error instanceof SourceError;
