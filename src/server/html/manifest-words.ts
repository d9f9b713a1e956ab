import { baseOf, type InterfaceLanguage } from '../../shared/languages.ts';

type ManifestWords = {
  latest: string;
  saved: string;
  /** Under pictures of the sample newsroom, which are the same for every newsroom. */
  pictureOf: Record<'front' | 'story', string>;
};

const WORDS: Record<InterfaceLanguage, ManifestWords> = {
  en: {
    latest: 'Latest',
    saved: 'Saved',
    pictureOf: { front: 'The front page, of a sample newsroom', story: 'A story, as it is read' },
  },
  ko: {
    latest: '최신',
    saved: '저장함',
    pictureOf: { front: '견본 언론사의 첫 화면', story: '기사를 읽는 화면' },
  },
  ar: {
    latest: 'الأحدث',
    saved: 'المحفوظات',
    pictureOf: { front: 'الصفحة الأولى لصحيفة نموذجية', story: 'مقال كما يُقرأ' },
  },
};

/** What the manifest says besides the newsroom's own texts, in its language, in English where the interface has no other. No page says it, so that it lies apart from the catalogues of the client. */
export const manifestWords = (language: string): ManifestWords =>
  Object.entries(WORDS).find(([known]) => known === baseOf(language))?.[1] ?? WORDS.en;
