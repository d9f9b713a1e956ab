import { canServe, type Finding } from './finding.ts';

const COLUMNS = 80;
const MARK = 9;
const SUBJECT = 12;
const INDENT = '  ';
/** What a site may say and a terminal may obey: controls, line ends, and turns of the writing direction. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** Findings as a list to be read in a terminal of 80 columns, and then what to do. */
export function formatFindings(findings: Finding[]): string {
  const list = findings.map(formatFinding).join('\n');
  if (!canServe(findings)) {
    return `${list}\n\nDateline cannot serve this site. Mend the problem, and look again.`;
  }
  const variables = Object.entries(Object.assign({}, ...findings.map((one) => one.variables)));
  const lines = variables.map(([name, value]) => `${name}=${quoted(printable(String(value)))}`);
  return `${list}\n\nDateline can serve this site. Set these variables:\n\n${lines.join('\n')}`;
}

function formatFinding({ mark, subject, text }: Finding): string {
  const head = INDENT + mark.padEnd(MARK) + subject.padEnd(SUBJECT);
  return head + wrap(printable(text), COLUMNS - head.length).join(`\n${' '.repeat(head.length)}`);
}

/** A text in lines of at most so many letters; a word that is longer stands whole. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** For a shell or a file of variables: what the site says must do nothing in them. */
function quoted(value: string): string {
  return /^[\p{L}\p{M}\p{N}_.,:/[\]-]*$/u.test(value)
    ? value
    : `'${value.replaceAll("'", `'\\''`)}'`;
}

const printable = (text: string) => text.replace(UNPRINTABLE, ' ');
