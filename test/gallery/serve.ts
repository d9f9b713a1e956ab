import { serveApp } from '../support/serve-app.ts';
import { aGallery } from './a-gallery.ts';

// `npm run build && node test/gallery/serve.ts`: the hard cases, to be looked at.
const { origin } = await serveApp(aGallery().store);
console.log(`${origin}/sections`);
