import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { HostileBody } from './hostile-body.ts';

type Line = { id: string; html?: string; gen?: unknown };

/** The bodies of a corpus folder (`corpus.ndjson.gz` and the `vectors.mjs` that writes its generated ones out), one at a time. */
export async function* corpusIn(folder: string): AsyncGenerator<HostileBody> {
  const { expand } = (await import(pathToFileURL(`${folder}/vectors.mjs`).href)) as {
    expand: (gen: unknown) => string;
  };
  const text = gunzipSync(await readFile(`${folder}/corpus.ndjson.gz`)).toString('utf8');
  // Not by readline, which takes U+2028 in a string for the end of a line.
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const { id, html, gen } = JSON.parse(line) as Line;
    yield { name: id, html: html ?? expand(gen) };
  }
}
