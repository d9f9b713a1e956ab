import * as v from 'valibot';
import { described } from './described.ts';
import { signedOutReasonSchema } from './problem.ts';
import { timestampSchema } from './teaser.ts';

/** How much of what is premium a reader's account opens, as it was learned last. */
export const opensSchema = v.picklist(['all', 'some', 'none']);
export type Opens = v.InferOutput<typeof opensSchema>;

const passwordSignInSchema = v.object({
  kind: described(v.literal('password'), 'Here, with a name and a password', 'password'),
  accounts: described(
    v.array(
      v.object({
        name: described(v.string(), 'What is typed as the name', 'subscriber'),
        password: described(v.string(), 'What is typed as the password', 'quince-cheese'),
        opens: described(opensSchema, 'How much of what is premium it opens', 'all'),
      }),
    ),
    "The sample newsroom's invented accounts",
    [{ name: 'subscriber', password: 'quince-cheese', opens: 'all' }],
  ),
});

const newsroomSignInSchema = v.object({
  kind: described(v.literal('newsroom'), "At the newsroom's own site", 'newsroom'),
  host: described(v.string(), 'Where readers sign in', 'news.example.org'),
  problem: described(
    v.nullable(v.picklist(['no-https', 'not-offered', 'unreachable'])),
    'Why nobody can sign in just now; null when they can',
    null,
  ),
});

/** How readers of the newsroom sign in: here with a name and a password, or at the newsroom's own site. */
export const signInSchema = v.variant('kind', [passwordSignInSchema, newsroomSignInSchema]);
export type SignIn = v.InferOutput<typeof signInSchema>;

export const readerSchema = v.object({
  name: described(v.string(), 'As the newsroom calls the reader', 'Ada'),
  opens: described(opensSchema, 'How much of what is premium the account opens', 'all'),
});
export type Reader = v.InferOutput<typeof readerSchema>;

export const sessionSchema = v.object({
  reader: described(v.nullable(readerSchema), 'Who is signed in; null when nobody is', null),
  reason: v.optional(
    described(
      signedOutReasonSchema,
      'With nobody: why the session that the browser still had is none any more',
      'expired',
    ),
  ),
  signIn: described(signInSchema, 'How readers sign in', { kind: 'password', accounts: [] }),
});
export type SessionState = v.InferOutput<typeof sessionSchema>;

/** What a reader of the sample newsroom sends to sign in. */
export const credentialsSchema = v.object({
  name: described(
    v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    'Name of the account',
    'subscriber',
  ),
  password: described(
    v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    'Its password',
    'quince-cheese',
  ),
});
export type Credentials = v.InferOutput<typeof credentialsSchema>;

/** What a reader sends to sign in at the newsroom's own site: the address of ours to come back to. */
export const authorizationRequestSchema = v.object({
  returnTo: described(
    v.pipe(v.string(), v.maxLength(2_000)),
    'Path of ours to come back to; what leads elsewhere counts as the front page',
    '/article/the-ferry-that-waits',
  ),
});

export const authorizationSchema = v.object({
  url: described(
    v.string(),
    "The newsroom's page that asks the reader",
    'https://news.example.org/wp-admin/authorize-application.php',
  ),
});

export const signedOutSchema = v.object({
  remaining: described(
    v.nullable(v.string()),
    'Where at the newsroom the reader removes a password that could not be deleted; null when nothing is left',
    null,
  ),
});
export type SignedOut = v.InferOutput<typeof signedOutSchema>;

export const deviceSchema = v.object({
  id: described(v.string(), 'Identity of the sign-in', '0b9f6a52'),
  name: described(v.string(), 'Browser, system and time of the sign-in', 'Chrome on Android'),
  signedInAt: described(timestampSchema, 'When the reader signed in, UTC', '2026-11-09T05:00:00Z'),
  usedAt: described(
    v.nullable(timestampSchema),
    'When it was last used, UTC, as far as that is known',
    '2026-11-20T06:00:00Z',
  ),
  isThis: described(v.boolean(), 'Whether it is the one that asks', true),
});
export type Device = v.InferOutput<typeof deviceSchema>;

export const devicesSchema = v.object({
  items: described(v.array(deviceSchema), 'Where the reader is signed in, this one first', []),
});
