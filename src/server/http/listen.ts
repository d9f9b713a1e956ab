import { createServer, type Server } from 'node:net';
import { StartError } from '../start-error.ts';

type Place = { host: string; port: number };

/** Listens and returns the port, which is a free one for port 0. Throws a `StartError` when that cannot be. */
export async function listen(server: Server, { host, port }: Place): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new StartError(faultOf(error, { host, port }), { cause: error })),
    );
    server.listen({ host, port }, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** Throws a `StartError` when `listen` would fail, so that it is said before any long work. */
export async function requireFreePort(place: Place): Promise<void> {
  if (place.port === 0) return;
  const probe = createServer();
  await listen(probe, place);
  await new Promise((resolve) => probe.close(resolve));
}

function faultOf({ code, message }: NodeJS.ErrnoException, { host, port }: Place): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program. Stop it, or choose another: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} may not be used by this account. Choose one from 1024, such as PORT=3000.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST ${host} is not an address of this machine.`;
    case undefined:
    default:
      return `Cannot listen on ${host}, port ${port}: ${message}.`;
  }
}
