import * as v from 'valibot';
import { yoastPersonSchema } from './wire-person.ts';

const id = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.fallback(v.string(), '');
const size = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
const pictures = v.fallback(v.record(v.string(), v.string()), {});

/** A category or a tag. */
export const termSchema = v.object({
  id,
  slug: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  description: text,
  link: text,
  parent: v.fallback(v.nullable(id), null),
});
export type WireTerm = v.InferOutput<typeof termSchema>;
export const TERM_FIELDS = 'id,slug,name,description,link,parent';

export const userSchema = v.object({
  id,
  slug: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  description: text,
  link: text,
  /** Their own site. */
  url: text,
  avatar_urls: pictures,
  yoast_head_json: yoastPersonSchema,
});
export type WireUser = v.InferOutput<typeof userSchema>;
export const USER_FIELDS = 'id,slug,name,description,link,url,avatar_urls,yoast_head_json.schema';

/** A term of Co-Authors Plus or of PublishPress Authors; its name may be a login, and is therefore not asked for. */
export const bylineTermSchema = v.object({ id, slug: v.pipe(v.string(), v.nonEmpty()) });
export type WireBylineTerm = v.InferOutput<typeof bylineTermSchema>;
export const BYLINE_TERM_FIELDS = 'id,slug';

/** A public profile of Co-Authors Plus. */
export const coauthorSchema = v.object({
  id,
  display_name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  description: v.fallback(
    v.union([
      v.pipe(
        v.object({ rendered: text }),
        v.transform(({ rendered }) => rendered),
      ),
      v.string(),
    ]),
    '',
  ),
  link: text,
  featured_media: v.fallback(v.nullable(id), null),
  avatar_urls: pictures,
});

/** A custom picture has an address for each of two densities. */
const avatarAddress = v.fallback(
  v.union([
    v.string(),
    v.pipe(
      v.object({ url: v.string() }),
      v.transform(({ url }) => url),
    ),
  ]),
  '',
);

/** Fields of PublishPress Authors that hold an address; all but the first are of its paid version, or made by the newsroom. */
const PROFILES = [
  'user_url',
  'x',
  'twitter',
  'facebook',
  'instagram',
  'linkedin',
  'linkedIn',
  'youtube',
  'tiktok',
  'threads',
  'bluesky',
  'mastodon',
] as const;

/**
 * An author as PublishPress Authors puts them into a post: `getPostAuthorsCallback` in the plugin's
 * src/modules/rest-api/rest-api.php, and `get_avatar_url` in its src/core/Classes/Objects/Author.php. Older versions
 * have neither picture nor description (issues 311, 837 and 877 of publishpress/publishpress-authors); the fields that
 * it comes with are in `getDefaultCustomFields` of its author-custom-fields.php. A guest has no user, and a user who
 * never shared a byline may have no term.
 */
export const publishPressSchema = v.object({
  term_id: v.fallback(v.nullable(id), null),
  user_id: v.fallback(v.nullable(id), null),
  slug: v.pipe(v.string(), v.nonEmpty()),
  display_name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  description: text,
  avatar_url: avatarAddress,
  job_title: text,
  ...v.entriesFromList(PROFILES, text),
});
export type WirePublishPress = v.InferOutput<typeof publishPressSchema>;

/** What the fields for addresses hold. */
export const profilesOf = (wire: WirePublishPress) => PROFILES.map((name) => wire[name]);

const mediaSizeSchema = v.object({ width: size, height: size, source_url: text });

export const mediaSchema = v.object({
  id,
  alt_text: text,
  caption: v.fallback(v.object({ rendered: text }), { rendered: '' }),
  media_type: text,
  mime_type: text,
  modified_gmt: text,
  source_url: text,
  // An empty list when WordPress knows nothing about the file.
  media_details: v.fallback(
    v.object({
      width: size,
      height: size,
      sizes: v.fallback(
        v.record(v.string(), v.fallback(mediaSizeSchema, { width: 0, height: 0, source_url: '' })),
        {},
      ),
      image_meta: v.fallback(v.object({ credit: text }), { credit: '' }),
    }),
    { width: 0, height: 0, sizes: {}, image_meta: { credit: '' } },
  ),
});
export type WireMedia = v.InferOutput<typeof mediaSchema>;
export const MEDIA_FIELDS =
  'id,alt_text,caption,media_type,mime_type,modified_gmt,source_url,media_details';
