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

const MINUTE = 60_000;

/** A context that reports no line a second time within a minute, whoever says it. */
export function withoutRepeats<T extends Pick<SourceContext, 'now' | 'report'>>(context: T): T {
  /** When each line of the last minute was reported, the oldest first. */
  const reportedAt = new Map<string, number>();
  return {
    ...context,
    report(line: Parameters<SourceContext['report']>[0]) {
      const now = context.now();
      for (const [said, at] of reportedAt) {
        if (now - at < MINUTE) break;
        reportedAt.delete(said);
      }
      const key = JSON.stringify(line);
      if (reportedAt.has(key)) return;
      reportedAt.set(key, now);
      context.report(line);
    },
  };
}
