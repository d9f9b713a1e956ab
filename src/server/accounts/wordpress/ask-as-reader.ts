import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { httpRequest, type HttpAnswer } from '../../source/wordpress/http-request.ts';
import { parseJsonAnswer } from '../../source/wordpress/parse-json-answer.ts';
import { restUrl, type RestParameters } from '../../source/wordpress/rest-client.ts';
import { RestError } from '../../source/wordpress/rest-error.ts';
import { NewsroomUnavailable } from '../accounts.ts';

/** A reader's name at WordPress and an application password of theirs. */
export type ReaderCredentials = { login: string; secret: string };

export type ReaderRequest = {
  /** Such as `wp/v2/users/me`. */
  route: string;
  parameters?: RestParameters;
  method?: 'GET' | 'DELETE';
  /** Undefined asks as a visitor. */
  reader: ReaderCredentials | undefined;
};

export type ReaderAnswer =
  | { kind: 'given'; value: unknown }
  /** WordPress knows neither the name nor the password, or takes no passwords. */
  | { kind: 'not-taken' }
  /** There is no such thing, or not for this reader; `code` is WordPress's word for why. */
  | { kind: 'refused'; status: number; code: string };

/** A reader waits for the answer. */
const LIMITS = { bytes: 8 * 1024 * 1024, milliseconds: 10_000 };
const MOST_REDIRECTS = 3;

const errorSchema = v.object({ code: v.string() });

/** Asks a route of a WordPress as one of its readers, once: nothing is tried again, and nothing comes out of a cache. Rejects with a `NewsroomUnavailable` when there is no answer that could be understood; no error holds anything of the password. */
export async function askAsReader(
  root: URL,
  { route, parameters = {}, method = 'GET', reader }: ReaderRequest,
): Promise<ReaderAnswer> {
  // Caches that overlook whose answer it is keep it under an address that nobody asks for again.
  const url = restUrl(root, route, { context: 'view', ...parameters, _: randomUUID() });
  try {
    return read(await request(url, { method, reader }));
  } catch (error) {
    // Without its cause, which only the system knows the contents of.
    if (error instanceof RestError) throw new NewsroomUnavailable(error.message);
    throw error;
  }
}

/** Redirects are followed within the origin alone: a password goes to no other. */
async function request(
  start: URL,
  { method, reader }: Required<Pick<ReaderRequest, 'method'>> & Pick<ReaderRequest, 'reader'>,
): Promise<HttpAnswer> {
  let url = start;
  for (let followed = 0; ; followed += 1) {
    const answer = await httpRequest(url, {
      ...LIMITS,
      method,
      redirect: 'manual',
      signal: new AbortController().signal,
      headers: {
        accept: 'application/json',
        'cache-control': 'no-cache',
        ...(reader && { authorization: basic(reader) }),
      },
    });
    const location = answer.status >= 300 && answer.status < 400 && answer.headers.get('location');
    if (typeof location !== 'string') return answer;
    const next = URL.parse(location, url);
    if (next?.origin !== url.origin || followed === MOST_REDIRECTS) {
      throw new RestError('moved', 'sends readers who ask its REST API elsewhere');
    }
    url = next;
  }
}

function read(answer: HttpAnswer): ReaderAnswer {
  const { status } = answer;
  const code = status < 400 ? undefined : codeOf(answer);
  if (code !== undefined) {
    // To whom it has signed in WordPress says 403, never 401.
    if (status === 401 || code.startsWith('application_passwords_disabled')) {
      return { kind: 'not-taken' };
    }
    if (status < 500 && status !== 429) return { kind: 'refused', status, code };
  }
  // Of every other failure it throws what came instead: that is nothing about the reader.
  return { kind: 'given', value: parseJsonAnswer(answer) };
}

/** WordPress's word for an error; undefined when the answer is none of WordPress's. */
function codeOf({ text }: HttpAnswer): string | undefined {
  const error = v.safeParse(v.pipe(v.string(), v.parseJson(), errorSchema), text.trim());
  return error.success ? error.output.code : undefined;
}

const basic = ({ login, secret }: ReaderCredentials) =>
  `Basic ${Buffer.from(`${login}:${secret}`).toString('base64')}`;
