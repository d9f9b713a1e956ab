import { join } from 'node:path';

/** Where a build of the project at `root` lies. */
export const builtFolders = (root: string) => ({
  client: join(root, 'dist/client'),
  server: join(root, 'dist/server'),
});
