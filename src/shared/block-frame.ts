import * as v from 'valibot';
import { described } from './described.ts';

/** The only hosts that a frame in our pages may be of: the policy of every page names them, and nothing else. */
export const FRAME_HOSTS = [
  'www.youtube-nocookie.com',
  'player.vimeo.com',
  'platform.twitter.com',
  'www.instagram.com',
  'www.tiktok.com',
  'www.facebook.com',
  'open.spotify.com',
  'w.soundcloud.com',
  'datawrapper.dwcdn.net',
  'flo.uri.sh',
] as const;

/** What a frame holds, which says how much room it takes until it says so itself. */
export const FRAME_SHAPES = ['film', 'upright', 'post', 'sound', 'list', 'chart'] as const;

const FRAME_SOURCE = new RegExp(
  `^https://(?:${FRAME_HOSTS.join('|').replaceAll('.', String.raw`\.`)})/[\\w./?=&%-]*$`,
);

/** A player of another site's, loaded when the reader asks for it. */
export type Frame = { src: string; shape: (typeof FRAME_SHAPES)[number] };

export const frameSchema = v.object({
  src: described(
    v.pipe(v.string(), v.regex(FRAME_SOURCE)),
    'Its address, made from what the newsroom linked',
    'https://player.vimeo.com/video/76979871?dnt=1',
  ),
  shape: described(v.picklist(FRAME_SHAPES), 'What it holds', 'film'),
});
