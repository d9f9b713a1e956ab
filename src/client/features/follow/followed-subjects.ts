import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { FOLLOWING_KEY } from '../../../shared/following-key.ts';
import type { FollowedSubject } from '../../../shared/push.ts';
import { createDeviceValue } from '../../lib/device-value.ts';

const MOST_FOLLOWED = 100;

const followedSchema = v.object({
  kind: v.picklist(['category', 'author', 'tag']),
  slug: v.string(),
  name: v.string(),
  /** When its newest story was published that the reader has seen a list of, in milliseconds since 1970. */
  seen: v.number(),
});
export type Followed = v.InferOutput<typeof followedSchema>;

/** What is followed on this device, the last one first. */
export const followedSubjects = createDeviceValue<Followed[]>(FOLLOWING_KEY, {
  parse: (text) => v.parse(v.array(followedSchema), JSON.parse(text ?? '[]')),
  format: (followed) => (followed.length === 0 ? null : JSON.stringify(followed)),
});

export const isSame = (one: FollowedSubject, other: FollowedSubject): boolean =>
  one.kind === other.kind && one.slug === other.slug;

/** Whether something is followed; false on the server and while hydrating, since pages are the same for everybody. */
export const useIsFollowed = (subject: FollowedSubject): boolean =>
  useSyncExternalStore(
    followedSubjects.subscribe,
    () => followedSubjects.read().some((each) => isSame(each, subject)),
    () => false,
  );

/** Follows something, or follows it no more. */
export function toggleFollowed(subject: Followed): void {
  const all = followedSubjects.read();
  const others = all.filter((each) => !isSame(each, subject));
  followedSubjects.keep(
    others.length < all.length ? others : [subject, ...others].slice(0, MOST_FOLLOWED),
  );
}

/** Keeps that the list of something was looked at, whose newest story was published at a time; null where that is not known. */
export function noteSeen(subject: FollowedSubject, newest: number | null): void {
  const all = followedSubjects.read();
  const isNews = (each: Followed) => newest !== null && isSame(each, subject) && each.seen < newest;
  if (!all.some(isNews)) return;
  followedSubjects.keep(
    all.map((each) => (isNews(each) ? { ...each, seen: newest ?? each.seen } : each)),
  );
}
