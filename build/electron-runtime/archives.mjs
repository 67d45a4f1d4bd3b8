// Reads one member of a registry package (.tgz), and unpacks a .zip, with nothing but Node. A registry package is
// checked against its pinned hash before it comes here, so what these readers do not know is an error, not a case.
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createInflateRaw } from 'node:zlib';

const TAR_BLOCK = 512;

/** Cuts a stream of chunks of any size into pieces of asked sizes. */
function cutter(/** @type {AsyncIterable<Buffer>} */ source) {
  const chunks = source[Symbol.asyncIterator]();
  /** @type {Buffer} */
  let rest = Buffer.alloc(0);

  async function* pieces(length) {
    for (let left = length; left > 0; ) {
      if (rest.length === 0) {
        const next = await chunks.next();
        if (next.done) throw new Error('the archive ends too early');
        rest = next.value;
      }
      const piece = rest.subarray(0, left);
      rest = rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }
  const block = async (length) => {
    const parts = [];
    for await (const piece of pieces(length)) parts.push(piece);
    return Buffer.concat(parts);
  };
  return { pieces, block };
}

const field = (block, start, end) => block.toString('latin1', start, end).replace(/\0.*$/s, '');

/**
 * Writes one member of a gzipped tar file to `destination`.
 * @param {string} archive path of the .tgz
 * @param {string} member name inside it
 * @param {string} destination path of the new file; its folder exists
 */
export async function extractTarMember(archive, member, destination) {
  const file = createReadStream(archive, { highWaterMark: 1 << 20 });
  const { pieces, block } = cutter(file.pipe(createGunzip({ chunkSize: 1 << 18 })));
  try {
    for (;;) {
      const header = await block(TAR_BLOCK);
      if (header.every((byte) => byte === 0)) throw new Error(`${archive} has no ${member}`);
      const prefix = field(header, 345, 500);
      const name = prefix ? `${prefix}/${field(header, 0, 100)}` : field(header, 0, 100);
      const size = Number.parseInt(field(header, 124, 136), 8);
      if (name === member) {
        await pipeline(Readable.from(pieces(size), { objectMode: false }), createWriteStream(destination));
        return;
      }
      for await (const _ of pieces(Math.ceil(size / TAR_BLOCK) * TAR_BLOCK));
    }
  } finally {
    file.destroy();
  }
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER_SIZE = 30;

async function readAt(handle, position, length) {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('the zip file ends too early');
  return buffer;
}

/** The table of contents at the end of a zip: the only place that knows sizes and permissions for certain. */
async function readDirectory(handle) {
  const { size } = await handle.stat();
  const tail = await readAt(handle, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || tail.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('this is not a zip file');
  const directory = await readAt(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0; at < directory.length; ) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('the contents of the zip file are damaged');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Unpacks the files of a zip that `place` gives a path.
 * @param {string} archive path of the .zip
 * @param {string} folder where the files go; nothing is written outside it
 * @param {(name: string) => string | undefined} place member name → path in `folder`, undefined to leave it out
 * @returns {Promise<{ files: number, bytes: number }>}
 */
export async function extractZip(archive, folder, place) {
  const handle = await open(archive);
  const total = { files: 0, bytes: 0 };
  try {
    for (const entry of await readDirectory(handle)) {
      const relative = entry.name.endsWith('/') ? undefined : place(entry.name);
      if (relative === undefined) continue;
      const file = path.resolve(folder, relative);
      if (!file.startsWith(path.resolve(folder) + path.sep)) throw new Error(`${entry.name} would leave ${folder}`);
      if (entry.method !== 0 && entry.method !== 8) throw new Error(`${entry.name} is packed in an unknown way`);
      if ((entry.mode & 0o170000) === 0o120000) throw new Error(`${entry.name} is a link, which is not expected here`);
      const header = await readAt(handle, entry.offset, LOCAL_HEADER_SIZE);
      const start = entry.offset + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
      await mkdir(path.dirname(file), { recursive: true });
      const output = createWriteStream(file, { mode: entry.mode & 0o111 ? 0o755 : 0o644, highWaterMark: 1 << 20 });
      if (entry.packedSize === 0) await pipeline(Readable.from([]), output);
      else {
        const range = { start, end: start + entry.packedSize - 1, highWaterMark: 1 << 20 };
        const input = createReadStream(archive, range);
        await (entry.method === 8
          ? pipeline(input, createInflateRaw({ chunkSize: 1 << 18 }), output)
          : pipeline(input, output));
      }
      if (output.bytesWritten !== entry.size) throw new Error(`${entry.name} did not unpack to its full size`);
      total.files += 1;
      total.bytes += entry.size;
    }
  } finally {
    await handle.close();
  }
  return total;
}
