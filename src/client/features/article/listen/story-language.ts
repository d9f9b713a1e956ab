import type { Article } from '../../../../shared/article.ts';
import { scriptLanguage } from '../../../lib/script-language.ts';

/** The language that a story is written in, as far as its script tells; else the newsroom's. */
export const storyLanguage = ({ headline, dek }: Article, newsroomLanguage: string): string =>
  scriptLanguage(`${headline} ${dek}`, newsroomLanguage) ?? newsroomLanguage;
