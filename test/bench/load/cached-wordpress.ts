import { brotliCompressSync } from 'node:zlib';
import { serveAnswers, type Answer } from './serve-answers.ts';

const TEXT = /^(?:text\/|application\/(?:javascript|json))/;

/**
 * Stands before a WordPress as a page cache on its host does: whatever was asked for once is answered at once, compressed,
 * and a browser may keep the files. PHP in WebAssembly takes a second for a page, which no reader would have to wait for.
 */
export async function cacheWordPress(wordPress: string) {
  const { hostname, port } = new URL(wordPress);
  const cache = await serveAnswers((url) => copy(url));

  async function copy(url: string): Promise<Answer> {
    const answer = await fetch(wordPress + url);
    if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
    const type = answer.headers.get('content-type') ?? '';
    const headers = {
      'content-type': type,
      ...(/^\/wp-(?:content|includes)\//.test(url) && { 'cache-control': 'max-age=31536000' }),
    };
    const body = Buffer.from(await answer.arrayBuffer());
    if (!TEXT.test(type)) return { headers, body };
    // Pages name their files by the whole address of the site.
    const text = body.toString().replaceAll(`${hostname}:${port}`, new URL(cache.origin).host);
    return { headers: { ...headers, 'content-encoding': 'br' }, body: brotliCompressSync(text) };
  }

  return cache;
}
