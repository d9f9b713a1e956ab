import type { Finding } from './finding.ts';
import type { Visit } from './visit-site.ts';

/** What the site is called, and where it and its REST API are. */
export function examineAddress({ site, language, root, front, address }: Visit): Finding[] {
  const isPlain = root.searchParams.has('rest_route');
  return [
    {
      mark: 'ok',
      subject: 'Site',
      text: `“${site.name}”, language ${language}.`,
      variables: { WORDPRESS_URL: address },
    },
    ...schemeOf(front.url),
    {
      mark: 'ok',
      subject: 'REST API',
      text: `At ${root.href} (${isPlain ? 'plain' : 'pretty'} addresses).`,
    },
  ];
}

function schemeOf(url: string): Finding[] {
  if (url.startsWith('https:')) return [];
  const text =
    'The site does without https: on the way to Dateline anybody could read and change its stories. Give the site a certificate.';
  return [{ mark: 'note', subject: 'Site', text }];
}
