import { ArticleTooLarge } from '../../source/article-html/parse-bounded.ts';
import { compileContent, pictureIdsIn } from '../../source/wordpress/compile-body.ts';
import type { Picture } from '../../source/wordpress/picture-book.ts';
import type { WirePost } from '../../source/wordpress/wire-post.ts';
import { NewsroomUnavailable, type Accounts, type PrivateBody } from '../accounts.ts';
import { learnOpens } from '../entitlement/learn-opens.ts';
import type { Session } from '../session.ts';
import { createAskBoth, type BothContents } from './ask-both.ts';
import { askForPictures } from './ask-for-pictures.ts';
import { judgeContents } from './judge-contents.ts';
import { createTurns } from './turns.ts';

export type PremiumStory = { id: number; slug: string };

export type WordpressReadingOptions = {
  /** Where the site's REST API is; rejects with a `NewsroomUnavailable`. */
  findRoot: () => Promise<URL>;
  /** Public address of the newsroom's site, without a trailing slash. */
  home: () => string;
  /** Whether pictures of an address may be shown, and recordings played. */
  mayShow: (url: string) => boolean;
  /** The three newest premium stories, newest first. */
  newestPremium: () => PremiumStory[];
  /** Told of each story whose text the site gives to everybody. */
  onHandedOut: (story: PremiumStory) => void;
  /** Milliseconds since 1970. */
  now: () => number;
};

/** What stands in the answers of other stories too is a notice; these are enough to know. */
const OTHERS = 2;

/** What of a WordPress only its readers may read, asked for as the reader: WordPress alone decides, and nothing is kept. */
export function createWordpressReading({
  findRoot,
  home,
  mayShow,
  newestPremium,
  onHandedOut,
  now,
}: WordpressReadingOptions): Pick<Accounts, 'readBody' | 'learnOpens'> {
  const turns = createTurns();
  const askBoth = createAskBoth({ findRoot, turns, now });

  const compile = (content: WirePost['content'], pictures = new Map<number, Picture>()) =>
    compileContent(content, { home: home(), pictures, mayShow });

  function judge(story: PremiumStory, both: BothContents) {
    const judgement = judgeContents(story.id, both, (content) => compile(content).blocks);
    if (judgement === 'handed-out') onHandedOut(story);
    return judgement;
  }

  async function open(content: WirePost['content'], { root, reader }: BothContents) {
    const ids = pictureIdsIn(content.rendered);
    const pictures = await turns.take(async () => askForPictures(root, ids, reader));
    const shown = [...pictures].filter(([, { image }]) => mayShow(image.url));
    const { blocks, images } = compile(content, new Map(shown));
    return { kind: 'whole' as const, body: blocks, images };
  }

  async function read(session: Session, story: PremiumStory): Promise<PrivateBody> {
    const others = newestPremium().filter(({ id }) => id !== story.id);
    const ids = [story, ...others.slice(0, OTHERS)].map(({ id }) => id);
    const both = await askBoth(session, ids);
    if (both === undefined) return { kind: 'revoked' };
    const content = both.toReader.get(story.id);
    if (content === undefined && !both.toVisitor.has(story.id)) {
      throw new NewsroomUnavailable('does not have the story any more');
    }
    const judgement = judge(story, both);
    if (judgement === 'handed-out') return { kind: 'handed-out' };
    return content === undefined || judgement === 'refused'
      ? { kind: 'refused' }
      : open(content, both);
  }

  async function learn(session: Session) {
    const stories = newestPremium();
    if (stories.length === 0) return learnOpens([]);
    const ids = stories.map(({ id }) => id);
    const both = await askBoth(session, ids);
    return both === undefined ? 'none' : learnOpens(stories.map((story) => judge(story, both)));
  }

  return {
    readBody: async (session, story) => withinLimits(read(session, story)),
    learnOpens: async (session) => withinLimits(learn(session)),
  };
}

/** Of a story that is too large nobody can say anything. */
async function withinLimits<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    throw error instanceof ArticleTooLarge ? new NewsroomUnavailable(error.message) : error;
  });
}
