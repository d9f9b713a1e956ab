import { drawScene } from '../source/sample/drawing/draw-scene.ts';
import { parseScene } from '../source/sample/scene.ts';
import type { ImageRecord } from '../store/records.ts';
import { checkOriginal } from './check-original.ts';
import type { FileCache } from './file-cache.ts';
import type { JobQueue } from './job-queue.ts';
import { PictureRefusal } from './picture-refusal.ts';
import { createSharedJobs } from './shared-jobs.ts';

/** Gives the bytes when their turn has come, so that pictures which wait hold no memory; undefined when they were lost meanwhile. */
export type Original = (width: number) => Promise<Buffer | undefined>;

type OriginalsOptions = {
  cache: FileCache;
  queue: JobQueue;
  fetch: (address: string) => Promise<Buffer>;
  /** Called with each picture that came over the network and is good. */
  onFetched: (image: ImageRecord, bytes: Buffer) => void;
};

/** Finds the originals of pictures: draws the sample's, fetches and keeps the others. */
export function createOriginals({ cache, queue, fetch, onFetched }: OriginalsOptions) {
  const jobs = createSharedJobs<Original>();

  async function fetched(image: ImageRecord): Promise<Original> {
    const name = `original ${image.id} ${image.version} ${image.url}`;
    return jobs.share(name, async () => {
      const read = async () => cache.read(name);
      if ((await read()) !== undefined) return read;
      const bytes = await queue.run(async () => {
        const whole = await fetch(image.url);
        await checkOriginal(whole);
        return whole;
      });
      onFetched(image, bytes);
      return (await cache.write(name, bytes)) ? read : async () => bytes;
    });
  }

  return {
    /** The original of a picture; throws a `PictureRefusal`. */
    async find(image: ImageRecord): Promise<Original> {
      const scene = parseScene(image.url);
      if (scene !== undefined) return async (width) => drawn(scene, image, width);
      if (image.url.startsWith('sample:')) {
        throw new PictureRefusal('refused', 'not a scene that can be drawn');
      }
      return fetched(image);
    },
    settled: jobs.settled,
  };
}

/** Drawn in the size that is asked for: a vector has no other. */
function drawn(scene: Parameters<typeof drawScene>[0], image: ImageRecord, width: number) {
  const across = Math.min(width, image.width);
  const height = Math.max(1, Math.round((across * image.height) / image.width));
  return Promise.resolve(Buffer.from(drawScene(scene, { width: across, height })));
}
