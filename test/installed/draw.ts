import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawIcons } from './draw-icons.ts';
import { takeScreenshots } from './take-screenshots.ts';

const PUBLIC = join(import.meta.dirname, '../../public');

// `npm run build && node test/installed/draw.ts`: the icons and screenshots of the manifest anew, after their source or the design changed.
for (const [name, file] of [...(await drawIcons()), ...(await takeScreenshots())]) {
  await writeFile(join(PUBLIC, name), file);
  console.log(`${name}: ${file.length} bytes`);
}
