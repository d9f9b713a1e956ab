import type { FollowedSubject, PushSubscriptionKeys, QuietHours } from '../../shared/push.ts';

export type PushKeys = { publicKey: string; privateKey: string };

/** A browser that is told of new stories in what it follows. */
export type Follower = PushSubscriptionKeys & {
  subjects: FollowedSubject[];
  language: string;
  quiet: QuietHours | null;
};

/** A follower for whom there may be something to tell. */
export type WaitingFollower = Follower & {
  /** Number of the last arrival that is done with. */
  toldTo: number;
  /** How often the present message was sent in vain. */
  tries: number;
};

/** A story that came, by its number in the order of coming. */
export type Arrival = { number: number; story: number; foundAt: number };

/** What readers leave on the server. Every answer is a promise, so that a database that several machines share can take it over. Times are milliseconds since 1970. */
export interface ReaderState {
  /** The keys that the newsroom sends with, and when they were made: by `make`, the first time anybody asks. */
  readPushKeys(make: () => PushKeys): Promise<PushKeys & { madeAt: number }>;
  countFollowers(): Promise<number>;
  /** Keeps a follower, who is told of what comes from now on; one that is known stays where they were. */
  keepFollower(follower: Follower): Promise<void>;
  findFollower(endpoint: string): Promise<Follower | undefined>;
  /** Changes a follower, who may be known by another endpoint afterwards. */
  changeFollower(endpoint: string, follower: Follower): Promise<void>;
  removeFollower(endpoint: string): Promise<void>;
  /** Gives numbers to those of some stories that have none yet, in their order. */
  noteArrivals(stories: number[]): Promise<void>;
  /** The number given last; 0 before the first. */
  lastArrival(): Promise<number>;
  /** Arrivals after a number, in order. */
  listArrivals(after: number): Promise<Arrival[]>;
  /** Some followers who are not told of everything up to a number and wait for nothing, those furthest behind first. */
  listWaiting(upTo: number): Promise<WaitingFollower[]>;
  /** Everything up to a number is done with. */
  markTold(endpoints: string[], upTo: number): Promise<void>;
  /** Lets a follower wait until a time. */
  putOff(endpoint: string, wait: { until: number; tries: number }): Promise<void>;
  /** Whether `holder` alone may do what is named, for some milliseconds from now; they ask again before those are over. */
  takeLease(name: string, holder: string, milliseconds: number): Promise<boolean>;
  dropLease(name: string, holder: string): Promise<void>;
  close(): void;
}
