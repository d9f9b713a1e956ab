import { buildApplication } from './build/build-application.ts';

// `npm run build`: for tests and checks, which look at what was built without starting it.
const built = await buildApplication(process.cwd(), { print: console.log });
console.log(built ? 'Built into dist/.' : 'dist/ is up to date.');
