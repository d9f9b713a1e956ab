import sharp from 'sharp';

/** The colour that most of a picture has, as `#rrggbb`; undefined when it cannot be read. */
export async function dominantColour(picture: Buffer): Promise<string | undefined> {
  try {
    const small = await sharp(picture)
      .resize(64, 64, { fit: 'inside' })
      .flatten({ background: '#ffffff' })
      .png()
      .toBuffer();
    const { dominant } = await sharp(small).stats();
    const channels = [dominant.r, dominant.g, dominant.b];
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  } catch {
    return undefined;
  }
}
