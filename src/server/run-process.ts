import { EnvironmentError, parseEnvironment, type Environment } from './environment.ts';
import type { Reader } from './start-reader.ts';
import { SourceError } from './source/source.ts';
import { StartError } from './start-error.ts';

const PARENT_MILLISECONDS = 1_000;

/** Runs a process around a reader: parses its variables, says in one sentence why it cannot start, and stops it when it is told to. */
export async function runProcess(
  start: (environment: Environment) => Promise<Reader>,
): Promise<void> {
  try {
    const { stop } = await start(parseEnvironment(process.env));
    const end = once(() => void stop().then(() => process.exit(0)));
    // Once each: whoever asks a second time gets the default, which is to end at once.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
    if (process.env['npm_lifecycle_event'] !== undefined) onOrphaned(end);
  } catch (error) {
    console.error(isOperators(error) ? `Dateline did not start. ${error.message}` : error);
    process.exit(1);
  }
}

/** npm runs us from a shell, which a signal to npm ends without handing it on: we would keep the port for nobody. */
function onOrphaned(end: () => void) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, PARENT_MILLISECONDS);
}

function once(act: () => void) {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}

/** Whether an operator can mend it, and so gets a sentence instead of a stack. */
const isOperators = (error: unknown): error is Error =>
  error instanceof EnvironmentError || error instanceof StartError || error instanceof SourceError;
