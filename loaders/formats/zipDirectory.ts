/** The directory of a zip file, read strictly: whatever is crooked in it ends the reading. APPNOTE.TXT 4.3. */
import type {Limits} from "./limits.js";
import {damaged, refusal, unsafe} from "./refusal.js";

export interface ZipEntry {
  /** With forward slashes, without a leading one. */
  name: string;
  method: number;
  crc: number;
  compressed_size: number;
  size: number;
  /** Where the compressed bytes start. */
  start: number;
}

interface DirectoryPlace {
  count: number;
  offset: number;
  end: number;
}

const endRecordSize = 22;
const headerSize = 46;
const localHeaderSize = 30;

/** Entries by lower-case name. Nothing is inflated. */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  if (place.count > limits.zip_parts) throw unsafe(`tệp nén có ${place.count} phần`);
  const entries = new Map<string, ZipEntry>();
  const extents: [number, number][] = [[place.offset, place.end]];
  let position = place.offset;
  for (let index = 0; index < place.count; index++) {
    const header = readHeader(view, position, place.end);
    position = header.next;
    extents.push([header.local_offset, header.entry.start + header.entry.compressed_size]);
    const key = header.entry.name.toLowerCase();
    if (entries.has(key)) throw unsafe(`hai phần trùng tên “${header.entry.name}”`);
    entries.set(key, header.entry);
  }
  if (position !== place.end) throw damaged("danh mục của tệp nén không khớp");
  refuseOverlaps(extents);
  return entries;
}

function findDirectory(view: DataView): DirectoryPlace {
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) throw unsafe("tệp nén kiểu zip64");
  const has_one_disk = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 6, true) === 0;
  if (!has_one_disk || view.getUint16(end + 8, true) !== count) throw damaged("tệp nén chia nhiều phần hoặc bị sửa");
  if (offset + size !== end) throw damaged("danh mục của tệp nén không đúng chỗ");
  return {count, offset, end};
}

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endRecordSize - 0xffff);
  for (let position = view.byteLength - endRecordSize; position >= lowest; position--) {
    if (view.getUint32(position, true) !== 0x06054b50) continue;
    if (position + endRecordSize + view.getUint16(position + 20, true) === view.byteLength) return position;
  }
  throw damaged("thiếu phần cuối của tệp, có thể tải lên hoặc gửi chưa xong");
}

function readHeader(view: DataView, position: number, end: number) {
  if (position + headerSize > end || view.getUint32(position, true) !== 0x02014b50) {
    throw damaged("danh mục của tệp nén bị hỏng");
  }
  const name_length = view.getUint16(position + 28, true);
  const next =
    position + headerSize + name_length + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  if (next > end) throw damaged("danh mục của tệp nén bị hỏng");
  const raw_name = bytesOf(view, position + headerSize, name_length);
  const name = decodeName(raw_name);
  const local_offset = view.getUint32(position + 42, true);
  const entry: ZipEntry = {
    name,
    method: view.getUint16(position + 10, true),
    crc: view.getUint32(position + 16, true),
    compressed_size: view.getUint32(position + 20, true),
    size: view.getUint32(position + 24, true),
    start: 0
  };
  if (entry.size === 0xffffffff || entry.compressed_size === 0xffffffff) throw unsafe("tệp nén kiểu zip64");
  entry.start = findData(view, local_offset, {entry, raw_name, flags: view.getUint16(position + 8, true)});
  return {entry, local_offset, next};
}

function findData(
  view: DataView,
  offset: number,
  header: {entry: ZipEntry; raw_name: Uint8Array; flags: number}
): number {
  const {entry, raw_name, flags} = header;
  if (offset + localHeaderSize > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) {
    throw damaged(`không thấy phần “${entry.name}”`);
  }
  const local_flags = view.getUint16(offset + 6, true);
  const local_name = bytesOf(view, offset + localHeaderSize, view.getUint16(offset + 26, true));
  const is_same = (local_flags & 1) === (flags & 1) && view.getUint16(offset + 8, true) === entry.method;
  if (!is_same || !areEqual(local_name, raw_name)) throw damaged(`phần “${entry.name}” ghi không thống nhất`);
  if (flags & 1) throw refusal("password_protected");
  const start = offset + localHeaderSize + raw_name.length + view.getUint16(offset + 28, true);
  if (start + entry.compressed_size > view.byteLength) throw damaged(`phần “${entry.name}” bị cắt`);
  return start;
}

function bytesOf(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw damaged("danh mục của tệp nén bị hỏng");
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

function areEqual(first: Uint8Array, second: Uint8Array): boolean {
  return first.length === second.length && first.every((value, index) => value === second[index]);
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes).replaceAll("\\", "/").replace(/^\/+/, "");
}

function refuseOverlaps(extents: [number, number][]): void {
  extents.sort((first, second) => first[0] - second[0]);
  for (let index = 1; index < extents.length; index++) {
    if (extents[index]![0] < extents[index - 1]![1]) throw unsafe("các phần của tệp nén chồng lên nhau");
  }
}
