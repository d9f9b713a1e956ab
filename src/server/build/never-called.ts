import type { Plugin } from 'vite';

type Node = { type: string; start: number; end: number; [key: string]: unknown };
type Declaration = { name: string; body: Node };

/** Functions and methods of the libraries that the application never calls, which a bundler cannot know, by the end of their module's path. */
const NEVER_CALLED = {
  // Routes have loaders alone: no actions, no fetchers, no blockers, no children that are found out later.
  'react-router/dist/production/lib/router/router.js': [
    'discoverRoutes',
    'fetch',
    'getSubmittingNavigation',
    'getUpdatedRevalidatingFetchers',
    'handleAction',
    'patchRoutesImpl',
    'updateBlocker',
  ],
  'react-router/dist/production/lib/router/instrumentation.js': [
    'getRouteInstrumentationUpdates',
    'instrumentClientSideRouter',
  ],
  // Forms are the browser's own, and the page's state says what to hydrate from.
  'react-router/dist/production/lib/dom/lib.js': [
    'deserializeErrors',
    'useFormAction',
    'useSubmit',
  ],
  // Pages are fetched early by queries, not by links.
  'react-router/dist/production/lib/dom/ssr/components.js': ['PrefetchPageLinks'],
  'react-router/dist/production/lib/hooks.js': [
    // The root has an error page of its own.
    'DefaultErrorComponent',
    'RSCErrorHandler',
    // For routers without loaders.
    'useNavigateUnstable',
  ],
  // Nothing is changed on the server through a query, and queries are read by `query` or by components.
  '@tanstack/query-core/build/modern/mutationCache.js': [
    'add',
    'build',
    'canRun',
    'remove',
    'runNext',
  ],
  '@tanstack/query-core/build/modern/queryClient.js': [
    'cancelQueries',
    'defaultMutationOptions',
    'ensureInfiniteQueryData',
    'ensureQueryData',
    'fetchInfiniteQuery',
    'fetchQuery',
    'getMutationDefaults',
    'invalidateQueries',
    'isFetching',
    'isMutating',
    'prefetchInfiniteQuery',
    'prefetchQuery',
    'refetchQueries',
    'resetQueries',
    'setMutationDefaults',
    'setQueriesData',
  ],
  // `React.Children` and its like are for components of old.
  'react/cjs/react.production.js': ['cloneElement', 'mapChildren'],
  // What pages need early is said in their HTML; forms have no actions.
  'react-dom/cjs/react-dom.production.js': [
    'preconnect',
    'preinit',
    'preinitModule',
    'preload',
    'preloadModule',
  ],
  'react-dom/cjs/react-dom-client.production.js': [
    // Nothing is a custom element, a list of suspended parts, an activity, the state of an action, or a fragment that is referred to; nothing is a view transition of React's.
    'applyViewTransitionName',
    'createMeasurement',
    'dispatchActionState',
    'measureViewTransitionHostInstancesRecursive',
    'mountActionState',
    'restoreViewTransitionName',
    'runActionStateAction',
    'setPropOnCustomElement',
    'startViewTransition',
    'updateActionStateImpl',
    'updateActivityComponent',
    'updateSuspenseListComponent',
    'validateDocumentPositionWithFiberTree',
    'preconnectAs',
    'preinitModuleScript',
    'preinitScript',
    'preinitStyle',
    'preload',
    'preloadModule',
  ],
};

/** A Vite plugin that empties those in what browsers load: a call throws, and a library without one of them stops the build. */
export function neverCalled(modules: Record<string, string[]> = NEVER_CALLED): Plugin {
  return {
    name: 'never-called',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: Object.keys(modules).map((path) => new RegExp(`/${path}$`)) },
      handler(code, id) {
        const names = Object.entries(modules).find(([path]) => id.endsWith(path))?.[1];
        if (names === undefined) return undefined;
        return { code: withoutBodies(code, bodiesOf(names, this.parse(code))), map: null };
      },
    },
  };
}

function bodiesOf(names: string[], program: unknown): Node[] {
  const declarations = declarationsIn(program);
  return names.map((name) => {
    const declaration = declarations.find((declared) => declared.name === name);
    if (declaration === undefined) throw new Error(`There is no function ${name} to leave out`);
    return declaration.body;
  });
}

/** Every function and method that is declared at or under a node. */
function declarationsIn(node: unknown): Declaration[] {
  if (Array.isArray(node)) return node.flatMap(declarationsIn);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(declarationsIn);
  if (isFunction(node)) return [{ name: node.id.name, body: node.body }, ...inner];
  if (isMethod(node)) return [{ name: node.key.name, body: node.value.body }, ...inner];
  if (isExport(node)) return [{ name: node.left.property.name, body: node.right.body }, ...inner];
  return inner;
}

const isFunction = (node: object): node is { id: { name: string }; body: Node } =>
  isOfType(node, 'FunctionDeclaration');

const isMethod = (node: object): node is { key: { name: string }; value: { body: Node } } =>
  isOfType(node, 'MethodDefinition');

/** `exports.name = function () {}` */
const isExport = (
  node: object,
): node is { left: { property: { name: string } }; right: { body: Node } } =>
  'left' in node &&
  'right' in node &&
  isOfType(node.left, 'MemberExpression') &&
  isOfType(node.right, 'FunctionExpression');

const isOfType = (node: unknown, type: string) =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === type;

/** Cuts from the back, so that the positions in front stay true. */
function withoutBodies(code: string, bodies: Node[]): string {
  return bodies
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) =>
        `${text.slice(0, start)}{ throw Error('Left out of the build'); }${text.slice(end)}`,
      code,
    );
}
