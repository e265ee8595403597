/** Writes zip files for tests, straight or crooked. */
import {deflateRawSync, crc32} from "node:zlib";

export interface Part {
  name: string;
  data: Uint8Array;
  /** What the headers say; the truth where it is not given. */
  declared?: Partial<{
    crc: number;
    size: number;
    compressed_size: number;
    method: number;
    flags: number;
    central_name: string;
  }>;
  /** Bytes as they are to stand in the file, already compressed. */
  packed?: Uint8Array;
  /** Points at the local header of this earlier part instead of writing one. */
  shares?: number;
}

export interface EndRecord {
  count?: number;
  size?: number;
  offset?: number;
  disk?: number;
  comment?: Uint8Array;
}

export function textPart(name: string, text: string, declared?: Part["declared"]): Part {
  const part: Part = {name, data: new TextEncoder().encode(text)};
  return declared ? {...part, declared} : part;
}

export function makeZip(parts: Part[], end: EndRecord = {}): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const headers: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  for (const part of parts) {
    const fields = fieldsOf(part);
    offsets.push(part.shares === undefined ? length : offsets[part.shares]!);
    headers.push(centralHeader(part, fields, offsets.at(-1)!));
    if (part.shares !== undefined) continue;
    const local = localHeader(part, fields);
    chunks.push(local, fields.packed);
    length += local.length + fields.packed.length;
  }
  const directory = Buffer.concat(headers);
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(end.disk ?? 0, 4);
  record.writeUInt16LE(end.count ?? parts.length, 8);
  record.writeUInt16LE(end.count ?? parts.length, 10);
  record.writeUInt32LE(end.size ?? directory.length, 12);
  record.writeUInt32LE(end.offset ?? length, 16);
  record.writeUInt16LE(end.comment?.length ?? 0, 20);
  return new Uint8Array(Buffer.concat([...chunks, directory, record, end.comment ?? new Uint8Array()]));
}

function fieldsOf(part: Part) {
  const method = part.declared?.method ?? 8;
  const packed = part.packed ?? (method === 0 ? part.data : deflateRawSync(part.data));
  return {
    flags: 0x0800,
    method,
    crc: crc32(Buffer.from(part.data)),
    compressed_size: packed.length,
    size: part.data.length,
    ...part.declared,
    packed
  };
}

type Fields = ReturnType<typeof fieldsOf>;

function localHeader(part: Part, fields: Fields): Buffer {
  const name = Buffer.from(part.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  writeFields(header, 6, fields);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function centralHeader(part: Part, fields: Fields, offset: number): Buffer {
  const name = Buffer.from(part.declared?.central_name ?? part.name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  writeFields(header, 8, fields);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

function writeFields(header: Buffer, start: number, fields: Fields): void {
  header.writeUInt16LE(fields.flags, start);
  header.writeUInt16LE(fields.method, start + 2);
  header.writeUInt32LE(fields.crc, start + 8);
  header.writeUInt32LE(fields.compressed_size, start + 12);
  header.writeUInt32LE(fields.size, start + 16);
}
