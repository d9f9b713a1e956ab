import type { DiscoveredSite } from '../../src/server/source/wordpress/discover-site.ts';

/** A WordPress as it was found at an address. */
export function aFoundSite(
  address: string,
  { offers = true }: { offers?: boolean } = {},
): DiscoveredSite {
  return {
    root: new URL(`${address}/wp-json/`),
    language: 'en',
    index: {
      name: '',
      description: '',
      url: address,
      home: address,
      gmt_offset: 0,
      timezone_string: '',
      namespaces: ['wp/v2'],
      authentication: offers ? `${address}/wp-admin/authorize-application.php` : null,
    },
  };
}
