import { expect, test } from 'vitest';
import { CSP_REPORT_PATH } from '../../../src/server/http/content-security-policy.ts';
import { cspReportRoutes } from '../../../src/server/http/csp-reports.ts';
import { aLog } from '../../support/a-log.ts';

function aReporter() {
  const { log, lines } = aLog();
  const app = cspReportRoutes({ log });
  const post = async (body: string) => app.request(CSP_REPORT_PATH, { method: 'POST', body });
  const report = (fields: Record<string, string>) => post(JSON.stringify({ 'csp-report': fields }));
  return { post, report, lines };
}

test('what the policy stopped is logged, without queries', async () => {
  const { report, lines } = aReporter();

  const answer = await report({
    'effective-directive': 'img-src',
    'blocked-uri': 'https://tracker.example/pixel?reader=17',
    'document-uri': 'https://news.example/search?q=secret#x',
  });

  expect(answer.status).toBe(204);
  expect(lines()).toMatchObject([
    {
      directive: 'img-src',
      blocked: 'https://tracker.example/pixel',
      page: 'https://news.example/search',
    },
  ]);
});

test('each kind is logged once, and kinds are bounded', async () => {
  const { report, lines } = aReporter();
  for (let n = 0; n < 150; n += 1) {
    await report({ 'effective-directive': 'img-src', 'blocked-uri': `https://e.example/${n}` });
    await report({ 'effective-directive': 'img-src', 'blocked-uri': `https://e.example/${n}` });
  }

  expect(lines()).toHaveLength(100);
});

test.for(['', 'not json', '[]', '{"csp-report":5}'])('%j is not a report', async (body) => {
  const { post, lines } = aReporter();

  const answer = await post(body);

  expect(answer.status).toBe(400);
  expect(lines()).toEqual([]);
});

test('a report of more than 64 kB is refused', async () => {
  const { post } = aReporter();

  const answer = await post(' '.repeat(64 * 1024 + 1));

  expect(answer.status).toBe(413);
});
