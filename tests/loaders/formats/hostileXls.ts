/** Compound files that are damaged, locked or something else. */
import {CFB, utils, write} from "@e965/xlsx";
import type {HostileFile} from "./hostileFile.js";

/** An .xls written by a library that is not ours. */
function makeXls(rows: unknown[][], sheets = 1): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (let index = 1; index <= sheets; index++)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `Sheet${index}`);
  return new Uint8Array(write(book, {type: "buffer", bookType: "biff8"}) as Buffer);
}

/** A compound file that holds the given streams. */
function makeCompound(streams: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const file = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, bytes);
  return new Uint8Array(CFB.write(file, {type: "buffer"}) as Buffer);
}

function record(id: number, content: number[]): number[] {
  return [id & 255, id >> 8, content.length & 255, content.length >> 8, ...content];
}

function biff(version: number, records: number[][] = []): Uint8Array {
  const begin = record(0x0809, [0, version, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const bytes = new Uint8Array(4608);
  bytes.set([...begin, ...records.flat(), ...record(0x000a, [])]);
  return bytes;
}

const goodXls = makeXls([
  ["Hải Châu", 12],
  ["Sơn Trà", 7]
]);
export const xlsFiles: HostileFile[] = [
  {what: "an xls cut in the middle", bytes: goodXls.subarray(0, goodXls.length >> 1), code: "damaged_file"},
  {what: "an xls of only its first sector", bytes: goodXls.subarray(0, 512), code: "damaged_file"},
  {
    what: "an xls with a password",
    bytes: makeCompound({Workbook: biff(6, [record(0x2f, [0, 0, 1, 2, 3, 4])])}),
    code: "password_protected"
  },
  {
    what: "an xlsx with a password",
    bytes: makeCompound({EncryptionInfo: new Uint8Array(200), EncryptedPackage: new Uint8Array(9000)}),
    code: "password_protected"
  },
  {what: "an Excel 95 workbook", bytes: makeCompound({Book: biff(5)}), code: "old_excel"},
  {what: "an Excel 95 stream under the newer name", bytes: makeCompound({Workbook: biff(5)}), code: "old_excel"},
  {what: "an Excel 4 sheet", bytes: Uint8Array.from([9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0, 10, 0, 0, 0]), code: "old_excel"},
  {what: "a Word 97 document", bytes: makeCompound({WordDocument: new Uint8Array(5000)}), code: "not_a_spreadsheet"},
  {
    what: "an Outlook message",
    bytes: makeCompound({"__properties_version1.0": new Uint8Array(64)}),
    code: "not_a_spreadsheet"
  },
  {
    what: "a record longer than the stream",
    bytes: makeCompound({Workbook: biff(6, [[0x31, 0, 0xff, 0xff]])}),
    code: "damaged_file"
  },
  {
    what: "a record that no version of Excel writes",
    bytes: makeCompound({Workbook: biff(6, [record(0x0777, [1])])}),
    code: "damaged_file"
  },
  {what: "an xls without sheets", bytes: makeCompound({Workbook: biff(6)}), code: "damaged_file"},
  {
    what: "a sheet that begins nowhere",
    bytes: makeCompound({Workbook: biff(6, [record(0x85, [0xff, 0xff, 0, 0, 0, 0, 1, 0, 65])])}),
    code: "damaged_file"
  },
  {what: "a container whose sectors run in a circle", bytes: loopFat(goodXls), code: "damaged_file"}
].map((file) => ({name: "Bieu01.xls", ...file}) as HostileFile);

/** Lets the chain of the first stream point at itself. */
function loopFat(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const fat = (view.getInt32(76, true) + 1) * 512;
  for (let sector = 0; sector < 20; sector++) {
    if (view.getInt32(fat + sector * 4, true) >= 0) view.setInt32(fat + sector * 4, sector, true);
  }
  return copy;
}
