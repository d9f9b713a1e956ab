import type { Server } from 'node:http';

const POLL_MILLISECONDS = 50;

/** Accepts nothing more, finishes what is being answered, and resolves; what is not finished after `milliseconds` is cut off. */
export async function stopServer(server: Server, milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    // A connection that was busy when the server closed is kept alive after its answer.
    const poll = setInterval(() => server.closeIdleConnections(), POLL_MILLISECONDS);
    const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
    server.close(() => {
      clearInterval(poll);
      clearTimeout(cut);
      resolve();
    });
  });
}
