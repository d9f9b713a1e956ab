/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  `dr mr mrs ms mx prof st jr sr vs nos inc ltd co corp gen col capt lt sgt maj cmdr adm rep sen gov
  pres hon rev fr messrs mt ft approx dept est fig vol eds cf viz al jan feb mar apr jun jul aug
  sep sept oct nov dec ing mag dipl nr abs bzw ca geb gest mme mlle sra dra`.split(/\s+/),
);

/** Where a sentence ends, roughly, for browsers that cannot tell. */
const ROUGH_END = /[.!?…؟۔]+["'”’»)\]]*(?=\s)|[。！？]+[」』”’）]*|\n|$/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/** Where each sentence of a text ends, in order; the last is the text's own end, and a title or an initial ("Dr. A. Maren") ends none. */
export function sentenceEnds(text: string, language = 'en'): number[] {
  const ends: number[] = [];
  for (const end of 'Segmenter' in Intl ? segmentEnds(text, language) : roughEnds(text)) {
    const last = ends.at(-1);
    if (last !== undefined && endsInAbbreviation(text.slice(Math.max(0, last - 16), last)))
      ends.pop();
    ends.push(end);
  }
  return ends;
}

function segmentEnds(text: string, language: string): number[] {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return Array.from(
    segmenter.segment(text),
    ({ index, segment }) => index + segment.trimEnd().length,
  );
}

function roughEnds(text: string): Set<number> {
  const signs = Array.from(text.matchAll(ROUGH_END));
  return new Set(signs.map(({ index, 0: sign }) => index + sign.trimEnd().length));
}

function endsInAbbreviation(text: string): boolean {
  const word = /([\p{L}.]{1,12})\.$/u.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  return /^\p{L}$/u.test(word) || /\p{L}\.\p{L}$/u.test(word) || ABBREVIATIONS.has(word);
}
