import { plainText } from '../article-html/plain-text.ts';
import { nameFrom, type Author } from './author.ts';
import { readableSlug } from './site-address.ts';
import { profilesOf, type WirePublishPress } from './wire-records.ts';

/** As wide as WordPress makes avatars unless it is told otherwise. */
const AVATAR_WIDTH = 96;

/** An author of PublishPress Authors; who they are says their term, since guests are no users. */
export function publishPressAuthor(wire: WirePublishPress): Author {
  const { slug, display_name, job_title, description, avatar_url } = wire;
  return {
    record: {
      key: keyOf(wire),
      slug: readableSlug(slug),
      name: plainText(display_name) || nameFrom(slug),
      role: plainText(job_title),
      biography: plainText(description),
      link: null,
    },
    profiles: profilesOf(wire),
    mediaId: null,
    avatars: { [AVATAR_WIDTH]: avatar_url },
  };
}

function keyOf({ term_id, user_id, slug }: WirePublishPress): string {
  if (term_id !== null) return `publishpress ${term_id}`;
  return user_id === null ? `nicename ${slug}` : `user ${user_id}`;
}
