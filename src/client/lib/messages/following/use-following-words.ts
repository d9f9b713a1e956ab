import { baseOf } from '../../../../shared/languages.ts';
import { createFormatter, type Formatter } from '../formatter.ts';
import { markTexts } from '../mark-texts.ts';
import { useMessages } from '../messages-context.ts';
import { arabicFollowing } from './arabic-following.ts';
import { englishFollowing, type FollowingWords } from './english-following.ts';
import { koreanFollowing } from './korean-following.ts';

const catalogues: Record<string, (formatter: Formatter) => FollowingWords> = {
  en: englishFollowing,
  ko: koreanFollowing,
  ar: arabicFollowing,
};

/** What is said of following and of notifications in the interface's language. All languages come together, with what few readers load. */
export function useFollowingWords(): FollowingWords {
  const { language } = useMessages();
  const words = (catalogues[baseOf(language)] ?? englishFollowing)(createFormatter(language));
  return language === 'en-XA' ? markTexts(words) : words;
}
