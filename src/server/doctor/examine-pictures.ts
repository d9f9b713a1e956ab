import { createHostRules } from '../media/host-rules.ts';
import { getByIds, MOST_IDS } from '../source/wordpress/get-by-ids.ts';
import { pictureOf } from '../source/wordpress/picture-book.ts';
import { MEDIA_FIELDS, mediaSchema } from '../source/wordpress/wire-records.ts';
import { counted } from './counted.ts';
import type { Finding } from './finding.ts';
import { picturesInBodies } from './pictures-in-bodies.ts';
import type { Visit } from './visit-site.ts';

const subject = 'Pictures';

/** Whether the pictures of the newest stories can be laid out, and which hosts they come from. */
export async function examinePictures(visit: Visit): Promise<Finding[]> {
  const { client, log, sample, settings } = visit;
  const ids = [...new Set(sample.posts.flatMap(({ featured_media }) => featured_media ?? []))];
  const asked = ids.slice(0, MOST_IDS);
  const from = { route: 'wp/v2/media', fields: MEDIA_FIELDS, schema: mediaSchema, log };
  const media = asked.length === 0 ? [] : [...(await getByIds(client, from, asked)).values()];
  const usable = media.flatMap((item) => pictureOf(item)?.image ?? []);

  const rules = createHostRules({
    newsroomOrigin: visit.address,
    allowedHosts: settings.MEDIA_HOSTS,
  });
  const foreignOf = (urls: string[]) => [
    ...new Set(
      urls
        .map((url) => new URL(url))
        .filter((url) => rules.reachOf(url) === undefined)
        .map(({ host }) => host),
    ),
  ];
  const inBodies = picturesInBodies(visit);
  const own = foreignOf([...usable.map(({ url }) => url), ...inBodies.library]);
  const others = foreignOf(inBodies.strays).filter((host) => !own.includes(host));
  return [
    sizesOf({
      asked: asked.length,
      usable: usable.length,
      stories: sample.posts.length,
      hosts: [...new Set(usable.map(({ url }) => new URL(url).host))],
    }),
    ...hostsOf(own, settings.MEDIA_HOSTS),
    ...strangersOf(others),
  ];
}

function sizesOf({
  asked,
  usable,
  stories,
  hosts,
}: Record<'asked' | 'usable' | 'stories', number> & { hosts: string[] }): Finding {
  const newest = `the newest ${counted(stories, 'story', 'stories')}`;
  if (asked === 0) return { mark: 'note', subject, text: `None leads ${newest}.` };
  if (usable === asked) {
    const text = `Of ${newest}: ${counted(asked, 'lead picture')}, all of known size, on ${hosts.join(', ')}.`;
    return { mark: 'ok', subject, text };
  }
  const text = `Of ${newest}: ${counted(asked, 'lead picture')}, of which ${asked - usable} cannot be shown: missing, an SVG, or of unknown size. Let a plugin regenerate the thumbnails.`;
  return { mark: 'warning', subject, text };
}

function hostsOf(foreign: string[], allowed: string[]): Finding[] {
  if (foreign.length === 0 && allowed.length === 0) return [];
  const variables = { MEDIA_HOSTS: [...new Set([...allowed, ...foreign])].join(',') };
  if (foreign.length === 0) {
    return [{ mark: 'ok', subject, text: 'MEDIA_HOSTS names all their hosts.', variables }];
  }
  const text = `Some are on ${foreign.join(', ')}, and are not shown unless MEDIA_HOSTS names it. Set it as below.`;
  return [{ mark: 'warning', subject, text, variables }];
}

/** What somebody else's server shows in a text may be anybody's. */
function strangersOf(hosts: string[]): Finding[] {
  if (hosts.length === 0) return [];
  const text = `Some in the texts are on ${hosts.join(', ')}, and are not shown. Add to MEDIA_HOSTS what is the newsroom's.`;
  return [{ mark: 'note', subject, text }];
}
