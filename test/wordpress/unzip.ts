import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END = 0x06_05_4b_50;
const DEFLATED = 8;

/** Unpacks an archive into a folder, without any program of the system's. */
export function unzip(archive: string, folder: string) {
  const bytes = readFileSync(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1 || bytes.readUInt32LE(end) !== END) throw new Error(`${archive} is no archive`);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      bytes.readUInt16LE(at + place),
    ) as [number, number, number];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    writeEntry(bytes, at, join(folder, name));
    at += 46 + nameLength + extraLength + commentLength;
  }
}

function writeEntry(bytes: Buffer, at: number, file: string) {
  if (file.endsWith('/')) return;
  const size = bytes.readUInt32LE(at + 20);
  const header = bytes.readUInt32LE(at + 42);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(start, start + size);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed);
}
