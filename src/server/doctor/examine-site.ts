import { SourceError } from '../source/source.ts';
import { sentenceOf } from '../source/wordpress/create-poll.ts';
import { examineAddress } from './examine-address.ts';
import { examineArchive } from './examine-archive.ts';
import { examineAuthors } from './examine-authors.ts';
import { examineCategories } from './examine-categories.ts';
import { examineIndex } from './examine-index.ts';
import { examinePictures } from './examine-pictures.ts';
import { examinePremium } from './examine-premium.ts';
import { examineSpeed } from './examine-speed.ts';
import { examineVersion } from './examine-version.ts';
import type { Finding } from './finding.ts';
import { visitSite, type Means, type Settings, type Visit } from './visit-site.ts';

/** What is looked at, in the order in which it is told. */
const SUBJECTS: [string, (visit: Visit, means: Means) => Finding[] | Promise<Finding[]>][] = [
  ['Site', examineAddress],
  ['WordPress', examineVersion],
  ['Archive', examineArchive],
  ['Categories', examineCategories],
  ['Premium', examinePremium],
  ['Authors', examineAuthors],
  ['Pictures', examinePictures],
  ['Speed', examineSpeed],
  ['Settings', examineIndex],
];

/** More different oddities than this tell nothing new. */
const MOST_ODDITIES = 5;

/** Looks at the site at an address as an anonymous visitor, and tells what Dateline will find there; it stores nothing. */
export async function examineSite(
  url: string,
  settings: Settings,
  { signal, patience = 1_000 }: { signal: AbortSignal; patience?: number },
): Promise<Finding[]> {
  const oddities: string[] = [];
  const means = { signal, patience, onOddity: (sentence: string) => oddities.push(sentence) };
  const findings: Finding[] = [];
  try {
    const visit = await visitSite(url, settings, means);
    for (const [subject, examine] of SUBJECTS) {
      findings.push(...(await withoutFail(subject, () => examine(visit, means))));
    }
  } catch (error) {
    // As a start would say it: with the address that was given.
    const text = error instanceof SourceError ? error.message : sentenceOf(error);
    findings.push({ mark: 'problem', subject: 'Site', text });
  }
  for (const text of oddities.slice(0, MOST_ODDITIES)) {
    findings.push({ mark: 'note', subject: 'Data', text });
  }
  return findings;
}

/** What a subject of its own can be broken by costs that subject alone. */
async function withoutFail(
  subject: string,
  examine: () => Finding[] | Promise<Finding[]>,
): Promise<Finding[]> {
  try {
    return await examine();
  } catch (error) {
    const text = `Nothing could be found out: ${sentenceOf(error)} Try again; if it stays, let visitors read the whole REST API.`;
    return [{ mark: 'warning', subject, text }];
  }
}
