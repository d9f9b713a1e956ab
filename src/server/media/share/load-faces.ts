import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

const require = createRequire(import.meta.url);

/** Makes the faces known to Pango, which keeps them as long as the process lives. It takes no WOFF, so those of the pages do not serve; scripts without a face here are set in what the system has. */
export async function loadFaces(): Promise<void> {
  const latin = dirname(require.resolve('@expo-google-fonts/source-serif-4'));
  const arabic = join(require.resolve('@embedpdf/fonts-arabic'), '../../fonts');
  const korean = join(require.resolve('@embedpdf/fonts-kr'), '../../fonts');
  const files = [
    join(latin, '400Regular/SourceSerif4_400Regular.ttf'),
    join(latin, '700Bold/SourceSerif4_700Bold.ttf'),
    join(arabic, 'NotoNaskhArabic-Regular.ttf'),
    join(arabic, 'NotoNaskhArabic-Bold.ttf'),
    join(korean, 'NotoSansKR-Regular.otf'),
    join(korean, 'NotoSansKR-Bold.otf'),
  ];
  for (const fontfile of files) {
    await sharp({ text: { text: '.', fontfile } })
      .raw()
      .toBuffer();
  }
}
