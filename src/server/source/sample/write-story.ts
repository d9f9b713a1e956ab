import type { Block } from '../../../shared/block.ts';
import { readingMinutes } from '../reading-time.ts';
import { blockOf } from './body-blocks.ts';
import { dateOf, dateWords } from './calendar.ts';
import type { ChosenPlot } from './choose-plot.ts';
import { commonFacts } from './common-facts.ts';
import { FactPicker } from './fact-picker.ts';
import { lightOf, pictureOf, sceneOf } from './picture.ts';
import type { Wording } from './plot.ts';
import { hashOf, itemAt, shuffled } from './random.ts';
import { slugOf, tagOf, type SampleStory } from './sample-story.ts';
import type { Slot } from './schedule.ts';
import { withSecondMentions } from './second-mention.ts';
import { STAFF } from './staff.ts';
import type { Voices } from './voices.ts';
import { capitalised, fill, type Facts } from './wording.ts';

/** Those who were there when nobody else of a beat was yet. */
const VETERANS = ['ilse-marenholt', 'casimir-dray'];

/** Writes the story of a slot: the same one, to the letter, whenever and wherever it is written. */
export function writeStory(slot: Slot, { plot, round }: ChosenPlot): SampleStory {
  const { voices } = plot;
  const { id, day, publishedAt } = slot;
  const { year, month } = dateOf(day);
  const picker = new FactPicker(plot.id, hashOf('facts', id), round, day);
  const facts: Facts = { ...commonFacts(day), ...plot.facts(picker), ...voices.facts(picker) };
  facts['topic'] = fill(plot.topic, facts);
  const told = (templates: string[]) => capitalised(fill(itemAt(templates, round), facts));

  const headline = told(plot.headlines);
  const body = bodyOf(plot.body, voices, {
    lead: told(plot.leads),
    facts,
    people: picker.people(facts),
    seed: hashOf('body', id),
    number: slot.number,
  });
  const tags = [...new Set(plot.tags.map((tag) => fill(tag, facts)))]
    .map(withoutArticle)
    .map(tagOf);
  const pictured = hashOf('pictured', id) % 8 !== 0;
  const seed = hashOf('picture', id);
  const scene = sceneOf(itemAt(plot.scenes, seed >>> 3), {
    seed,
    palette: lightOf(month, seed >>> 5),
    series: facts['series']?.split(',').map(Number),
  });
  const images = pictured ? [pictureOf(`s${id}`, scene)] : [];

  return {
    record: {
      id,
      slug: `${slugOf(headline)}-${slugOf(dateWords(day, 0))}`,
      link: null,
      headline,
      dek: told(plot.deks),
      publishedAt,
      updatedAt: publishedAt,
      access: hashOf('access', id) % 4 === 0 ? 'premium' : 'free',
      readingMinutes: readingMinutes(body),
      authors: bylineOf(
        plot.authors.map((author) => fill(author, facts)),
        year,
        hashOf('byline', id),
      ),
      categories: plot.categories,
      tags: tags.map(({ slug }) => slug),
      imageId: images[0]?.id ?? null,
      imageCaption: pictured ? capitalised(fill(itemAt(plot.captions, seed >>> 7), facts)) : '',
      imageCredit: pictured
        ? `${scene.kind === 'chart' ? 'Chart' : 'Drawing'}: The Strait Courier`
        : '',
      readAt: null,
      stamp: '',
      body,
    },
    tags,
    images,
  };
}

type BodyParts = {
  lead: string;
  facts: Facts;
  people: Map<string, string>;
  seed: number;
  number: number;
};

/** The plot's own paragraphs, with what the beat has to say about any of its topics between them. */
function bodyOf(
  body: Wording[],
  voices: Voices,
  { lead, facts, people, seed, number }: BodyParts,
): Block[] {
  const own = body.map((wording, index) =>
    typeof wording === 'string' ? wording : itemAt(wording, seed >>> (index % 16)),
  );
  const shared = [
    ...some(voices.backgrounds, number * 3 + (seed % 2), seed % 5 < 3),
    ...some(voices.endings, number, seed % 7 < 3),
  ];
  const middle = Math.min(2, own.length - 1);
  // A story ends on a line of its own, unless that is a table or a list.
  const end = /^[-|] /.test(own.at(-1) ?? '') ? own.length : own.length - 1;
  const texts = [
    ...own.slice(0, middle),
    ...some(voices.quotes, number, true),
    ...own.slice(middle, end),
    ...shared,
    ...own.slice(end),
  ].map((text) => sentenceCase(fill(text, facts)));
  return withSecondMentions([lead, ...texts], people).map(blockOf);
}

/** The text in its turn, if one is wanted and there are any. */
const some = (texts: string[], turn: number, wanted: boolean) =>
  wanted && texts.length > 0 ? [itemAt(texts, turn)] : [];

/** A capital at the beginning, but for what marks a block. */
function sentenceCase(text: string): string {
  return /^[a-z]/.test(text) ? capitalised(text) : text;
}

const withoutArticle = (name: string) => name.replace(/^(?:the|an?) /, '');

/** One to three of those who cover the beat and were on the staff that year; four times of five only one. */
function bylineOf(slugs: string[], year: number, seed: number): string[] {
  const there = (slug: string) => STAFF.some((one) => one.slug === slug && one.joined <= year);
  const own = slugs.filter(there);
  const able = own.length > 0 ? own : VETERANS;
  const [first = '', ...others] = seed % 3 === 0 ? shuffled(able, seed) : able;
  const more = seed % 10 < 2 ? 1 + Number(seed % 40 < 12) : 0;
  return [first, ...shuffled(others, seed).slice(0, more)];
}
