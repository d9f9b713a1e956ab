import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { startServer } from '../../support/server.ts';
import { aDoubleSite, aMedia, manyPosts } from '../../support/wordpress-double-site.ts';
import { installPackages } from '../../wordpress/seeded-site.ts';
import { startNewsroom } from '../../wordpress/start-newsroom.ts';
import { cacheWordPress } from './cached-wordpress.ts';

const STORIES = 60;
/** WordPress counts posts and pictures together. */
const FIRST_PICTURE = 1000;
/** As test/wordpress/mu-plugins/newsroom.php says that WordPress has cut them. */
const CUTS = { '': [1600, 1067], '-1024': [1024, 683], '-150x150': [150, 150] } as const;

/** A newsroom in a real WordPress, with its own theme, and Dateline reading from it. */
export async function startNewsroomTwice() {
  console.log('Starting a WordPress …');
  installPackages();
  const newsroom = await startNewsroom(aNewsroom());
  await putPictures(join(newsroom.folder, 'wp-content/uploads'));
  const theme = await cacheWordPress(newsroom.url);
  const dateline = await startServer({ env: { WORDPRESS_URL: newsroom.url } });
  return {
    dateline: dateline.origin,
    theme: theme.origin,
    async stop() {
      await dateline.stop();
      theme.stop();
      await newsroom.close();
    },
  };
}

/** Under the headlines, in News, and with a picture each. */
function aNewsroom() {
  const posts = manyPosts(STORIES).map((post, place) => ({
    ...post,
    title: `The ferry to the outer islands leaves on time for the ${post.id}th day`,
    excerpt: `<p>${'Nobody on the quay was surprised, and nobody was late. '.repeat(2)}</p>`,
    featured_media: FIRST_PICTURE + place,
  }));
  return aDoubleSite({
    posts,
    media: posts.map(({ featured_media: id }) => aMedia({ id })),
  });
}

/** The site's database knows of a picture for each story, but has no files. */
async function putPictures(folder: string) {
  await mkdir(folder, { recursive: true });
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 20 };
  const drawn = await sharp({
    create: { width: 400, height: 267, channels: 3, background: '#8c1d18', noise },
  })
    .png()
    .toBuffer();
  for (const [cut, [width, height]] of Object.entries(CUTS)) {
    const picture = await sharp(drawn).resize(width, height).jpeg({ quality: 72 }).toBuffer();
    for (let place = 0; place < STORIES; place += 1)
      await writeFile(join(folder, `${FIRST_PICTURE + place}${cut}.jpg`), picture);
  }
}
