import { categoryUrl } from '../../src/shared/page-urls.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { startServer } from '../support/server.ts';
import { drawBeside } from './load/draw-beside.ts';

/** Draws our category page beside a static page of the same cards and pictures. */
export async function run() {
  const server = await startServer();
  try {
    await drawBeside(server.origin, categoryUrl(CATEGORY.slug));
  } finally {
    await server.stop();
  }
}
