/** What a template's `{names}` stand for. */
export type Facts = Record<string, string>;

type Template = (string | { name: string; capital: boolean; article: boolean })[];

const templates = new Map<string, Template>();

/** Puts facts into a template: `{port}` as it is, `{^port}` with a capital, and "a {adjective}" with the article that the word asks for. Throws for a fact that is not there. */
export function fill(template: string, facts: Facts): string {
  let text = '';
  for (const part of compiled(template)) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const given = facts[part.name];
    if (given === undefined) throw new Error(`No fact {${part.name}} for: ${template}`);
    const value = given.includes('"') ? curled(given) : given;
    if (part.article && startsWithVowelSound(value)) text = `${text.slice(0, -1)}n `;
    text += part.capital ? capitalised(value) : value;
  }
  return text;
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** 1234 as `1,234`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number of millions as it is written in running text: `840 million`, `1.2 billion`. */
export function millions(number: number): string {
  if (number < 1000) return `${trimmed(number)} million`;
  return `${trimmed(Math.round(number / 10) / 100)} billion`;
}

/** At most one decimal for small numbers, two above a thousand millions, and no trailing zeros. */
const trimmed = (number: number) => String(Math.round(number * 100) / 100);

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Numbers up to ten in words, larger ones in figures. */
export const inWords = (number: number) => SMALL[number] ?? grouped(number);

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** First to eighth in words, later ones in figures. */
export function ordinal(number: number): string {
  const word = ORDINALS[number - 1];
  if (word !== undefined) return word;
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

/** Straight quotation marks and apostrophes as a printer sets them. */
function curled(text: string): string {
  return text
    .replace(/(^|[\s(–—/])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(–—“])'/g, '$1‘')
    .replaceAll("'", '’');
}

function startsWithVowelSound(value: string): boolean {
  return (
    /^(?:[aeio]|u(?!ni|su|ti)|8|11(?!\d)|18(?!\d))/i.test(value) && !/^(?:one|eu)/i.test(value)
  );
}

function compiled(template: string): Template {
  let parts = templates.get(template);
  if (parts === undefined) {
    parts = compile(curled(template));
    templates.set(template, parts);
  }
  return parts;
}

function compile(text: string): Template {
  const pieces = text.split(/\{(\^?[A-Za-z][\w.]*)\}/);
  return pieces.map((piece, index) => {
    if (index % 2 === 0) return piece;
    const capital = piece.startsWith('^');
    const article = /(?:^|[\s“(])[Aa] $/.test(pieces[index - 1] ?? '');
    return { name: capital ? piece.slice(1) : piece, capital, article };
  });
}
