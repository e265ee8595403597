import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {openFile} from "../../loaders/formats/openFile.js";
import {flipBits} from "../loaders/formats/flips.js";
import {hostileFiles} from "../loaders/formats/hostile.js";
import {readTruth} from "../truth/truthFiles.js";
import {differencesFromOracle} from "./oracle.js";

const reports = new URL("../../data/reports/", import.meta.url);
const files = readTruth("files").map((row) => ({file: row["file"]!, format: row["format"]!}));

function read(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(file.split("/").map(encodeURIComponent).join("/"), reports)));
}

function someOf(format: string, count: number): string[] {
  return files
    .filter((row) => row.format === format)
    .map(({file}) => file)
    .slice(0, count);
}

it("openFile(bytes) reads every sample workbook as an independent reader does", () => {
  const differences: string[] = [];
  for (const {file, format} of files) {
    if (format === "csv") continue;
    const bytes = read(file);
    const {workbook} = openFile(bytes, file);
    if (workbook) differences.push(...differencesFromOracle(bytes, workbook).map((line) => `${file}: ${line}`));
    else differences.push(`${file}: refused`);
  }
  expect(differences).toEqual([]);
}, 120_000);

it.each(["xlsx", "ods"])(
  "openFile(bytes) never reads a changed number out of an %s with one changed bit",
  (format) => {
    const changed: string[] = [];
    for (const [index, file] of someOf(format, 12).entries()) {
      const bytes = read(file);
      const expected = JSON.stringify(openFile(bytes, file).workbook);
      for (const {place, bytes: flipped} of flipBits(bytes, 400, index + 11)) {
        const {workbook} = openFile(flipped, file);
        if (workbook && JSON.stringify(workbook) !== expected) changed.push(`${file}: ${place}`);
      }
    }
    expect(changed).toEqual([]);
  },
  300_000
);

it("openFile(bytes) answers for every xls with one changed bit, whatever it hits", () => {
  for (const [index, file] of someOf("xls", 12).entries()) {
    for (const {bytes} of flipBits(read(file), 400, index + 23)) expect(openFile(bytes, file)).toBeDefined();
  }
}, 300_000);

it.each(["xlsx", "xls", "ods"])(
  "openFile(bytes) refuses an %s cut anywhere, unless only padding is lost",
  (format) => {
    const changed: string[] = [];
    for (const file of someOf(format, 4)) {
      const bytes = read(file);
      const expected = JSON.stringify(openFile(bytes, file).workbook);
      for (let length = 8; length < bytes.length; length += 97) {
        const {workbook} = openFile(bytes.subarray(0, length), file);
        if (workbook && (bytes.length - length >= 512 || JSON.stringify(workbook) !== expected))
          changed.push(`${file}: ${length}`);
      }
    }
    expect(changed).toEqual([]);
  },
  300_000
);

it("openFile(bytes) answers for hostile files with changed bits", () => {
  for (const [index, {bytes, name}] of hostileFiles.entries()) {
    if (bytes.length < 8 || bytes.length > 1_000_000) continue;
    for (const flipped of flipBits(bytes, 60, index + 37)) expect(openFile(flipped.bytes, name)).toBeDefined();
  }
}, 300_000);
