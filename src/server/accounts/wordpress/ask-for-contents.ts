import * as v from 'valibot';
import { postSchema, type WirePost } from '../../source/wordpress/wire-post.ts';
import { NewsroomUnavailable } from '../accounts.ts';
import { askAsReader, type ReaderCredentials } from './ask-as-reader.ts';

export type Contents = Map<number, WirePost['content']>;

const contentsSchema = v.array(v.pick(postSchema, ['id', 'content']));

/** The contents of stories as the reader gets them, or a visitor when there is none; what they do not get at all is missing. Undefined when WordPress does not take the password. */
export async function askForContents(
  root: URL,
  ids: number[],
  reader: ReaderCredentials | undefined,
): Promise<Contents | undefined> {
  const answer = await askAsReader(root, {
    route: 'wp/v2/posts',
    parameters: { include: ids.join(), per_page: ids.length, _fields: 'id,content' },
    reader,
  });
  if (answer.kind === 'not-taken') return reader === undefined ? new Map() : undefined;
  if (answer.kind === 'refused') {
    if (answer.status === 403) return new Map();
    throw new NewsroomUnavailable(`answered ${answer.status} for stories`);
  }
  const contents = v.safeParse(contentsSchema, answer.value);
  if (!contents.success) throw new NewsroomUnavailable('answered with something else than stories');
  return new Map(contents.output.map(({ id, content }) => [id, content]));
}
