import { SAMPLE_ACCOUNTS } from '../../../../src/server/accounts/sample/sample-accounts.ts';
import { publicRecord } from '../../../../src/server/source/sample/sample-story.ts';
import { sampleAccounts } from '../../../support/sample-accounts.ts';
import { aNewsroom } from '../../source/sample/sample-newsroom.ts';
import { describeAccounts } from '../accounts-contract.ts';

describeAccounts(() => {
  const { accounts, close } = sampleAccounts();
  return {
    accounts,
    signIn: (who, device) => {
      const password = SAMPLE_ACCOUNTS.find(({ login }) => login === who)?.password ?? '';
      return accounts.check({ name: who, password }, device);
    },
    ...aPremiumStory(),
    close,
  };
});

/** The newest, and a text of its body that its opening does not have. */
function aPremiumStory() {
  for (const due of aNewsroom().editionAt(Date.now())) {
    const story = due.write();
    const opening = JSON.stringify(publicRecord(story).body);
    const words = textsIn(story.record.body).find((text) => !opening.includes(text));
    if (words !== undefined) return { story: { id: due.id, slug: story.record.slug }, words };
  }
  throw new Error('The sample has no premium story');
}

const textsIn = (body: unknown) =>
  [...JSON.stringify(body).matchAll(/"([^"\\]{60,})"/g)].map(([, text]) => text ?? '');
