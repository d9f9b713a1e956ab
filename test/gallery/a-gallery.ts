import { pictureOf, sceneOf } from '../../src/server/source/sample/picture.ts';
import type { SceneKind } from '../../src/server/source/sample/scene.ts';
import type { StoryRecord } from '../../src/server/store/records.ts';
import { aStore, type TestStore } from '../support/a-store.ts';
import { aCategory, anAuthor, aSiteRecord, aStory } from '../support/a-story.ts';

const BIOGRAPHY =
  'Has sat through every summit of the Strait Compact since 1999, four of them in the wrong room. Read law at the University of Aldane, and still teaches a seminar there on treaties that nobody keeps.';
const LINKS = [
  'https://a-rather-long-name-of-a-site.example/',
  'https://mastodon.example/@marenholt',
  'https://social.example/@marenholt',
];

const AUTHORS = [
  {
    name: 'Ilse Marenholt',
    role: 'Foreign editor',
    biography: BIOGRAPHY,
    links: LINKS,
    imageId: 'picture-0',
  },
  { name: 'Noor Tavish' },
  {
    name: '김하늘',
    role: '해양 전문 기자',
    biography: '서해와 동해를 오가며 항구 이야기를 씁니다.',
  },
  { name: 'ليلى الحداد', role: 'مراسلة الشؤون البحرية', links: LINKS, imageId: 'picture-4' },
  {
    name: 'Bettina Lowe-Strand-Kettering',
    role: 'Correspondent for the Keld Isles, the sea and everything that is under it',
    imageId: 'picture-1',
  },
].map((author, index) => anAuthor({ slug: `author-${index + 1}`, ...author }));

/** The first `count` authors: a name in Hangul is the third, one in Arabic the fourth. */
const authors = (count: number) => AUTHORS.slice(0, count).map(({ slug }) => slug);

const SCENES: SceneKind[] = ['harbour', 'ship', 'lighthouse', 'bridge', 'street', 'mountains'];
const IMAGES = SCENES.map((kind, seed) =>
  pictureOf(`picture-${seed}`, sceneOf(kind, { seed, palette: 'day' })),
);

const LONG =
  'After eleven years, three ministers and one very patient harbour master, the ferry across the Narrows is to wait for its very last passenger';
const DEK =
  'Why the last boat of the day leaves late, who pays for the minutes, and what an accountant found in the log.';

/** Everything that a card can be asked to hold. Each kind is the lead of a section of its own as well. */
const KINDS: Record<string, Partial<StoryRecord>> = {
  plain: { headline: 'The ferry that waits', dek: DEK, authors: authors(1) },
  picture: {
    headline: 'The ferry that waits',
    dek: DEK,
    authors: authors(2),
    imageId: 'picture-0',
  },
  long: { headline: LONG, dek: DEK, authors: authors(5), imageId: 'picture-1', access: 'premium' },
  'long-plain': { headline: LONG, dek: '', authors: authors(4), access: 'premium' },
  three: {
    headline: 'Three hands on one wheel',
    dek: '',
    authors: authors(3),
    imageId: 'picture-2',
  },
  bare: { headline: 'No dek, nobody, no picture', dek: '' },
  word: {
    headline: 'Donaudampfschifffahrtsgesellschaftskapitänsmützen wanted',
    dek: 'One word of a headline may be wider than its column.',
    authors: authors(1),
    imageId: 'picture-3',
  },
  korean: {
    headline: '해협의 마지막 나룻배가 간호사를 기다리는 까닭은 무엇인가',
    dek: '하루의 마지막 배가 늦게 떠나는 이유, 그리고 그 몇 분의 값을 치르는 사람들.',
    authors: authors(3),
    imageId: 'picture-4',
    access: 'premium',
  },
  arabic: {
    headline: 'لماذا تنتظر العبّارة الأخيرة ممرضة المناوبة الليلية (PRO 2026)؟',
    dek: 'من يدفع ثمن الدقائق، وماذا وجد المحاسب في السجل؟',
    authors: authors(4),
    imageId: 'picture-5',
  },
  elsewhere: {
    headline: 'A story behind a password',
    dek: DEK,
    authors: authors(1),
    readAt: 'https://courier.example/locked/',
  },
};

/** A newsroom whose stories are all hard cases; for tests, and for eyes (`node test/gallery/serve.ts`). */
export function aGallery(): TestStore {
  const kinds = Object.entries(KINDS);
  return aStore({
    site: aSiteRecord({ language: 'en-GB' }),
    authors: AUTHORS,
    images: IMAGES,
    categories: kinds.map(([slug]) => aCategory({ slug })),
    // Section after section holds every kind, its own first: lead, then the rows of the river.
    stories: kinds.flatMap(([section], at) =>
      [...kinds.slice(at), ...kinds.slice(0, at)].map(([, kind], place) =>
        aStory({
          ...kind,
          id: at * 100 + place + 1,
          categories: [section],
          publishedAt: Date.UTC(2026, 10, 9, 5) - at * 86_400_000 - place * 3_600_000,
        }),
      ),
    ),
  });
}
