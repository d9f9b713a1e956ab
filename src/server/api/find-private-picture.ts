import type { Context } from 'hono';
import type { Accounts } from '../accounts/accounts.ts';
import type { PictureSeal } from '../accounts/picture-seal.ts';
import { createRecentAnswers } from '../accounts/recent-answers.ts';
import type { SessionKeeper } from '../accounts/session-keeper.ts';
import type { ImageRecord } from '../store/records.ts';
import { requireSession } from './require-session.ts';

type Dependencies = {
  accounts: Pick<Accounts, 'isValid'>;
  keeper: SessionKeeper;
  pictureSeal: Pick<PictureSeal, 'open'>;
  /** Milliseconds since 1970. */
  now: () => number;
};

/** Finds the picture that a sealed name is of, for the account that asks. Throws a `SignedOut` for nobody. */
export function createFindPrivatePicture({ accounts, keeper, pictureSeal, now }: Dependencies) {
  // A story's pictures are asked for together.
  const validity = createRecentAnswers<boolean>(now);

  return async (c: Context, sealed: string): Promise<ImageRecord | undefined> => {
    const session = await requireSession(c, {
      keeper,
      accounts: {
        isValid: async (one) =>
          validity.share(`${one.login} ${one.id}`, async () => accounts.isValid(one)),
      },
    });
    return pictureSeal.open(sealed, session.login);
  };
}
