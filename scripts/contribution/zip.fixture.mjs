import { deflateRawSync } from 'node:zlib';

/**
 * A ZIP archive as somebody may make it by hand.
 *
 * @param {readonly { name: string, text: string, method?: number }[]} files names, texts, and how each is packed: 8 is
 *   deflated, any other number leaves it as it is
 * @returns {Buffer}
 */
export function zip(files) {
  const locals = [];
  const entries = [];
  let offset = 0;
  for (const { name, text, method = 8 } of files) {
    const data = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(head, Buffer.from(name), data);
    entries.push(entry, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
}
