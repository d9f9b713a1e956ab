import { RestError } from '../source/wordpress/rest-error.ts';
import { linkOf } from '../source/wordpress/site-address.ts';
import { counted } from './counted.ts';
import type { Finding } from './finding.ts';
import type { Visit } from './visit-site.ts';

/** How many stories and pages there are, and at which addresses. */
export async function examineArchive({ client, sample }: Visit): Promise<Finding[]> {
  const [newest] = sample.posts;
  if (newest === undefined) {
    const text =
      'None is published, so Dateline would have nothing to show. Publish one, then start it.';
    return [{ mark: 'problem', subject: 'Stories', text }];
  }
  return [storiesOf(sample.total), await getPageCount(client), ...permalinksOf(newest.link)];
}

function storiesOf(total: number | null): Finding {
  if (total !== null) {
    return { mark: 'ok', subject: 'Stories', text: `${counted(total, 'story', 'stories')}.` };
  }
  const text =
    'The site does not say how many there are, so that a withdrawn one is noticed late. Let the header X-WP-Total through whatever stands before the site.';
  return { mark: 'warning', subject: 'Stories', text };
}

async function getPageCount(client: Visit['client']): Promise<Finding> {
  const subject = 'Pages';
  try {
    const { total } = await client.get('wp/v2/pages', { per_page: 1, _fields: 'id' });
    if (total === null) return { mark: 'note', subject, text: 'The site does not say how many.' };
    return { mark: 'ok', subject, text: `${counted(total, 'page')}, such as About or Privacy.` };
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    const text = `The site ${error.message} for them. Let visitors read wp/v2/pages, or they are missing in Dateline.`;
    return { mark: 'warning', subject, text };
  }
}

function permalinksOf(link: string): Finding[] {
  const path = linkOf(link);
  if (path === null) return [];
  const such = path.includes('?') ? 'Plain, such as' : 'Such as';
  const text = `${such} ${path}; Dateline redirects them to its own.`;
  return [{ mark: 'ok', subject: 'Permalinks', text }];
}
