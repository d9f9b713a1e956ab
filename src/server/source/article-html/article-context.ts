import type { Block } from '../../../shared/block.ts';
import type { NewsImage } from '../../../shared/image.ts';
import type { DIRECTIONS } from '../../../shared/inline.ts';
import type { HtmlElement, HtmlNode } from './html-element.ts';

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
  /** Whether our pages may play what is at an address; without this they link to it. */
  mayPlay?: (url: string) => boolean;
};

export type Tongue = { lang?: string; dir?: (typeof DIRECTIONS)[number] };

/** What is known about the whole body before its first block is compiled. */
export type Survey = {
  /** Elements with a block element somewhere inside: they stand around blocks, even when they are inline ones. */
  aroundBlocks: Set<HtmlElement>;
  /** Tables that hold a table, and so only lay out the page. */
  aroundTables: Set<HtmlElement>;
  closedShortcodes: Set<string>;
  /** Anchors of the footnotes that the body has. */
  footnotes: Set<string>;
};

/** What a part of the body is compiled under. */
export type ArticleContext = ArticleReferences &
  Survey & {
    /** Anchors taken so far; the first element of a name keeps it. */
    taken: Set<string>;
    /** Blocks that this part is nested in. */
    depth: number;
    /** Inline elements that stand around whole blocks, outermost first. */
    marks: HtmlElement[];
    /** Language and direction said by a container that has no block of its own. */
    tongue: Tongue;
    /** Told of every paragraph made of bare text; throws when there are too many. */
    countLines: (lines: number) => void;
    /** Compiles nodes into blocks; handed on so that the rules for blocks need not know each other. */
    compile: (nodes: HtmlNode[], context: ArticleContext) => Block[];
  };

/** The context for what stands inside of a block. */
export function inside(context: ArticleContext): ArticleContext {
  return { ...context, depth: context.depth + 1, tongue: {} };
}
