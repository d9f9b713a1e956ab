import * as v from 'valibot';
import { described } from './described.ts';

/** What can be followed. */
const FOLLOWED_KINDS = ['category', 'author', 'tag'] as const;

/** More than that nobody reads. */
const MOST_FOLLOWED = 100;

const slug = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

export const followedSubjectSchema = v.object({
  kind: described(v.picklist(FOLLOWED_KINDS), 'What it is', 'category'),
  slug: described(slug, 'Its part of the address', 'foreign-relations'),
});
export type FollowedSubject = v.InferOutput<typeof followedSubjectSchema>;

const hour = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

export const quietHoursSchema = v.object({
  from: described(hour, 'When they begin', '22:00'),
  to: described(hour, 'When they end', '07:00'),
  timeZone: described(
    v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
    'Where that is the time',
    'Europe/Berlin',
  ),
});
export type QuietHours = v.InferOutput<typeof quietHoursSchema>;

/** 65 and 16 bytes in base64url, as RFC 8291 has them. */
const publicKey = v.pipe(v.string(), v.regex(/^[\w-]{87}$/));
const secret = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));

export const pushSubscriptionSchema = v.object({
  endpoint: described(
    v.pipe(v.string(), v.maxLength(2_048)),
    "The browser's address at its push service",
    'https://push.example.org/send/c4f1',
  ),
  keys: described(
    v.object({
      p256dh: described(publicKey, 'Its public key', 'B'.repeat(87)),
      auth: described(secret, 'What it shares with those who may send', 'a'.repeat(22)),
    }),
    'What messages to it are encrypted with',
    { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
  ),
});
export type PushSubscriptionKeys = v.InferOutput<typeof pushSubscriptionSchema>;

const wishes = {
  subjects: described(
    v.pipe(v.array(followedSubjectSchema), v.maxLength(MOST_FOLLOWED)),
    'What is followed',
    [{ kind: 'category' as const, slug: 'foreign-relations' }],
  ),
  language: described(
    v.pipe(v.string(), v.nonEmpty(), v.maxLength(35)),
    'In which it is told how many stories there are',
    'en-GB',
  ),
  quiet: described(
    v.nullable(quietHoursSchema),
    'When nothing is sent; what comes meanwhile is summed up afterwards. Null for never',
    null,
  ),
};

export const pushRequestSchema = v.object({
  subscription: described(pushSubscriptionSchema, 'As the browser made it', {
    endpoint: 'https://push.example.org/send/c4f1',
    keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
  }),
  ...wishes,
});

/** What is left out stays as it is. */
export const pushChangeSchema = v.object({
  endpoint: described(v.string(), 'Under which it is known', 'https://push.example.org/send/c4f1'),
  ...v.partial(pushRequestSchema).entries,
});

export const pushEndSchema = v.object({
  endpoint: described(v.string(), 'Under which it is known', 'https://push.example.org/send/c4f1'),
});

export const pushKeySchema = v.object({
  key: described(
    v.string(),
    "The server's public key, which a browser's push service has messages proved with",
    'B'.repeat(87),
  ),
});
