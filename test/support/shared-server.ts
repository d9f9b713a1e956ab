import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

/** The day that the browser tests' newsroom lives in: the sample publishes by the calendar. */
const NOW = '2026-11-20T12:00:00Z';

/** One server over the sample newsroom for all browser tests, which only read from it. They ask for its address by `inject('origin')`. */
export async function setup(project: TestProject) {
  const server = await startServer({ now: NOW });
  project.provide('origin', server.origin);
  return server.stop;
}

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}
