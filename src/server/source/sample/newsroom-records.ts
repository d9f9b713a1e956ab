import type { AuthorRecord, Change, ImageRecord } from '../../store/records.ts';
import { newsroomPages } from './newsroom-pages.ts';
import { lightOf, pictureOf, sceneOf } from './picture.ts';
import { hashOf } from './random.ts';
import { SECTIONS, SITE } from './sections.ts';
import { STAFF, type StaffMember } from './staff.ts';

/** Portraits have the ids before all stories'. */
const portraitId = (place: number) => `s${place + 1}`;

/** The newsroom itself: its name, its sections, its staff with their portraits, and what it says of itself. */
export function newsroomRecords(): Pick<
  Change,
  'site' | 'categories' | 'authors' | 'images' | 'pages'
> {
  return {
    site: SITE,
    categories: SECTIONS,
    authors: STAFF.map(authorRecord),
    images: STAFF.map(portrait),
    pages: newsroomPages(),
  };
}

function authorRecord(member: StaffMember, place: number): AuthorRecord {
  const { slug, name, role, biography, links } = member;
  return { key: slug, slug, name, role, biography, links, imageId: portraitId(place), link: null };
}

function portrait({ slug, name }: StaffMember, place: number): ImageRecord {
  const seed = hashOf('portrait', slug);
  const scene = sceneOf('portrait', { seed, palette: lightOf(1 + (place % 12), seed) });
  return pictureOf(portraitId(place), scene, {
    alt: `Portrait of ${name}, a silhouette`,
    width: 1200,
    height: 1200,
  });
}
