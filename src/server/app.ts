import { Hono } from 'hono';
import type { Logger } from 'pino';
import type { NewsroomAccounts, PasswordAccounts } from './accounts/accounts.ts';
import { createPictureSeal } from './accounts/picture-seal.ts';
import { createSessionKeeper } from './accounts/create-session-keeper.ts';
import { createSignInState } from './accounts/sign-in-state.ts';
import { createThrottle } from './accounts/throttle.ts';
import { apiRoutes } from './api/api-routes.ts';
import { createFindPrivatePicture } from './api/find-private-picture.ts';
import { healthRoutes } from './api/health-routes.ts';
import { onApiError } from './api/on-api-error.ts';
import { openapiRoutes } from './api/openapi-routes.ts';
import { privateApi } from './api/private-api.ts';
import { PUSH_WRITABLES, pushRoutes } from './api/push-routes.ts';
import { SESSION_WRITABLES } from './api/session-routes.ts';
import { signInCallbackRoutes } from './api/sign-in-callback.ts';
import type { Environment } from './environment.ts';
import { manifestRoutes } from './html/manifest-routes.ts';
import { pageRoutes, type PageDependencies } from './html/page-routes.ts';
import { robotsRoutes } from './html/robots.ts';
import { sitemapRoutes } from './html/sitemaps.ts';
import { createClientAddress } from './http/client-address.ts';
import { CSP_REPORT_WRITABLE, cspReportRoutes } from './http/csp-reports.ts';
import { encodeAnswers } from './http/encode-answers.ts';
import { hideCookies } from './http/hide-cookies.ts';
import { refuse } from './http/refusal.ts';
import { refuseMalformed } from './http/refuse-malformed.ts';
import type { KeptBuilds } from './http/kept-builds.ts';
import { logRequests } from './http/request-log.ts';
import { retireWorker } from './http/retire-worker.ts';
import { sayOldestContract } from './http/say-oldest-contract.ts';
import { securityHeaders, setSecurityHeaders } from './http/security-headers.ts';
import { shedOverload, type Load } from './http/shed-overload.ts';
import type { StaticFile } from './http/static-files.ts';
import { staticRoutes } from './http/static-routes.ts';
import type { Writable } from './http/writable.ts';
import type { Media } from './media/create-media.ts';
import { mediaRoutes } from './media/media-routes.ts';
import { privateMediaRoutes } from './media/private-media-routes.ts';
import { shareRoutes } from './media/share/share-routes.ts';
import type { EndpointRules } from './push/endpoint-fault.ts';
import type { ReaderState } from './store/reader-state.ts';
import type { Store } from './store/store.ts';

export type AppDependencies = Pick<PageDependencies, 'renderPage' | 'assets' | 'version'> & {
  accounts: PasswordAccounts | NewsroomAccounts;
  /** What seals sessions: the first seals, all open. */
  secrets: string[];
  environment: Environment;
  store: Store;
  readerState: ReaderState;
  endpointRules?: EndpointRules;
  media: Pick<Media, 'draw' | 'drawShare'>;
  /** Built files by address. */
  files: Map<string, StaticFile>;
  /** Finds a hashed file of another build. */
  findKept?: KeptBuilds['find'];
  log: Logger;
  load: Pick<Load, 'delay'>;
  /** What the operator should mend, though nothing fails; null when there is nothing. */
  warning?: () => string | null;
  /** Milliseconds since 1970. */
  now: () => number;
};

/** Everything that takes more than being read. */
export const WRITABLES: Writable[] = [CSP_REPORT_WRITABLE, ...SESSION_WRITABLES, ...PUSH_WRITABLES];

/** Of what a browser is told of, in ten minutes: each press of Follow is one, and many may share an address. */
const MOST_CHANGES = { account: 0, address: 300 };

/** Everything that answers requests, over what is given: it opens nothing by itself. */
export function createApp(dependencies: AppDependencies) {
  const { environment, store, accounts, secrets, media, files, log, load, now } = dependencies;
  const { renderPage, assets, version, findKept, warning, readerState } = dependencies;
  const { endpointRules = { admitsLocal: false } } = dependencies;
  const siteUrl = environment.SITE_URL;
  const hasWorker = environment.SERVICE_WORKER === 'on';
  const api = apiRoutes({ store, environment, now });
  const pictureSeal = createPictureSeal(secrets);
  const signingIn = {
    keeper: createSessionKeeper({ secrets, now }),
    signIns: createSignInState({ secrets, now }),
    throttle: createThrottle({ now }),
    clientAddress: createClientAddress(environment.TRUSTED_PROXIES),
    log,
    now,
  };
  const ownApi = privateApi({
    ...signingIn,
    store,
    accounts,
    environment,
    siteUrl,
    pictureSeal,
  }).route(
    '/push',
    pushRoutes({
      ...signingIn,
      readerState,
      endpointRules,
      pushThrottle: createThrottle({ now, most: MOST_CHANGES }),
      siteUrl,
    }),
  );
  const findImage = createFindPrivatePicture({ ...signingIn, accounts, pictureSeal });
  // What a page is rendered from comes by no network, and is logged like what does.
  const apiInProcess = new Hono().use(logRequests(log)).route('/api', api);

  const app = new Hono();
  app.use(
    logRequests(log),
    setSecurityHeaders(securityHeaders(siteUrl)),
    shedOverload({ load, log }),
    refuseMalformed({ writables: WRITABLES }),
  );
  app.use('/api/*', sayOldestContract());
  app
    .route('/api', ownApi)
    .route('/api/private/media', privateMediaRoutes({ findImage, media }).onError(onApiError));
  if ('accept' in accounts) app.route('/', signInCallbackRoutes({ ...signingIn, accounts }));
  // From here on everything is for everybody: it may be kept, and knows nothing of who asks.
  app.use(hideCookies(), encodeAnswers());
  app
    .route('/', healthRoutes({ store, now, ...(warning && { warning }) }))
    .route('/', cspReportRoutes({ log }))
    .route('/api', openapiRoutes([api, ownApi]))
    .route('/api', api)
    .route('/media/share', shareRoutes({ store, media }))
    .route('/media', mediaRoutes({ findImage: (id) => store.findImage(id), media }))
    .route('/', robotsRoutes({ siteUrl }))
    .route('/', manifestRoutes({ store }))
    .route('/', sitemapRoutes({ store, siteUrl, now }))
    .route('/', staticRoutes(hasWorker ? files : retireWorker(files), findKept))
    .route(
      '/',
      pageRoutes({
        api: async (url, init) => apiInProcess.request(url, init),
        store,
        renderPage,
        assets,
        version,
        hasWorker,
        siteUrl,
        mediaHosts: mediaHostsOf(environment),
        now,
      }),
    );
  app.onError((_, c) =>
    refuse(
      { status: 500, detail: 'This page could not be made. Try again in a moment.' },
      { accept: c.req.header('Accept'), path: c.req.path },
    ),
  );
  return app;
}

/** The newsroom's own host, with and without `www.` as sites lead from one to the other, and the further ones that its operator names; whatever is no host is left out. */
function mediaHostsOf({ WORDPRESS_URL, MEDIA_HOSTS }: Environment): string[] {
  const own = WORDPRESS_URL && new URL(WORDPRESS_URL).host.replace(/^www\./, '');
  return [...(own === undefined ? [] : [own, `www.${own}`]), ...MEDIA_HOSTS].flatMap(
    (host) => URL.parse(`https://${host}`)?.host ?? [],
  );
}
