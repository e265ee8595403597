/** Inflates the parts of a zip file that are asked for, never more than they declare and never more than allowed. */
import {Inflate, inflateSync} from "fflate";
import {crc32} from "./crc32.js";
import type {Limits} from "./limits.js";
import {Refusal, damaged, unsafe} from "./refusal.js";
import {readZipDirectory} from "./zipDirectory.js";
import type {ZipEntry} from "./zipDirectory.js";

export interface ZipFile {
  /** Part names in lower case. */
  names: string[];
  has(name: string): boolean;
  /** The bytes of a part, any case of its name; throws a refusal when it is missing, lies or is broken. */
  bytes(name: string): Uint8Array;
  /** The same as text, which must be UTF-8 or UTF-16 with a byte order mark. */
  text(name: string): string;
}

const smallPart = 64 * 1024;
const pushedBytes = 16 * 1024;

/** Opens a zip file and counts what its parts inflate to, all together, against the limit. */
export function openZip(bytes: Uint8Array, limits: Limits): ZipFile {
  const entries = readZipDirectory(bytes, limits);
  const budget = {left: limits.inflated_megabytes * 1024 * 1024};
  function part(name: string): Uint8Array {
    const entry = entries.get(name.toLowerCase());
    if (!entry) throw damaged(`thiếu phần “${name}”`);
    budget.left -= entry.size;
    if (budget.left < 0) throw unsafe(`nội dung bung ra quá ${limits.inflated_megabytes} MB`);
    return inflatePart(bytes, entry);
  }
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name.toLowerCase()),
    bytes: part,
    text: (name) => decodePart(part(name), name)
  };
}

function inflatePart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.compressed_size);
  const content = unpack(packed, entry);
  if (content.length !== entry.size) throw damaged(`phần “${entry.name}” dài ngắn khác với khai báo`);
  if (crc32(content) !== entry.crc) throw damaged(`phần “${entry.name}” sai mã kiểm tra`);
  return content;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw unsafe(`phần “${entry.name}” nén theo kiểu lạ (${entry.method})`);
  try {
    if (packed.length > smallPart) return inflateInSteps(packed, entry);
    return inflateSync(packed, {out: new Uint8Array(entry.size + 1)});
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(`phần “${entry.name}” không giải nén được`);
  }
}

function inflateInSteps(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > content.length) throw unsafe(`phần “${entry.name}” bung ra lớn hơn khai báo`);
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let start = 0; start < packed.length; start += pushedBytes) {
    const end = Math.min(start + pushedBytes, packed.length);
    inflate.push(packed.subarray(start, end), end === packed.length);
  }
  return length === content.length ? content : content.subarray(0, length);
}

function decodePart(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), {fatal: true}).decode(bytes);
  } catch {
    throw damaged(`phần “${name}” có ký tự sai bảng mã`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
