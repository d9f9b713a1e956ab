import { Hono } from 'hono';
import type * as v from 'valibot';
import { signInCallbackUrl } from '../../shared/page-urls.ts';
import { authorizationRequestSchema, type authorizationSchema } from '../../shared/session.ts';
import type { NewsroomAccounts, PasswordAccounts } from '../accounts/accounts.ts';
import { deviceName } from '../accounts/device-name.ts';
import type { SignInState } from '../accounts/sign-in-state.ts';
import { describePrivate } from './describe-private.ts';
import { parseBody } from './parse-body.ts';
import { NotFound, ProblemError } from './problem-error.ts';

export type AuthorizationDependencies = {
  accounts: PasswordAccounts | NewsroomAccounts;
  signIns: Pick<SignInState, 'startSignIn'>;
  siteUrl: string | undefined;
};

/** `/session/authorization`: begins signing in at the newsroom's own site. */
export function authorizationRoutes({ accounts, signIns, siteUrl }: AuthorizationDependencies) {
  return new Hono().post(
    '/',
    describePrivate({
      summary: "Where the newsroom's own site asks the reader, who then comes back",
      body: 'AuthorizationRequest',
      schema: 'Authorization',
      problems: [400, 403, 404, 409, 413, 503],
    }),
    async (c) => {
      if (!('accept' in accounts)) throw new NotFound('Readers sign in here, with a password.');
      const { returnTo } = await parseBody(c, authorizationRequestSchema);
      const callback = new URL(signInCallbackUrl(), siteUrl ?? c.req.url);
      callback.searchParams.set('state', await signIns.startSignIn(c, { returnTo }));
      const device = deviceName(c.req.header('User-Agent'));
      const url = await accounts.authorizationUrl({ callback, device });
      if (url === undefined) {
        throw new ProblemError(409, "The newsroom's site lets nobody sign in from here.");
      }
      return c.json({ url } satisfies v.InferOutput<typeof authorizationSchema>);
    },
  );
}
