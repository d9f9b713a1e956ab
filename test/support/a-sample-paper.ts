import { join } from 'node:path';
import { openSampleAccounts } from '../../src/server/accounts/sample/open-sample-accounts.ts';
import { createReadSampleBody } from '../../src/server/accounts/sample/read-sample-body.ts';
import { SAMPLE_ACCOUNTS } from '../../src/server/accounts/sample/sample-accounts.ts';
import { newSession } from '../../src/server/accounts/new-session.ts';
import { newsroomRecords } from '../../src/server/source/sample/newsroom-records.ts';
import { publicImages, publicRecord } from '../../src/server/source/sample/sample-story.ts';
import { aNewsroom, NOW } from '../server/source/sample/sample-newsroom.ts';
import { aStore } from './a-store.ts';

const now = () => NOW;

/** The sample newsroom as it is at `NOW`, reduced to its hand-written stories and the newest others, with its accounts. */
export function aSamplePaper() {
  const edition = aNewsroom().editionAt(NOW);
  const stories = edition
    .filter(({ id }, place) => place < 40 || id >= 1_000_000_000)
    .map((due) => due.write());
  const records = newsroomRecords();
  const { store, file, close } = aStore({
    ...records,
    stories: stories.map(publicRecord),
    tags: [...new Map(stories.flatMap(({ tags }) => tags).map((tag) => [tag.slug, tag])).values()],
    images: [...(records.images ?? []), ...stories.flatMap(publicImages)],
  });
  const readBody = createReadSampleBody({ now });
  const accounts = openSampleAccounts({
    stateFile: join(file, '../accounts.db'),
    readBody,
    now,
  });
  return {
    store,
    accounts,
    /** As the newsroom's own staff have them. */
    stories,
    now,
    /** A session of one of the two accounts. */
    async signIn(login: 'subscriber' | 'reader') {
      const password = SAMPLE_ACCOUNTS.find((one) => one.login === login)?.password ?? '';
      const signedIn = await accounts.check({ name: login, password }, 'A browser');
      if (signedIn === undefined) throw new Error(`${login} cannot sign in`);
      return newSession(signedIn, NOW);
    },
    close() {
      accounts.close();
      close();
    },
  };
}
