import { articleUrl, followingUrl } from '../../shared/page-urls.ts';
import type { PushMessage } from '../../shared/push-message.ts';
import type { ArrivedStory } from '../store/store.ts';
import { countWords } from './count-words.ts';

/** Headlines that a summary names; systems show three or four lines. */
const MOST_NAMED = 3;
/** Stories that the device fetches beforehand. */
const MOST_FETCHED = 5;
/** A push service takes 4 kB, encrypted. */
const MOST_CHARACTERS = 180;

/** What is told of stories, newest first, of which there is at least one: the story itself, or how many there are. `number` is that of the newest arrival, by which a message that comes twice is one notification. */
export function composeMessage(
  stories: [ArrivedStory, ...ArrivedStory[]],
  { number, language, newsroom }: { number: number; language: string; newsroom: Newsroom },
): PushMessage {
  const common = {
    tag: `dateline.stories.${number}`,
    count: stories.length,
    slugs: stories.slice(0, MOST_FETCHED).map(({ slug }) => slug),
  };
  const [story] = stories;
  if (stories.length === 1) {
    return {
      ...common,
      title: shortened(story.headline),
      body: story.section ?? newsroom.name,
      language: newsroom.language,
      path: articleUrl(story.slug),
    };
  }
  const { text, language: known } = countWords(stories.length, language);
  return {
    ...common,
    title: text,
    body: stories
      .slice(0, MOST_NAMED)
      .map(({ headline }) => shortened(headline))
      .join('\n'),
    language: known,
    path: followingUrl(),
  };
}

type Newsroom = { name: string; language: string };

const shortened = (text: string) =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).trimEnd()}…`;
