import { baseOf } from '../../../../shared/languages.ts';
import { makeOnce } from '../../make-once.ts';
import { createFormatter } from '../formatter.ts';
import { markTexts } from '../mark-texts.ts';
import { useMessages } from '../messages-context.ts';
import { arabicTake } from './arabic-take.ts';
import { englishTake, type TakeWords } from './english-take.ts';
import { koreanTake } from './korean-take.ts';

const catalogues = { en: englishTake, ko: koreanTake, ar: arabicTake };

/** What is said of lists that are taken along in the interface's language. All languages come together, with what only those load who take one. */
export function useTakeWords(): TakeWords {
  return wordsIn(useMessages().language);
}

const wordsIn = makeOnce((language): TakeWords => {
  const formatter = createFormatter(language);
  if (language === 'en-XA') return markTexts(englishTake(formatter));
  const base = baseOf(language);
  return base in catalogues
    ? catalogues[base as keyof typeof catalogues](formatter)
    : englishTake(formatter);
});
