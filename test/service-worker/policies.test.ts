import { describe, expect, it } from 'vitest';
import { policyFor } from '../../src/service-worker/policies.ts';
import {
  articleApiUrl,
  authorApiUrl,
  authorizationApiUrl,
  categoriesApiUrl,
  devicesApiUrl,
  feedApiUrl,
  frontApiUrl,
  monthsApiUrl,
  pageApiUrl,
  privateArticleApiUrl,
  relatedApiUrl,
  sessionApiUrl,
  siteApiUrl,
} from '../../src/shared/api-urls.ts';
import { mediaUrl, shareUrl } from '../../src/shared/media-url.ts';
import { signInCallbackUrl } from '../../src/shared/page-urls.ts';

const pathOf = (address: string) => new URL(address, 'https://reader.example').pathname;
const ruleOf = (address: string) => policyFor(pathOf(address))?.first;

describe('the rule for', () => {
  it.each([
    siteApiUrl(),
    frontApiUrl(),
    feedApiUrl({ kind: 'latest' }, { entry: { kind: 'older', cursor: 'AQ' } }),
    feedApiUrl({ kind: 'tag', slug: 'ferries' }),
    monthsApiUrl({ kind: 'latest' }),
    monthsApiUrl({ kind: 'category', slug: 'world' }),
    articleApiUrl('ferry'),
    relatedApiUrl('ferry'),
    pageApiUrl('about'),
    authorApiUrl('ida'),
    categoriesApiUrl(),
  ])('the public answer %s is the network first', (address) => {
    expect(ruleOf(address)).toBe('network');
  });

  it.each([
    sessionApiUrl(),
    authorizationApiUrl(),
    devicesApiUrl(),
    privateArticleApiUrl('ferry'),
    signInCallbackUrl(),
    '/api/openapi.json',
    '/api/sitemap',
    '/csp-report',
    '/service-worker.js',
    '/api/private/articles/feeds',
  ])('%s is none: it goes to the network untouched', (address) => {
    expect(ruleOf(address)).toBeUndefined();
  });

  it('a picture is the device first, and for one to share there is none', () => {
    expect(ruleOf(mediaUrl({ id: 's1', version: 'a', sealed: undefined }, 480, 'avif'))).toBe(
      'device',
    );
    expect(ruleOf(shareUrl({ slug: 'ferry', updatedAt: '2026-01-01T00:00:00Z' }))).toBeUndefined();
  });

  it('a picture that is one reader’s own is what they saved', () => {
    expect(ruleOf(mediaUrl({ id: '', version: '', sealed: 'a-sealed-name' }, 480, 'avif'))).toBe(
      'saved',
    );
  });

  it('a file of a build is its version', () => {
    expect(ruleOf('/assets/index-DEl6Xcvg.js')).toBe('version');
  });
});
