/** Kinds of picture that are read, by what their bytes say; everything else never reaches a decoder. */
export type PictureFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg';

/** What kind of picture bytes are, whatever their name or type claims; undefined for any other content. */
export function formatOf(bytes: Buffer): PictureFormat | undefined {
  const start = bytes.subarray(0, 4096).toString('latin1');
  if (start.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg';
  if (start.startsWith('\u0089PNG\r\n\u001A\n')) return 'png';
  if (/^GIF8[79]a/.test(start)) return 'gif';
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'webp';
  if (/^[^]{4}ftyp(?:[^]{4}){0,16}?avi[fs]/.test(start)) return 'avif';
  // UTF-16 puts a NUL beside each letter.
  return /<svg[\s>]|<!doctype svg/i.test(start.replaceAll('\0', '')) ? 'svg' : undefined;
}
