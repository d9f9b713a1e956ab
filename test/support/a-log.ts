import { createLog } from '../../src/server/http/log.ts';

/** A logger and what it has written so far, as text and parsed. */
export function aLog() {
  let text = '';
  const log = createLog((line) => {
    text += line;
  });
  return {
    log,
    text: () => text,
    lines: () =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
