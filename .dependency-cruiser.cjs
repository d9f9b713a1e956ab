// Who may import whom: test/support/check-boundaries.ts holds the code to this table.
// A layer imports itself, what its row names, and packages; `platform` says which of Node's and the browser's own it may use.

/** @type {{ name: string, path: string, mayImport: string[], platform: 'any' | 'node' | 'browser', onlyTypes?: string[] }[]} */
const LAYERS = [
  { name: 'shared', path: 'src/shared/', mayImport: [], platform: 'any' },

  { name: 'lib', path: 'src/client/lib/', mayImport: ['shared'], platform: 'browser' },
  { name: 'styles', path: 'src/client/styles/', mayImport: [], platform: 'browser' },
  {
    name: 'components',
    path: 'src/client/components/',
    mayImport: ['lib', 'shared'],
    platform: 'browser',
  },
  {
    name: 'features',
    path: 'src/client/features/',
    mayImport: ['components', 'lib', 'shared'],
    platform: 'browser',
  },
  {
    name: 'pages',
    path: 'src/client/pages/',
    mayImport: ['features', 'components', 'lib', 'shared'],
    platform: 'browser',
  },
  {
    name: 'client app',
    path: 'src/client/app/',
    mayImport: ['pages', 'features', 'components', 'lib', 'shared'],
    platform: 'browser',
  },
  {
    name: 'client entries',
    path: 'src/client/[^/]+$',
    mayImport: ['client app', 'pages', 'features', 'components', 'lib', 'styles', 'shared'],
    platform: 'browser',
  },

  {
    name: 'foundations',
    path: 'src/server/(?:environment|start-error)\\.ts$',
    mayImport: [],
    platform: 'node',
  },
  { name: 'store', path: 'src/server/store/', mayImport: ['shared'], platform: 'node' },
  // A source writes through the store's records.
  {
    name: 'source',
    path: 'src/server/source/',
    mayImport: ['store', 'shared'],
    onlyTypes: ['foundations'],
    platform: 'node',
  },
  // Accounts ask the newsroom as its source does.
  {
    name: 'accounts',
    path: 'src/server/accounts/',
    mayImport: ['store', 'source', 'http', 'shared'],
    onlyTypes: ['foundations'],
    platform: 'node',
  },
  {
    name: 'http',
    path: 'src/server/http/',
    mayImport: ['foundations', 'shared'],
    platform: 'node',
  },
  {
    name: 'media',
    path: 'src/server/media/',
    mayImport: ['http', 'store', 'source', 'shared'],
    platform: 'node',
  },
  {
    name: 'push',
    path: 'src/server/push/',
    mayImport: ['http', 'store', 'shared'],
    platform: 'node',
  },
  {
    name: 'api',
    path: 'src/server/api/',
    mayImport: ['http', 'store', 'source', 'accounts', 'push', 'shared'],
    onlyTypes: ['foundations'],
    platform: 'node',
  },
  {
    name: 'html',
    path: 'src/server/html/',
    mayImport: ['http', 'store', 'source', 'accounts', 'shared'],
    // The client is built before it runs here; the server's code is not.
    onlyTypes: ['client entries'],
    platform: 'node',
  },
  {
    name: 'server app',
    path: 'src/server/app\\.ts$',
    mayImport: [
      'foundations',
      'api',
      'html',
      'media',
      'push',
      'http',
      'store',
      'source',
      'accounts',
      'shared',
    ],
    platform: 'node',
  },
  // Looks at a site as the synchronisation would, and stores nothing.
  {
    name: 'doctor',
    path: 'src/server/doctor/',
    mayImport: ['media', 'source', 'accounts', 'shared'],
    onlyTypes: ['foundations', 'store'],
    platform: 'node',
  },
  { name: 'build', path: 'src/server/build/', mayImport: ['shared'], platform: 'node' },
  {
    name: 'dev',
    path: 'src/server/dev/',
    mayImport: ['html'],
    onlyTypes: ['server entries', 'client entries'],
    platform: 'node',
  },
  {
    name: 'server entries',
    path: 'src/server/(?!(?:app|environment|start-error)\\.ts$)[^/]+$',
    mayImport: [
      'server app',
      'foundations',
      'build',
      'dev',
      'doctor',
      'api',
      'html',
      'media',
      'push',
      'http',
      'store',
      'source',
      'accounts',
      'shared',
    ],
    onlyTypes: ['client entries'],
    platform: 'node',
  },

  {
    name: 'service worker',
    path: 'src/service-worker/',
    mayImport: ['shared'],
    platform: 'browser',
  },
  // Tests may look at everything, and nothing at them.
  { name: 'test', path: 'test/', mayImport: ['.*'], platform: 'any' },
];

const pathsOf = (names) =>
  names.map((name) => LAYERS.find((layer) => layer.name === name)?.path ?? name);
const oneOf = (paths) => `^(?:${paths.join('|')})`;

const ours = '^(?:src|test)/';
const layerRules = LAYERS.flatMap(({ name, path, mayImport, onlyTypes = [], platform }) => [
  {
    name: `${name}: imports only ${mayImport.join(', ') || 'itself'}`,
    severity: 'error',
    from: { path: `^${path}` },
    to: { path: ours, pathNot: oneOf([path, ...pathsOf([...mayImport, ...onlyTypes])]) },
  },
  ...(onlyTypes.length === 0
    ? []
    : [
        {
          name: `${name}: imports only types from ${onlyTypes.join(', ')}`,
          severity: 'error',
          from: { path: `^${path}` },
          to: { path: oneOf(pathsOf(onlyTypes)), dependencyTypesNot: ['type-only'] },
        },
      ]),
  ...(platform === 'node' || name === 'test'
    ? []
    : [
        {
          name: `${name}: does not import Node's own modules`,
          severity: 'error',
          from: { path: `^${path}` },
          to: { dependencyTypes: ['core'] },
        },
      ]),
]);

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'every file belongs to a layer',
      severity: 'error',
      from: { path: ours, pathNot: oneOf(LAYERS.map(({ path }) => path)) },
      to: {},
    },
    {
      name: 'a feature never imports another',
      severity: 'error',
      from: { path: '^src/client/features/([^/]+)/' },
      to: { path: '^src/client/features/', pathNot: '^src/client/features/$1/' },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every import exists', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    // Under TypeScript 7 the default parser reads no TypeScript, and is green. This one comes from @swc/core, which nothing
    // else names: package.json tells knip so.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(?:css|json)$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
