// Writes a zip file whose entries are stored as they are: sound is small already.

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  return sum;
});

/** CRC-32, as zip wants it. */
export function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 0xff];
  return (sum ^ 0xffffffff) >>> 0;
}

/** Little-endian numbers, each given with its bytes: [value, 2 or 4]. */
function packed(numbers) {
  const bytes = new Uint8Array(numbers.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of numbers) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/** When, as zip writes it: two numbers of 16 bits. */
function stamp(when) {
  const time = (when.getHours() << 11) | (when.getMinutes() << 5) | (when.getSeconds() >> 1);
  const year = Math.max(when.getFullYear(), 1980) - 1980;
  return [time, (year << 9) | ((when.getMonth() + 1) << 5) | when.getDate()];
}

/** A zip file of `[name, bytes]` pairs, as parts for a Blob. */
export function zip(entries, when = new Date()) {
  const [time, date] = stamp(when);
  const files = [];
  const directory = [];
  let offset = 0;
  for (const [name, bytes] of entries) {
    const title = new TextEncoder().encode(name);
    // Version 2.0, names in UTF-8, stored.
    const about = [
      [20, 2], [0x0800, 2], [0, 2], [time, 2], [date, 2],
      [crc32(bytes), 4], [bytes.length, 4], [bytes.length, 4], [title.length, 2], [0, 2],
    ];
    const head = packed([[0x04034b50, 4], ...about]);
    files.push(head, title, bytes);
    directory.push(
      packed([[0x02014b50, 4], [20, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]),
      title,
    );
    offset += head.length + title.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = directory.length / 2;
  const end = packed([
    [0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2],
  ]);
  return [...files, ...directory, end];
}
