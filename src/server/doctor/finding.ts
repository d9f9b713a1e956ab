/** How good a thing is for Dateline: a `problem` is one that it cannot serve the site with. */
export type Mark = 'ok' | 'note' | 'warning' | 'problem';

/** One thing that was found out about a site. */
export type Finding = {
  mark: Mark;
  subject: string;
  /** Plain words for somebody who runs a WordPress; behind a warning or a problem, what to do. */
  text: string;
  /** Variables of Dateline's that follow from it. */
  variables?: Record<string, string>;
};

/** Whether Dateline can serve a site of which this was found. */
export function canServe(findings: Finding[]): boolean {
  return findings.every(({ mark }) => mark !== 'problem');
}
