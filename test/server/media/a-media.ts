import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createMedia } from '../../../src/server/media/create-media.ts';
import { aPictureServer } from './picture-server.ts';

type Options = Partial<Parameters<typeof createMedia>[0]>;

/** A temporary folder, removed after the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-media-'));
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Media over a folder of its own, with what it logs and which colours it tells. */
export async function aMedia(options: Options = {}) {
  const cacheFolder = options.cacheFolder ?? (await aFolder());
  const logged: Record<string, unknown>[] = [];
  const colours: [string, string][] = [];
  const media = createMedia({
    cacheMegabytes: 64,
    allowedHosts: [],
    newsroomOrigin: undefined,
    log: { warn: (fields) => logged.push(fields) },
    onColour: (id, colour) => colours.push([id, colour]),
    ...options,
    cacheFolder,
  });
  onTestFinished(async () => media.close());
  return { media, cacheFolder, logged, colours };
}

/** Media for a newsroom whose server has these pictures. */
export async function aNewsroom(
  pictures: Parameters<typeof aPictureServer>[0],
  options: Options = {},
) {
  const server = await aPictureServer(pictures);
  const made = await aMedia({ newsroomOrigin: server.origin, ...options });
  return { ...server, ...made };
}
