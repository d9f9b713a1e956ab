import { lookup } from 'node:dns';
import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import type { ImageFormat } from '../../shared/image.ts';
import type { ImageRecord } from '../store/records.ts';
import { dominantColour } from './dominant-colour.ts';
import { fetchOriginal } from './fetch-original.ts';
import { createFileCache, type FileCache } from './file-cache.ts';
import { createHostRules } from './host-rules.ts';
import { createJobQueue } from './job-queue.ts';
import { createOriginals } from './originals.ts';
import { PictureRefusal } from './picture-refusal.ts';
import { createRefusalMemory } from './refusal-memory.ts';
import { resizePicture } from './resize-picture.ts';
import { drawShareCard } from './share/draw-share-card.ts';
import { loadFaces } from './share/load-faces.ts';
import type { ShareCard } from './share/share-card.ts';
import { createSharedJobs } from './shared-jobs.ts';

/** Raised when the same picture is to be drawn or encoded differently: what was kept before is then not found. */
const RECIPE = 1;

const FETCH_MILLISECONDS = 10_000;
const FETCHES = { running: 6, waiting: 200 };
const MOST_WAITING = 200;

/** Of what is behind the gate nothing stays on the disk: an original may say in words what it is of. */
const KEEPS_NOTHING: FileCache = { read: async () => undefined, write: async () => false };

export type MediaPicture = ImageRecord & { isPrivate?: boolean };

/** Pictures as files of our own: drawn or fetched, resized off the main thread, kept on disk. */
export interface Media {
  /** A picture in a width and format, never wider than its original; throws a `PictureRefusal`. Of one that is private nothing is kept, nor logged that tells what it is of. */
  draw(image: MediaPicture, width: number, format: ImageFormat): Promise<Buffer>;
  /** A story's share picture as PNG; throws a `PictureRefusal` when too much is being drawn. */
  drawShare(card: ShareCard): Promise<Buffer>;
  /** Resolves when what is under way has ended. */
  close(): Promise<void>;
}

type MediaOptions = {
  cacheFolder: string;
  cacheMegabytes: number;
  /** `host` or `host:port`, besides the newsroom's own. */
  allowedHosts: string[];
  /** Of the newsroom's site, which alone may be at a private address by name; undefined for the sample newsroom. */
  newsroomOrigin: string | undefined;
  log: { warn: (fields: Record<string, unknown>, message: string) => void };
  /** Told a picture's dominant colour (`#rrggbb`) when it has been fetched for the first time. */
  onColour: (imageId: string, colour: string) => void;
  /** Milliseconds since 1970. */
  now?: () => number;
};

/** Media over a cache folder; it opens nothing before the first picture is asked for. */
export function createMedia({
  cacheFolder,
  cacheMegabytes,
  allowedHosts,
  newsroomOrigin,
  log,
  onColour,
  now = Date.now,
}: MediaOptions): Media {
  // Our own queue keeps the cores busy: one thread for each picture, and no memory of former ones.
  sharp.concurrency(1);
  sharp.cache(false);
  const cache = createFileCache({
    folder: cacheFolder,
    limitBytes: cacheMegabytes * 1024 * 1024,
    onFailure: (error) => log.warn({ reason: error.message }, 'Pictures cannot be kept on disk'),
  });
  const refusals = createRefusalMemory(now);
  const jobs = createSharedJobs<Buffer>();
  const colours = createSharedJobs<void>();
  // Of the four threads that files and names are waited for in as well, one at least stays free.
  const running = Math.min(3, Math.max(2, availableParallelism() - 1));
  const queue = createJobQueue({ running, waiting: MOST_WAITING });
  const rules = createHostRules({ newsroomOrigin, allowedHosts });
  const fetches = {
    queue: createJobQueue(FETCHES),
    fetch: async (url: string) =>
      fetchOriginal(url, { rules, lookup, milliseconds: FETCH_MILLISECONDS }),
  };
  const originals = createOriginals({
    ...fetches,
    cache,
    onFetched: (image, bytes) => void colours.share(image.id, async () => tellColour(image, bytes)),
  });
  const privateOriginals = createOriginals({
    ...fetches,
    cache: KEEPS_NOTHING,
    onFetched: () => undefined,
  });

  let faces: Promise<void> | undefined;

  /** The bytes that are kept under a name, or are produced and kept now. */
  async function keep(
    name: string,
    produce: () => Promise<Buffer>,
    files: FileCache = cache,
  ): Promise<Buffer> {
    return jobs.share(name, async () => {
      const kept = await files.read(name);
      if (kept !== undefined) return kept;
      const bytes = await produce();
      await files.write(name, bytes);
      return bytes;
    });
  }

  async function tellColour(image: ImageRecord, bytes: Buffer) {
    // Without a colour the picture is as good; in a rush it is left for another time.
    const colour = await queue.run(async () => dominantColour(bytes)).catch(() => undefined);
    if (colour !== undefined) onColour(image.id, colour);
  }

  async function make(image: MediaPicture, width: number, format: ImageFormat): Promise<Buffer> {
    const original = await (image.isPrivate === true ? privateOriginals : originals).find(image);
    return queue.run(async () => {
      const bytes = await original(width);
      if (bytes === undefined)
        throw new PictureRefusal('busy', 'the original was dropped just now');
      return resizePicture(bytes, { width, format });
    });
  }

  /** Refusals are remembered for the picture as it is, whatever the width; being busy is nobody's fault. */
  function remember(image: MediaPicture, refusal: PictureRefusal) {
    if (refusal.kind === 'busy') return;
    if (!refusals.keep(identityOf(image), refusal)) return;
    const { id, url, isPrivate = false } = image;
    log.warn(
      isPrivate ? { reason: refusal.kind } : { picture: id, url, reason: refusal.message },
      'A picture is not served',
    );
  }

  return {
    async draw(image, width, format) {
      const isPrivate = image.isPrivate === true;
      const name = `${isPrivate ? 'private ' : ''}${RECIPE} ${width}.${format} ${identityOf(image)}`;
      const produce = async () => {
        const standing = refusals.find(identityOf(image));
        if (standing !== undefined) throw standing;
        try {
          return await make(image, width, format);
        } catch (error) {
          if (error instanceof PictureRefusal) remember(image, error);
          throw error;
        }
      };
      return keep(name, produce, isPrivate ? KEEPS_NOTHING : cache);
    },
    async drawShare(card) {
      return keep(`share ${RECIPE} ${JSON.stringify(card)}`, async () =>
        queue.run(async () => {
          await (faces ??= loadFaces());
          return drawShareCard(card);
        }),
      );
    },
    async close() {
      await jobs.settled();
      await colours.settled();
    },
  };
}

const identityOf = ({ id, version, url }: ImageRecord) => `${id} ${version} ${url}`;
