/** Paths of the application's pages, as its route table writes them (client/app/routes.tsx): the service worker answers what they match, and nothing else. */
export const PAGE_PATHS = [
  '/',
  '/latest',
  '/category/:slug',
  '/author/:slug',
  '/tag/:slug',
  '/months/:kind/:slug?',
  '/article/:slug',
  '/page/:slug',
  '/sections',
  '/settings',
  '/saved',
  '/following',
  '/history',
  '/sign-in',
  '/account',
];

/** Whether an address is one of the application's pages. The newsroom's former addresses are not, `/?p=123` among them: the server knows where they lead. */
export function isPageAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean {
  if (pathname === '/') return search === '';
  return PATTERNS.some((pattern) => pattern.test(pathname));
}

const PATTERNS = PAGE_PATHS.map(
  (path) =>
    new RegExp(`^${path.replaceAll(/\/:\w+\?/g, '(?:/[^/]+)?').replaceAll(/:\w+/g, '[^/]+')}$`),
);
