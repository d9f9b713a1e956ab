import { buildApplication } from './build/build-application.ts';

// `npm start`: builds what is not built, then serves it.
await buildApplication(process.cwd(), { print: console.log });
await import('./main.ts');
