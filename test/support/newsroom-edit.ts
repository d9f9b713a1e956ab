import type { DoublePage, DoublePost, DoubleSite } from './wordpress-double-site.ts';

type Fields<T> = Partial<Omit<T, 'id' | 'modified'>>;
export type Taxonomy = 'categories' | 'tags';

/** What an editor, or somebody behind their back, does to a newsroom. As data, so that it can be drawn at random and sent to a real WordPress. */
export type NewsroomEdit =
  /** A new post or page; one that is dated in the future is scheduled. */
  | { kind: 'publish'; post: DoublePost }
  | { kind: 'publishPage'; page: DoublePage }
  /** A save of a post or page, also one that gives it another date, slug or status. */
  | { kind: 'edit'; id: number; changes: Fields<DoublePost> | Fields<DoublePage> }
  | { kind: 'trash'; id: number }
  /** Out of the bin; WordPress makes a draft of it. */
  | { kind: 'restore'; id: number }
  /** The time of a scheduled post has come. */
  | { kind: 'comeDue'; id: number }
  /** Straight in the database: nothing follows from it, not even a new modified time. */
  | { kind: 'raw'; id: number; changes: Partial<Omit<DoublePost, 'id'>> }
  | { kind: 'renameTerm'; taxonomy: Taxonomy; id: number; name: string; slug: string }
  /** With `into`, its posts are put into that one: two terms are merged. */
  | { kind: 'deleteTerm'; taxonomy: Taxonomy; id: number; into?: number }
  | { kind: 'renameUser'; id: number; name: string; slug: string };

/** A newsroom that can be told what to do, and what it publishes over HTTP. */
export interface ScriptedNewsroom {
  /** Address of its front page. */
  url: string;
  /** Makes it another newsroom, in the same folder of its host. */
  fill(site: DoubleSite): Promise<void>;
  /** Does one edit after the other. */
  edit(...edits: NewsroomEdit[]): Promise<void>;
}
