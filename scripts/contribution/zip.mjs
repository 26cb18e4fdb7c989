import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads an archive that a stranger may have made. Nothing is written to a disk.
 *
 * @param {Buffer} bytes a ZIP archive
 * @param {readonly string[]} names the files that it may have; each is optional
 * @param {number} limit so many bytes a file may have
 * @returns {Map<string, string>} text of each file by its name
 * @throws {Error} if it is no such archive, has another file, or a file is too large
 */
export function readZip(bytes, names, limit) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) throw new Error('This is no ZIP archive.');
  const count = bytes.readUInt16LE(end + 10);
  if (count > names.length) throw new Error(`The archive has ${count} files.`);
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let one = 0; one < count; one += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new Error('The list of files is damaged.');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (!names.includes(name) || files.has(name)) throw new Error('The archive has a file that does not belong there.');
    files.set(name, textOf(bytes, at, limit));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

function textOf(bytes, entry, limit) {
  const method = bytes.readUInt16LE(entry + 10);
  const length = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + length);
  if (method !== STORED && method !== DEFLATED) throw new Error('A file is packed in an unknown way.');
  if (method === STORED && packed.length > limit) throw new Error(`A file has more than ${limit} bytes.`);
  // Inflating ends at the limit, however much the file would become.
  const plain = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: limit });
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
}
