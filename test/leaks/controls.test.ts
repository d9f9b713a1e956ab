import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { aCanaryNewsroom } from './a-canary-newsroom.ts';
import { canaryWord } from './canary-word.ts';
import { askServer } from './capture.ts';
import { captureEverything, capturePrivate } from './capture-everything.ts';
import { findLeaks } from './find-leaks.ts';
import { createWordFinder } from './find-words.ts';
import { KEPT_OUTPUTS } from './kept-outputs.ts';
import { pageOutputs, publicOutputs } from './outputs.ts';
import { PAGE_PARTS, partsOf } from './page-parts.ts';
import { seedWord } from './seed-word.ts';

const LEAK = canaryWord('a seeded leak');
const findLeak = createWordFinder([LEAK]);

test('what leaks into what a newsroom shows is found in every output that shows it', async () => {
  const { origin, known } = await aCanaryNewsroom({ seeds: true });
  const outputs = Object.entries({ ...publicOutputs(known), ...pageOutputs(known) });

  const captured = await captureEverything(askServer, { origin, known, isBrief: true });

  const showing = outputs.flatMap(([name, { shows }]) =>
    shows === undefined ? [] : [{ name, shows, answers: captured.get(name) ?? [] }],
  );
  const parts = Object.entries(PAGE_PARTS).map(([name, part]) => ({
    name,
    shows: part.shows,
    answers: partsOf(captured.get('/article/:slug') ?? [], part),
  }));
  const missed = [...showing, ...parts].filter(
    ({ shows, answers }) => findLeaks(answers, createWordFinder([seedWord(shows)])).length === 0,
  );
  expect(showing.length).toBeGreaterThan(20);
  expect(missed.map(({ name }) => name)).toEqual([]);
}, 120_000);

test('what leaks into the body or the headers of any answer is found', async () => {
  const { origin, server, known } = await aCanaryNewsroom();
  for (const leak of [inBody, inHeaders]) {
    server.tamperWith(leak);

    const captured = [
      ...(await captureEverything(askServer, { origin, known, isBrief: true })),
      ...(await capturePrivate(askServer, { origin, known })),
    ];

    const missed = captured.filter(([, answers]) => findLeaks(answers, findLeak).length === 0);
    expect(captured.length).toBeGreaterThan(45);
    // Leads elsewhere without a word.
    expect(missed.map(([name]) => name)).toEqual(leak === inBody ? ['GET /favicon.ico'] : []);
  }
}, 120_000);

test('what leaks into anything that is kept is found there', async () => {
  const { origin, server, known } = await aCanaryNewsroom();
  await captureEverything(askServer, { origin, known, isBrief: true });
  const outputs = Object.entries(KEPT_OUTPUTS);
  const red = () =>
    outputs.flatMap(([name, { read }]) =>
      read(server).flatMap(findLeak).length === 0 ? [] : [name],
    );

  const found = outputs.map(([, { leak }]) => {
    const before = red();
    leak(server, LEAK);
    return { before, after: red() };
  });

  const newly = found.map(({ before, after }) => after.filter((name) => !before.includes(name)));
  expect(newly).toEqual(outputs.map(([name]) => [name]));
}, 120_000);

test('a source that stored whole premium stories would be found out by everything that shows a story', async () => {
  const { origin, run, known } = await aCanaryNewsroom();
  const database = new DatabaseSync(run.file);
  database
    .prepare("UPDATE stories SET body = replace(body, 'Nobody slept', ?) WHERE access = 'premium'")
    .run(LEAK);
  database.close();

  const captured = await captureEverything(askServer, { origin, known, isBrief: true });

  const red = [...captured].filter(([, answers]) => findLeaks(answers, findLeak).length > 0);
  expect(red.map(([name]) => name)).toEqual(['GET /api/articles/:slug', '/article/:slug']);
}, 120_000);

async function inBody(answer: Response) {
  if (answer.body === null) return answer;
  const { status, headers } = answer;
  const said = new Headers(headers);
  for (const name of ['Content-Length', 'Content-Encoding']) said.delete(name);
  return new Response((await answer.text()) + LEAK, { status, headers: said });
}

function inHeaders({ body, status, headers }: Response) {
  const said = new Headers(headers);
  said.set('ETag', `"${LEAK}"`);
  return new Response(body, { status, headers: said });
}
