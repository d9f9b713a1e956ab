import { developmentPages } from './dev/development-pages.ts';
import { runProcess } from './run-process.ts';
import { startReader } from './start-reader.ts';

// `npm run dev`: the client reloads by itself in the browser; node --watch starts this again when the server's files change.
await runProcess((environment) =>
  startReader({
    environment,
    openPages: (server) => developmentPages(process.cwd(), server),
    print: console.log,
  }),
);
