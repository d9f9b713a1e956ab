/** What a notification tells, as the server sends it and the worker shows it. */
export type PushMessage = {
  title: string;
  body: string;
  /** Of the title. */
  language: string;
  /** Two of the same tag are one notification: the later takes the earlier's place, without a sound. */
  tag: string;
  /** Address on this site to which it leads. */
  path: string;
  /** How many stories it tells of. */
  count: number;
  /** The newest of them, which are to open without a network too. */
  slugs: string[];
};
