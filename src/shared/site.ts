import * as v from 'valibot';
import { described } from './described.ts';
import { linkSchema, timestampSchema } from './teaser.ts';

const storedSyncSchema = v.object({
  state: described(
    v.picklist(['filling', 'current', 'failing']),
    'Whether the first synchronisation is still running, all is stored, or the last attempt failed',
    'current',
  ),
  stories: described(v.number(), 'Stories stored so far', 5989),
  expected: described(
    v.nullable(v.number()),
    'Stories the newsroom says it has; null when it has not said',
    5989,
  ),
  updatedAt: described(
    v.nullable(timestampSchema),
    'When the stories were last in step with the newsroom; null before they were',
    '2026-11-09T05:00:00Z',
  ),
  problem: described(v.nullable(v.string()), 'What is wrong, in a sentence; null when well', null),
});
/** How far a source says that it is. */
export type SyncState = v.InferOutput<typeof storedSyncSchema>;

export const syncSchema = v.object({
  ...storedSyncSchema.entries,
  staleSince: described(
    v.nullable(timestampSchema),
    '`updatedAt`, once that is more than 15 minutes ago; null until then',
    null,
  ),
});

export const siteSchema = v.object({
  name: described(v.string(), 'Name of the newsroom', 'The Harbour Courier'),
  description: described(v.string(), 'Its motto; may be empty', 'News of the strait'),
  language: described(v.string(), 'BCP 47 language of its stories', 'en'),
  timeZone: described(v.string(), 'IANA time zone in which it dates them', 'Europe/Riga'),
  premiumLabel: described(v.string(), "The badge's word", 'PRO'),
  subscribeUrl: described(v.string(), "Where the gate's offer leads", 'https://example.org/join'),
  sections: described(v.array(linkSchema), 'Sections of the masthead, in order', [
    { slug: 'foreign-relations', name: 'Foreign relations' },
  ]),
  pages: described(v.array(linkSchema), "The newsroom's own pages, in its order", [
    { slug: 'about', name: 'About us' },
  ]),
  sync: described(syncSchema, 'How far the stories are stored here', {
    state: 'current',
    stories: 5989,
    expected: 5989,
    updatedAt: '2026-11-09T05:00:00Z',
    problem: null,
    staleSince: null,
  }),
});
export type Site = v.InferOutput<typeof siteSchema>;
