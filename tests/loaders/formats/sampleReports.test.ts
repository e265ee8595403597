import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {openFile} from "../../../loaders/formats/openFile.js";
import {readTruth} from "../../truth/truthFiles.js";
import {flipBits} from "./flips.js";
import {cellsOf, openBook} from "./reading.js";

const reports = new URL("../../../data/reports/", import.meta.url);
const files = readTruth("files").map((row) => ({file: row["file"]!, format: row["format"]!}));

function read(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(file.split("/").map(encodeURIComponent).join("/"), reports)));
}

it("openFile(bytes) opens every sample report by its content, without a finding", () => {
  const opened = files.map(({file}) => ({file, ...openFile(read(file), file)}));
  expect(opened.filter(({workbook, findings}) => !workbook || findings.length > 0).map(({file}) => file)).toEqual([]);
  expect(opened.map(({file, workbook}) => ({file, format: workbook?.format}))).toEqual(files);
});

it("openFile(bytes) gives every cell of the truth the text that stands in it", () => {
  const books = new Map(files.map(({file}) => [file, cellsOf(openBook(read(file), file))]));
  const wrong = readTruth("values").filter((row) => {
    const text = books.get(row["file"]!)?.get(`${row["sheet"]}!${row["cell"]}`)?.text ?? "";
    return text.normalize("NFC").trim() !== row["raw"]!.normalize("NFC").trim();
  });
  expect(wrong).toEqual([]);
});

it.each(["xlsx", "ods"])("openFile(bytes) refuses an %s report with one changed bit or reads it the same", (format) => {
  const samples = files.filter((row) => row.format === format).slice(0, 3);
  const changed: string[] = [];
  let refused = 0;
  for (const [index, {file}] of samples.entries()) {
    const bytes = read(file);
    const expected = JSON.stringify(openBook(bytes, file));
    for (const flipped of flipBits(bytes, 60, index + 1)) {
      const {workbook} = openFile(flipped.bytes, file);
      if (!workbook) refused++;
      else if (JSON.stringify(workbook) !== expected) changed.push(`${file}: ${flipped.place}`);
    }
  }
  expect(changed).toEqual([]);
  expect(refused).toBeGreaterThan(60);
});
