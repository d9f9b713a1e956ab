import { pino, type Logger } from 'pino';

/** Control characters that JSON lets through and a terminal may obey. */
const CONTROL = /[\u007F-\u009F\u2028\u2029]/g;

/** A logger of JSON lines; `write` gets each line whole. */
export function createLog(write: (line: string) => void): Logger {
  return pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => write(line.replace(CONTROL, escaped)) },
  );
}

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
