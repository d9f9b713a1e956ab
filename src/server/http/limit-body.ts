import { bodyLimit } from 'hono/body-limit';
import { refuse } from './refusal.ts';

/** Reads no more of a body than some bytes: what is longer is refused. */
export const limitBody = (mostBytes: number) =>
  bodyLimit({
    maxSize: mostBytes,
    onError: (c) =>
      refuse(
        { status: 413, detail: `The body has at most ${mostBytes} bytes here.` },
        { accept: undefined, path: c.req.path },
      ),
  });
