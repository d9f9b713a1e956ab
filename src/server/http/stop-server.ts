import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export type Stop = (milliseconds: number) => Promise<void>;

/** Watches a server's connections from now on, and returns what stops it: it accepts nothing more, finishes what is being answered, and resolves; what is not finished after some milliseconds is cut off. */
export function stopperOf(server: Server): Stop {
  const open = new Set<Socket>();
  const answering = new Set<Socket>();
  let stopping = false;

  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, outgoing) => {
    answering.add(socket);
    outgoing.once('close', () => {
      answering.delete(socket);
      if (stopping) socket.destroySoon();
    });
  });

  return (milliseconds) =>
    new Promise((resolve) => {
      stopping = true;
      const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
      // Browsers open connections before they have a question; the server itself would wait for it.
      for (const socket of open) if (!answering.has(socket)) socket.destroy();
    });
}
