import type { Accounts } from '../accounts.ts';

export type WordpressReadingOptions = {
  /** Where the site's REST API is; rejects with a `NewsroomUnavailable`. */
  findRoot: () => Promise<URL>;
  /** The newsroom's own address, and the further hosts whose pictures may be shown. */
  url: string;
  mediaHosts: string[];
  /** The newest premium stories, newest first. */
  newestPremium: () => { id: number; slug: string }[];
  /** Told of each story whose text the site gives to everybody. */
  onHandedOut: (story: { id: number; slug: string }) => void;
  /** Milliseconds since 1970. */
  now: () => number;
};

/** What of a WordPress only its readers may read, asked for as the reader; nothing of it is kept. */
export function createWordpressReading({
  url,
}: WordpressReadingOptions): Pick<Accounts, 'readBody' | 'learnOpens'> {
  throw new Error(`Reading of ${url} is on its way`);
}
