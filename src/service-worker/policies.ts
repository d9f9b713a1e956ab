import { ANSWER_DAYS } from '../shared/answer-age.ts';
import { DEVICE_CACHES } from '../shared/device-caches.ts';

/** How an address is answered, and how much of what was answered stays on the device. */
export type Policy = {
  path: RegExp;
  /** Of an answer that may be stored. */
  type: RegExp;
  cache: string;
} & (
  | {
      /** `network`: what is stored where the network fails or lets the reader wait. `device`: what is stored, and the network where nothing is. */
      first: 'network' | 'device';
      most: Limits;
    }
  /** What the reader saved, and the network where that was not: nothing is stored by the worker. */
  | { first: 'saved' }
  /** What is stored of the version that asks: a file's name changes with its content. */
  | { first: 'version'; mostVersions: typeof MOST_VERSIONS }
);

/** The present version, and those before it that open tabs may be of. */
export const MOST_VERSIONS = 4;

export type Limits = { entries: number; megabytes: number; days: number };
export type LimitedPolicy = Extract<Policy, { most: Limits }>;

/** One line a rule; the first that an address matches holds. What none matches goes to the network untouched, above all what is one reader's own: `/api/session`, `/api/private`, `/sign-in/callback`. Of that, only pictures of saved premium stories are found on the device, for as long as the session lives. */
// prettier-ignore
export const POLICIES: Policy[] = [
  { path: /^\/api\/(?:articles|authors|categories|feeds|front|pages|site|tags)(?:\/|$)/, type: /^application\/json\b/, first: 'network', cache: DEVICE_CACHES.answers, most: { entries: 1500, megabytes: 40, days: ANSWER_DAYS } },
  { path: /^\/media\/[^/]+\/\d+\.(?:avif|jpg|webp)$/, type: /^image\//, first: 'device', cache: DEVICE_CACHES.pictures, most: { entries: 2000, megabytes: 150, days: 30 } },
  { path: /^\/api\/private\/media\/[^/]+\/\d+\.(?:avif|jpg|webp)$/, type: /^image\//, first: 'saved', cache: DEVICE_CACHES.privateSaved },
  { path: /^\/assets\/[^/]+$/, type: /^(?:font\/woff2|text\/javascript)\b/, first: 'version', cache: DEVICE_CACHES.shell, mostVersions: MOST_VERSIONS },
];

/** The rule for an address; undefined where the network alone answers. */
export const policyFor = (pathname: string): Policy | undefined =>
  POLICIES.find(({ path }) => path.test(pathname));
