import {
  authorizationApiUrl,
  pushApiUrl,
  pushKeyApiUrl,
  deviceApiUrl,
  devicesApiUrl,
  privateArticleApiUrl,
  sessionApiUrl,
} from '../../src/shared/api-urls.ts';
import { signInCallbackUrl } from '../../src/shared/page-urls.ts';
import { canaryWord } from './canary-word.ts';
import type { Known } from './outputs.ts';

/** A password that stands in an address, as in the one by which the newsroom's site sends a reader back. */
export const PASSWORD_IN_ADDRESS = canaryWord('password in an address');

const NO_PICTURE = '/api/private/media/none/240.webp';

/** Everything that the server answers to one reader alone, by the routes of its table; the one that signs out comes last. `pictures`: addresses that were made for somebody. */
export function privateOutputs(
  known: Known,
  pictures = [NO_PICTURE],
): Record<string, { addresses: string[]; body?: string }> {
  const session = { addresses: [sessionApiUrl()], body: '{"name":"nobody","password":"none"}' };
  const push = { addresses: [pushApiUrl()], body: '{"endpoint":"https://push.example/none"}' };
  return {
    'GET /api/private/articles/:slug': {
      addresses: [...known.map(({ slug }) => slug), 'never-written'].map(privateArticleApiUrl),
    },
    'GET /api/private/media/:sealed/:file': { addresses: pictures },
    'GET /sign-in/callback': {
      addresses: [
        `${signInCallbackUrl()}?state=none&user_login=ada&password=${PASSWORD_IN_ADDRESS}`,
        `${signInCallbackUrl()}?state=none&success=false`,
      ],
    },
    'GET /api/session/devices': { addresses: [devicesApiUrl()] },
    'DELETE /api/session/devices/:id': { addresses: [deviceApiUrl('none')] },
    'POST /api/session/authorization': {
      addresses: [authorizationApiUrl()],
      body: '{"returnTo":"/latest"}',
    },
    'GET /api/push/key': { addresses: [pushKeyApiUrl()] },
    'POST /api/push': push,
    'PUT /api/push': push,
    'DELETE /api/push': push,
    'GET /api/session': session,
    'POST /api/session': session,
    'DELETE /api/session': session,
  };
}
