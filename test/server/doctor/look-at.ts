import { examineSite } from '../../../src/server/doctor/examine-site.ts';
import type { Settings } from '../../../src/server/doctor/visit-site.ts';
import { parseEnvironment } from '../../../src/server/environment.ts';

/** What the doctor finds at an address: all of it, and the lines about one subject. */
export async function lookAt(url: string, settings: Partial<Settings> = {}) {
  const findings = await examineSite(
    url,
    { ...parseEnvironment({}), ...settings },
    { signal: new AbortController().signal, patience: 1 },
  );
  const about = (subject: string) =>
    findings.filter((one) => one.subject === subject).map(({ mark, text }) => `${mark}: ${text}`);
  const variables: Record<string, string> = Object.assign(
    {},
    ...findings.map((one) => one.variables),
  );
  return { findings, about, variables };
}
