import { loadBuiltPages } from './built-pages.ts';
import { runProcess } from './run-process.ts';
import { startReader } from './start-reader.ts';

// Serves what `npm run build` built; `npm start` builds first.
await runProcess((environment) =>
  startReader({
    environment,
    openPages: () => loadBuiltPages(process.cwd()),
    print: console.log,
  }),
);
