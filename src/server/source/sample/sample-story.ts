import type { ImageRecord, StoryRecord, TermRecord } from '../../store/records.ts';
import { openingOf } from '../opening.ts';

/** A story of the sample newsroom as its own staff have it: body complete, even of a premium one. */
export type SampleStory = {
  record: StoryRecord;
  tags: TermRecord[];
  images: ImageRecord[];
};

/** The story as an anonymous visitor may read it. */
export function publicRecord({ record }: SampleStory): StoryRecord {
  return record.access === 'free' ? record : { ...record, body: openingOf(record.body) };
}

/** The pictures that an anonymous visitor may see: of a premium story the lead, not those in its body. */
export function publicImages({ record, images }: SampleStory): ImageRecord[] {
  return record.access === 'free' ? images : images.filter(({ id }) => id === record.imageId);
}

/** A tag as its display name says. */
export function tagOf(name: string): TermRecord {
  const slug = slugOf(name);
  return { key: slug, slug, name, description: '', parent: null, link: null };
}

/** Lower-case letters, figures and hyphens. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
