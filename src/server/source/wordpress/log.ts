import type { SourceContext } from '../source.ts';

/** What the source tells its operator. */
export interface Log {
  info(message: string, progress?: { stories: number; expected?: number }): void;
  warn(message: string): void;
  /** A warning that is worth a line only the first time. */
  once(message: string): void;
}

/** More different warnings than this are noise. */
const MOST_KEPT = 1000;

/** Reports to the process that runs the source. */
export function createLog({ report }: Pick<SourceContext, 'report'>): Log {
  const said = new Set<string>();
  return {
    info: (message, progress) => report({ level: 'info', message, ...progress }),
    warn: (message) => report({ level: 'warn', message }),
    once(message) {
      if (said.has(message) || said.size >= MOST_KEPT) return;
      said.add(message);
      report({ level: 'warn', message });
    },
  };
}
