import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/server/doctor/finding.ts';
import { formatFindings } from '../../../src/server/doctor/format-findings.ts';

const aFinding = (overrides: Partial<Finding> = {}): Finding => ({
  mark: 'ok',
  subject: 'Stories',
  text: 'One story.',
  ...overrides,
});

test('writes findings in columns that 80 letters hold, and then the variables to set', () => {
  const text = formatFindings([
    aFinding({ variables: { WORDPRESS_URL: 'https://news.example' } }),
    aFinding({ mark: 'warning', subject: 'Premium', text: 'Word '.repeat(30).trim() }),
  ]);

  const lines = text.split('\n');
  expect(lines[0]).toBe('  ok       Stories     One story.');
  expect(lines[1]).toMatch(/^ {2}warning {2}Premium {5}Word /);
  expect(lines[2]).toMatch(/^ {23}Word /);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(text.match(/Word/g)).toHaveLength(30);
  expect(text).toMatch(/can serve this site\. .*\n\nWORDPRESS_URL=https:\/\/news\.example$/);
});

test('gives no variables for a site that cannot be served', () => {
  const text = formatFindings([
    aFinding({ variables: { WORDPRESS_URL: 'https://news.example' } }),
    aFinding({ mark: 'problem' }),
  ]);

  expect(text).toContain('Dateline cannot serve this site.');
  expect(text).not.toContain('WORDPRESS_URL');
});

test('lets a site say nothing that a terminal obeys', () => {
  const text = formatFindings([aFinding({ text: 'A\u001B[2Jname\r\n  problem\u202E' })]);

  expect(text.split('\n')[0]).toBe('  ok       Stories     A [2Jname   problem ');
});

test.runIf(process.platform !== 'win32').each(["pro'; exit 1; '", '$(exit 1)', 'a`id`', '专业'])(
  'writes the value %s so that a shell takes it as it is',
  (value) => {
    const text = formatFindings([aFinding({ variables: { PREMIUM_CATEGORY: value } })]);

    const line = text.split('\n').at(-1)!;
    const taken = execFileSync('sh', ['-c', `${line}\nprintf %s "$PREMIUM_CATEGORY"`]);
    expect(taken.toString()).toBe(value);
  },
);
