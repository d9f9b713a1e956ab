import { createWordsHook } from '../create-words-hook.ts';
import { arabicFollowing } from './arabic-following.ts';
import { englishFollowing, type FollowingWords } from './english-following.ts';
import { koreanFollowing } from './korean-following.ts';

/** What is said of following and of notifications in the interface's language. All languages come together, with what few readers load. */
export const useFollowingWords = createWordsHook<FollowingWords>({
  en: englishFollowing,
  ko: koreanFollowing,
  ar: arabicFollowing,
});
