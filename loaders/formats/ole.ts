/** Compound files (OLE), [MS-CFB]: finds a stream and follows its sectors strictly. */
import {damaged} from "./refusal.js";

export interface CompoundFile {
  /** Names of the streams and storages directly under the root, as written. */
  names: string[];
  /** Bytes of a stream under the root, any case of its name; null when there is none. */
  stream(name: string): Uint8Array | null;
}

interface DirectoryEntry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

interface Volume {
  view: DataView;
  sector_size: number;
  fat: Int32Array;
}

const endOfChain = -2;
const headerSize = 512;
const entrySize = 128;
const noEntry = 0xffffffff;
const chainBroken = "chuỗi dữ liệu bên trong bị đứt, có thể tải lên hoặc gửi chưa xong";

/** Opens the container. A chain of sectors that breaks off, loops or is shared is refused. */
export function openCompound(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerSize) throw damaged(chainBroken);
  const sector_shift = view.getUint16(30, true);
  const is_known = view.getUint16(28, true) === 0xfffe && view.getUint16(32, true) === 6;
  if (!is_known || (sector_shift !== 9 && sector_shift !== 12)) throw damaged("phần đầu tệp bị hỏng");
  const volume: Volume = {view, sector_size: 1 << sector_shift, fat: new Int32Array(0)};
  volume.fat = readFat(volume);
  refuseCutFile(volume);
  const entries = readDirectory(readChain(volume, view.getInt32(48, true)));
  const root = entries[0];
  if (!root || root.type !== 5) throw damaged("mục lục bên trong bị hỏng");
  const children = childrenOf(entries, root.child);
  return {
    names: children.map(({name}) => name),
    stream(name) {
      const entry = children.find((child) => child.type === 2 && child.name.toLowerCase() === name.toLowerCase());
      return entry ? readStream(volume, entry, root) : null;
    }
  };
}

function readFat(volume: Volume): Int32Array {
  const {view, sector_size} = volume;
  const sectors: number[] = [];
  const count = view.getUint32(44, true);
  if (count > view.byteLength / sector_size) throw damaged("phần đầu tệp bị hỏng");
  for (let index = 0; index < Math.min(count, 109); index++) sectors.push(view.getInt32(76 + index * 4, true));
  let next = view.getInt32(68, true);
  while (sectors.length < count) {
    const start = placeOf(volume, next);
    for (let place = start; place < start + sector_size - 4 && sectors.length < count; place += 4) {
      sectors.push(view.getInt32(place, true));
    }
    next = view.getInt32(start + sector_size - 4, true);
  }
  const fat = new Int32Array((count * sector_size) / 4);
  for (const [index, sector] of sectors.entries()) {
    const start = placeOf(volume, sector);
    for (let place = 0; place < sector_size; place += 4) {
      fat[(index * sector_size + place) / 4] = view.getInt32(start + place, true);
    }
  }
  return fat;
}

/** Every sector that another one points to must begin within the file; the last one may be short. */
function refuseCutFile({view, sector_size, fat}: Volume): void {
  for (const next of fat) {
    if (next >= 0 && (next + 1) * sector_size >= view.byteLength) throw damaged(chainBroken);
  }
}

/** Where a sector of the tables starts; it must lie within the file as a whole. */
function placeOf({view, sector_size}: Volume, sector: number): number {
  const start = (sector + 1) * sector_size;
  if (sector < 0 || start + sector_size > view.byteLength) throw damaged(chainBroken);
  return start;
}

function readChain(volume: Volume, first: number, size = Number.POSITIVE_INFINITY): Uint8Array {
  const {view, sector_size, fat} = volume;
  const sectors: number[] = [];
  for (let sector = first; sector !== endOfChain; sector = fat[sector] ?? -1) {
    if (sectors.length * sector_size >= size || sectors.length > fat.length) throw damaged(chainBroken);
    if (sector < 0 || (sector + 1) * sector_size >= view.byteLength) throw damaged(chainBroken);
    sectors.push(sector);
  }
  const bytes = new Uint8Array(sectors.length * sector_size);
  let available = 0;
  for (const [index, sector] of sectors.entries()) {
    const start = (sector + 1) * sector_size;
    const piece = new Uint8Array(view.buffer, view.byteOffset + start, Math.min(sector_size, view.byteLength - start));
    bytes.set(piece, index * sector_size);
    available = index * sector_size + piece.length;
  }
  if (Number.isFinite(size) && available < size) throw damaged(chainBroken);
  return Number.isFinite(size) ? bytes.subarray(0, size) : bytes;
}

function readDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let place = 0; place + entrySize <= bytes.length; place += entrySize) {
    const length = Math.min(view.getUint16(place + 64, true), 64);
    entries.push({
      name: new TextDecoder("utf-16le").decode(bytes.subarray(place, place + Math.max(length - 2, 0))),
      type: view.getUint8(place + 66),
      left: view.getUint32(place + 68, true),
      right: view.getUint32(place + 72, true),
      child: view.getUint32(place + 76, true),
      start: view.getInt32(place + 116, true),
      size: view.getUint32(place + 120, true)
    });
  }
  return entries;
}

function childrenOf(entries: DirectoryEntry[], first: number): DirectoryEntry[] {
  const children: DirectoryEntry[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index === noEntry) continue;
    const entry = entries[index];
    if (!entry || seen.has(index)) throw damaged("mục lục bên trong bị hỏng");
    seen.add(index);
    children.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return children;
}

function readStream(volume: Volume, entry: DirectoryEntry, root: DirectoryEntry): Uint8Array {
  if (entry.size >= volume.view.getUint32(56, true)) return readChain(volume, entry.start, entry.size);
  const mini = readChain(volume, root.start, root.size);
  const mini_fat = readChain(volume, volume.view.getInt32(60, true));
  const links = new DataView(mini_fat.buffer, mini_fat.byteOffset, mini_fat.byteLength);
  const bytes = new Uint8Array(entry.size);
  let sector = entry.start;
  for (let length = 0; length < entry.size; length += 64) {
    const start = sector * 64;
    const piece = mini.subarray(start, start + Math.min(64, entry.size - length));
    if (sector < 0 || piece.length === 0 || sector * 4 + 4 > mini_fat.length) throw damaged(chainBroken);
    bytes.set(piece, length);
    sector = links.getInt32(sector * 4, true);
  }
  if (sector !== endOfChain) throw damaged(chainBroken);
  return bytes;
}
