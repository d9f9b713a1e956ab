import * as v from 'valibot';
import { described } from './described.ts';

/** Why a private answer is refused with 401. */
export const signedOutReasonSchema = v.picklist(['signed-out', 'expired', 'revoked']);
export type SignedOutReason = v.InferOutput<typeof signedOutReasonSchema>;

/** An error of the API: RFC 9457 `application/problem+json`. */
export const problemSchema = v.object({
  type: described(
    v.string(),
    'Kind of problem; about:blank when the status says it',
    'about:blank',
  ),
  title: described(v.string(), 'The status in words', 'Bad Request'),
  status: described(v.number(), 'HTTP status code', 400),
  detail: described(v.string(), 'What is wrong and what is allowed', 'page is 1 or more'),
  lastPage: v.optional(
    described(v.number(), 'With 404 for a page beyond the end: the last page there is', 599),
  ),
  nearestMonth: v.optional(
    described(v.string(), 'With 404 for an empty month: the nearest month with stories', '2019-10'),
  ),
  unfiltered: v.optional(
    described(
      v.number(),
      'With 404 for a month that only the access filter empties: its stories without the filter',
      12,
    ),
  ),
  reason: v.optional(
    described(
      signedOutReasonSchema,
      'With 401: nobody is signed in, the session is too old, or it was ended elsewhere',
      'expired',
    ),
  ),
  heldBack: v.optional(
    described(
      v.literal(true),
      "With 503 for a premium story: it is kept from everybody while the newsroom's site gives it to whoever asks",
      true,
    ),
  ),
});
export type Problem = v.InferOutput<typeof problemSchema>;

export const PROBLEM_TYPE = 'application/problem+json';
