import type { Session } from '../session.ts';
import type { ReaderCredentials } from './ask-as-reader.ts';

/** What a session asks WordPress with. A session of another kind of newsroom has no password, and is nobody's there. */
export function readerOf({ login, password }: Session): ReaderCredentials {
  return { login, secret: password?.secret ?? '' };
}
