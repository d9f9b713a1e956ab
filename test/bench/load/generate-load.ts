import { connect, type Socket } from 'node:net';

/** A request, over and over, on some connections for some seconds; each answer is read to its end before the next is asked for. */
export type LoadTask = {
  url: string;
  connections: number;
  seconds: number;
};

export type LoadResult = {
  perSecond: number;
  /** Half of the answers, and 99 of 100, took at most so many milliseconds. */
  median: number;
  slow: number;
};

const END_OF_HEAD = '\r\n\r\n';

// Runs in a process of its own, or the measuring would take the measured one's time. Plain sockets cost it the least.
const task = JSON.parse(process.argv[2] ?? '') as LoadTask;
console.log(JSON.stringify(await load(task)));

async function load({ url, connections, seconds }: LoadTask): Promise<LoadResult> {
  const { hostname, port, pathname, search, host } = new URL(url);
  const request = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br\r\n\r\n`;
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];

  const one = (socket: Socket) =>
    new Promise<void>((resolve, reject) => {
      let started = 0;
      let received = 0;
      let expected = 0;
      const ask = () => {
        started = performance.now();
        received = 0;
        expected = 0;
        socket.write(request);
      };
      socket.on('error', reject);
      socket.on('data', (chunk: Buffer) => {
        received += chunk.length;
        // The head of such small answers comes in one piece.
        if (expected === 0) expected = lengthOf(chunk);
        if (received < expected) return;
        const now = performance.now();
        times.push(now - started);
        if (now < end) ask();
        else socket.end(resolve);
      });
      ask();
    });

  const sockets = Array.from({ length: connections }, () => connect(Number(port), hostname));
  await Promise.all(sockets.map(one));
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / seconds,
    median: times[Math.floor(times.length / 2)] ?? 0,
    slow: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

/** The bytes of an answer, head and body; throws for what is not a whole 200 with a length. */
function lengthOf(chunk: Buffer): number {
  const head = chunk.subarray(0, chunk.indexOf(END_OF_HEAD) + END_OF_HEAD.length);
  const text = head.toString('latin1');
  const [, length] = /^content-length: (\d+)/im.exec(text) ?? [];
  if (!text.startsWith('HTTP/1.1 200 ') || length === undefined) {
    throw new Error(`Not an answer to count:\n${text}`);
  }
  return head.length + Number(length);
}
