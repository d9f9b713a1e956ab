import { Agent, get } from 'node:http';

/** Requests at a steady pace, each for one of the paths by chance, whether or not the former have been answered, as readers come. */
export type PacedTask = { origin: string; paths: string[]; perSecond: number; seconds: number };

export type PacedResult = {
  /** Milliseconds from when a request was due to the end of its answer, the shortest first. */
  times: number[];
  /** What was not answered with a page. */
  failures: string[];
};

// Runs in a process of its own, or the measuring would take the measured one's time.
const task = JSON.parse(process.argv[2] ?? '') as PacedTask;
console.log(JSON.stringify(await load(task)));

async function load({ origin, paths, perSecond, seconds }: PacedTask): Promise<PacedResult> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  const failures: string[] = [];
  const started = performance.now();

  const ask = (place: number) =>
    new Promise<void>((resolve) => {
      const due = started + (place * 1000) / perSecond;
      const path = paths[Math.floor(Math.random() * paths.length)] ?? '/';
      setTimeout(
        () => {
          const fail = (reason: string) => {
            failures.push(`${path}: ${reason}`);
            resolve();
          };
          get(origin + path, { agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
            if (answer.statusCode !== 200) fail(String(answer.statusCode));
            answer.resume().once('end', () => {
              times.push(performance.now() - due);
              resolve();
            });
          }).once('error', ({ message }) => fail(message));
        },
        Math.max(due - performance.now(), 1),
      );
    });

  await Promise.all(Array.from({ length: perSecond * seconds }, (_, place) => ask(place)));
  agent.destroy();
  return { times: times.toSorted((a, b) => a - b), failures };
}
