import { expect, inject, test } from 'vitest';
import { findPageKinds } from '../support/page-kinds.ts';

const origin = inject('origin');
const kinds = await findPageKinds(origin);

test.each(kinds)('$kind carries the headers of an A+ site', async ({ path, status }) => {
  const answer = await fetch(origin + path);

  expect(answer.status).toBe(status);
  const policy = parsePolicy(answer.headers.get('content-security-policy') ?? '');
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('base-uri')).toEqual(["'none'"]);
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  expect(policy.get('form-action')).toEqual(["'self'"]);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  for (const [directive, sources] of policy) {
    // Players of other sites', by their whole names.
    if (directive === 'frame-src') continue;
    for (const source of sources) {
      expect(source, directive).not.toMatch(/unsafe|^\*|^https?:|^data:|^blob:/);
    }
  }
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  for (const absent of ['set-cookie', 'x-powered-by', 'access-control-allow-origin']) {
    expect(answer.headers.has(absent), absent).toBe(false);
  }
});

function parsePolicy(text: string) {
  const directives = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}
