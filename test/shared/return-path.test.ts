import { expect, test } from 'vitest';
import { returnPath } from '../../src/shared/return-path.ts';

const ORIGIN = 'https://reader.example';

test.for([
  ['/', '/'],
  ['/article/ferry', '/article/ferry'],
  [
    '/category/foreign-relations?page=37&access=premium',
    '/category/foreign-relations?page=37&access=premium',
  ],
  ['/article/ferry?from=x#c3', '/article/ferry?from=x#c3'],
  ['/article/%C3%A9t%C3%A9', '/article/%C3%A9t%C3%A9'],
  ['/article/été', '/article/%C3%A9t%C3%A9'],
  ['/article/a/../b', '/article/b'],
  ['/article/ferry?next=//elsewhere.example', '/article/ferry?next=//elsewhere.example'],
  ['/account', '/account'],
] as const)('%s leads to %s', ([text, path]) => {
  expect(returnPath(text)).toBe(path);
});

test.for([undefined, null, '', 'article/ferry', '?a', '#a', '.', '..', ' /article/ferry'])(
  '%j is no path of ours: the front page it is',
  (text) => {
    expect(returnPath(text)).toBe('/');
  },
);

test.for([
  '/api/session',
  '/api/private/articles/a',
  '/sign-in',
  '/sign-in?return=/',
  '/sign-in/callback?state=a',
  '/media/1-1/320.avif',
  '/a/../api/session',
])('%s is no page to come back to', (text) => {
  expect(returnPath(text)).toBe('/');
});

const ELSEWHERE = 'elsewhere.example';
const CONTROLS = ['\0', '\t', '\n', '\r', '\v', '\f', '\u001f', ' ', '\u00a0', '\u2028', '\ufeff'];
const SLASHES = ['/', '\\', '%2f', '%5c', '\u2044', '\u2215', '\u29f8', '\uff0f', '\uff3c'];

/** Texts by which return addresses were led away elsewhere before. */
const HOSTILE = [
  ...SLASHES.flatMap((one) => SLASHES.map((two) => `${one}${two}${ELSEWHERE}`)),
  ...CONTROLS.flatMap((control) => [
    `/${control}/${ELSEWHERE}`,
    `${control}//${ELSEWHERE}`,
    `/${control}\\${ELSEWHERE}`,
    `//${control}${ELSEWHERE}`,
  ]),
  `/.//${ELSEWHERE}`,
  `/./\\${ELSEWHERE}`,
  `/..//${ELSEWHERE}`,
  `/a/..//${ELSEWHERE}`,
  `/a/../..//${ELSEWHERE}`,
  `/%2e//${ELSEWHERE}`,
  `/%2e%2e//${ELSEWHERE}`,
  `/.%2e//${ELSEWHERE}`,
  `/a/%2e%2e//${ELSEWHERE}`,
  `/.\t//${ELSEWHERE}`,
  `/a/../\\${ELSEWHERE}`,
  `///${ELSEWHERE}`,
  `////${ELSEWHERE}`,
  `//${ELSEWHERE}/%2f..`,
  `//@${ELSEWHERE}`,
  `//reader.example@${ELSEWHERE}`,
  `//reader.example:pass@${ELSEWHERE}`,
  `//reader.example.${ELSEWHERE}`,
  `//${ELSEWHERE}:443`,
  `//${ELSEWHERE}#@reader.example`,
  `//${ELSEWHERE}\\@reader.example`,
  `//[::1]/`,
  `//2130706433/`,
  `//0x7f.1/`,
  `https:${ELSEWHERE}`,
  `https:/${ELSEWHERE}`,
  `https://${ELSEWHERE}`,
  `https:///${ELSEWHERE}`,
  `https:\\\\${ELSEWHERE}`,
  `HtTpS://${ELSEWHERE}`,
  `http://${ELSEWHERE}`,
  `ftp://${ELSEWHERE}`,
  `ht\ntps://${ELSEWHERE}`,
  `https://reader.example@${ELSEWHERE}`,
  `https://here.invalid@${ELSEWHERE}`,
  'https://here.invalid/article/ferry',
  'https://reader.example/article/ferry',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  '/javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://elsewhere.example/1',
  'mailto:a@elsewhere.example',
  '\\/\\/elsewhere.example',
  '/\\/\\/elsewhere.example',
  '/\u0085/elsewhere.example',
  '/%0a/elsewhere.example',
  '/%09/elsewhere.example',
  '/%00/elsewhere.example',
  '/\ud800/elsewhere.example',
  '/@elsewhere.example',
  '/:80//elsewhere.example',
  '/;//elsewhere.example',
  '/ //elsewhere.example',
];

test('there are many ways to be led away', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(60);
  const away = HOSTILE.filter((text) => URL.parse(text, `${ORIGIN}/sign-in`)?.origin !== ORIGIN);
  expect(away.length).toBeGreaterThanOrEqual(60);
});

test.for(HOSTILE)('%j leads to our own site, however often it is read', (text) => {
  const path = returnPath(text);

  const first = new URL(path, `${ORIGIN}/sign-in`);
  const second = new URL(first.pathname + first.search + first.hash, ORIGIN);
  expect(path).toMatch(/^\/(?![/\\])/);
  expect(path).not.toMatch(/[\p{Cc}\\]/u);
  expect([first.origin, second.origin]).toEqual([ORIGIN, ORIGIN]);
});
