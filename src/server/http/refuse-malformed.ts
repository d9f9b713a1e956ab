import type { MiddlewareHandler } from 'hono';
import { refuse, type Refusal } from './refusal.ts';
import { findWritable, type Writable } from './writable.ts';

const MOST_URL_CHARACTERS = 4096;
/** Raw or escaped control characters, which no address of ours holds. */
const CONTROL = /%(?:[01][\da-f]|7f)|\p{Cc}/iu;

/** Refuses, in words, addresses that cannot be meant and methods that nothing there answers. */
export function refuseMalformed({ writables }: { writables: Writable[] }): MiddlewareHandler {
  return async (c, next) => {
    const { method, url, path } = c.req;
    const reads = method === 'GET' || method === 'HEAD';
    const fault =
      faultOf(url) ?? (reads ? undefined : faultOfMethod(method, findWritable(writables, path)));
    if (fault === undefined) return next();
    return refuse(fault, { accept: c.req.header('Accept'), path });
  };
}

function faultOf(url: string): Refusal | undefined {
  if (url.length > MOST_URL_CHARACTERS) {
    return { status: 414, detail: `An address has at most ${MOST_URL_CHARACTERS} characters.` };
  }
  if (CONTROL.test(url)) {
    return { status: 400, detail: 'The address holds a control character.' };
  }
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return undefined;
  } catch {
    return { status: 400, detail: 'The address holds a percent sign that does not belong there.' };
  }
}

function faultOfMethod(method: string, writable: Writable | undefined): Refusal | undefined {
  const methods = writable?.methods ?? ['GET', 'HEAD'];
  if (methods.includes(method)) return undefined;
  const allowed = methods.join(', ');
  return {
    status: 405,
    detail: `This address answers ${allowed} only.`,
    headers: { Allow: allowed },
  };
}
