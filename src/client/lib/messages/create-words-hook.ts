import { baseOf } from '../../../shared/languages.ts';
import { makeOnce } from '../make-once.ts';
import { createFormatter, type Formatter } from './formatter.ts';
import { markTexts } from './mark-texts.ts';
import { useMessages } from './messages-context.ts';

type Catalogues<Words> = Record<'en' | 'ko' | 'ar', (formatter: Formatter) => Words>;

/** Makes the hook that has the words of one part of the application in the interface's language; English where the part has no other. All languages of a part come with its code, so that they are there when it is. */
export function createWordsHook<Words>(catalogues: Catalogues<Words>): () => Words {
  const wordsIn = makeOnce((language): Words => {
    const catalogue = Object.entries(catalogues).find(([own]) => own === baseOf(language))?.[1];
    const words = (catalogue ?? catalogues.en)(createFormatter(language));
    return language === 'en-XA' ? markTexts(words) : words;
  });
  return function useWords() {
    return wordsIn(useMessages().language);
  };
}
