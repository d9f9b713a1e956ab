import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

const STANDARD_OUTPUT = 1;

/** Ends a run with one plain line for machines, `N passed, N failed`, after everything else that is printed. */
export class PlainReporter implements Reporter {
  private line = count([], 0);

  onInit() {
    // At exit, so that neither another reporter nor a teardown prints after it.
    process.once('exit', (code) => {
      // A run that could not start, or ended badly without naming a test, has failed all the same.
      const failed = code === 0 ? this.line.failed : Math.max(1, this.line.failed);
      writeSync(STANDARD_OUTPUT, closingLine({ ...this.line, failed }));
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
    this.line = count(modules, unhandledErrors.length);
  }
}

type Count = { passed: number; failed: number; skipped: number };

/** What has failed outside a test (a file, a hook, an unhandled error) counts as one failure each. */
function count(modules: readonly TestModule[], unhandled: number): Count {
  const result: Count = { passed: 0, failed: unhandled, skipped: 0 };
  for (const module of modules) {
    for (const suite of [module, ...module.children.allSuites()]) {
      result.failed += suite.errors().length;
    }
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      result[state === 'pending' ? 'failed' : state] += 1;
    }
  }
  return result;
}

const closingLine = ({ passed, failed, skipped }: Count) =>
  `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}\n`;
