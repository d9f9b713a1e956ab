import type { Article } from '../../../shared/article.ts';
import { keepPictures } from './keep-pictures.ts';
import { picturesDrawn, readScreen } from './pictures-drawn.ts';
import { wantsPictures, withArticle } from './saved-record.ts';
import { changeStory, moveStory } from './saved-stories.ts';

/** Keeps what the newsroom now says in a saved story, beside what it said when it was saved. It may have another address by now. */
export async function noteAnswer(slug: string, article: Article): Promise<void> {
  if (article.slug !== slug) await moveStory(slug, article.slug);
  const screen = await readScreen();
  const record = await changeStory(article.slug, (kept) =>
    kept === undefined || isOlder(article, kept.article) || isSame(kept.article, article)
      ? kept
      : withArticle(kept, article, (each) =>
          wantsPictures(kept) ? picturesDrawn(each, screen) : [],
        ),
  );
  if (record !== undefined && record.missing.length > 0) await keepPictures(article.slug);
}

/** Keeps that the newsroom has withdrawn a saved story. */
export async function noteWithdrawn(slug: string): Promise<void> {
  await changeStory(slug, (kept) =>
    kept?.withdrawnAt === null ? { ...kept, withdrawnAt: new Date().toISOString() } : kept,
  );
}

/** Keeps that the reader has seen what changed in a saved story. */
export async function noteSeen(slug: string): Promise<void> {
  await changeStory(slug, (kept) => kept && { ...kept, former: null });
}

/** Keeps when a saved story was last opened. */
export async function noteRead(slug: string): Promise<void> {
  await changeStory(slug, (kept) => kept && { ...kept, readAt: new Date().toISOString() });
}

/** What was stored on the way may be older than what is saved. */
const isOlder = (one: Article, other: Article) =>
  Date.parse(one.updatedAt) < Date.parse(other.updatedAt);

const isSame = (one: Article, other: Article) => JSON.stringify(one) === JSON.stringify(other);
