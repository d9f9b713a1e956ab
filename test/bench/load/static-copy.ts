import { brotliCompressSync } from 'node:zlib';
import { serveAnswers, type Answer } from './serve-answers.ts';

/**
 * Serves a page of ours as a static one: the same markup with its style inside, the same pictures in the same bytes, and
 * nothing that runs.
 */
export const startStaticCopy = (origin: string, path: string) =>
  serveAnswers((url) => {
    if (url === path) return copyPage(origin + path);
    return url.startsWith('/media/') ? copyPicture(origin + url) : undefined;
  });

async function copyPage(url: string): Promise<Answer> {
  const answer = await fetch(url);
  const html = withoutScripts(await answer.text());
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
    },
    body: brotliCompressSync(html),
  };
}

const withoutScripts = (html: string) =>
  html
    .replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replaceAll(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '');

async function copyPicture(url: string): Promise<Answer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return {
    headers: { 'content-type': answer.headers.get('content-type') ?? '' },
    body: Buffer.from(await answer.arrayBuffer()),
  };
}
