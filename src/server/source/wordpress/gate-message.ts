import { sentenceEnds } from '../../../shared/sentence-ends.ts';

/** Words of the walls that membership plugins build; each matches within one sentence. */
const GATES = [
  /^(?:please |to (?:continue|keep) reading,? )?(?:please )?(?:subscribe|log ?in|sign ?(?:in|up)|register|join|upgrade|become an? (?:subscriber|member))\b.{0,90}\b(?:read|reading|continue|access|view|unlock|see|rest)\b/i,
  /\b(?:this|the) (?:\w+ )?(?:content|article|story|post|page|text|piece)\b.{0,60}\b(?:only|exclusive|exclusively|restricted|reserved|limited|available|for)\b.{0,40}\b(?:subscribers?|subscription|members?|membership)\b/i,
  /\byou (?:must|need to|have to) be (?:an? )?.{1,60}\b(?:members?|subscribers?) to (?:access|read|view|see|continue|unlock)\b/i,
  /\b(?:for|to) (?:\w+ )?(?:subscribers|members) only\b/i,
  /^(?:for )?(?:subscribers|members)[ -]only\b/i,
  /^(?:are you )?already an? (?:subscriber|member)\b/i,
  /\byou (?:must|need to|have to) (?:be )?(?:an? |an? active )?(?:log(?:ged)? ?in|sign(?:ed)? ?in|subscribe|subscriber|member|register|registered)\b/i,
  /^there is no excerpt because this is a protected post/i,
];

/** Nobody builds a wall of a longer sentence, and many a story has one that sounds like it. */
const LONGEST = 220;

/** Whether a sentence asks the reader to subscribe or sign in, rather than telling a story. */
export function isGateMessage(sentence: string): boolean {
  const text = sentence.trim();
  return text.length <= LONGEST && GATES.some((gate) => gate.test(text));
}

/** A text without those of its sentences that are not wanted. */
export function keepSentences(text: string, isWanted: (sentence: string) => boolean): string {
  let from = 0;
  const kept = sentenceEnds(text).map((end) => {
    const sentence = text.slice(from, end);
    from = end;
    return isWanted(sentence) ? sentence : '';
  });
  return kept.join('').trim();
}
