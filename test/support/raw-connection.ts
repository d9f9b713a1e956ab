import { connect } from 'node:net';

/** A connection on which bytes are written as they are. `ended` resolves, with all that was received, when the server ends it. */
export async function openConnection(port: number) {
  const socket = connect({ port, host: '127.0.0.1' });
  let received = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    received += text;
  });
  // A server that cuts the connection while we write is one of the outcomes.
  socket.on('error', () => {});
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(received)));
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return {
    write: (text: string) => void socket.write(text),
    end: () => void socket.end(),
    received: () => received,
    ended,
  };
}

/** Sends bytes on a connection of their own, and returns what came back until the server ended it. */
export async function sendRaw(port: number, text: string): Promise<string> {
  const { write, ended } = await openConnection(port);
  write(text);
  return ended;
}
