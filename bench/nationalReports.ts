/** Reports of national size, written by a spreadsheet library that is not our reader. */
import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import path from "node:path";
import * as XLSX from "@e965/xlsx";
import type {Indicator} from "../src/domain/catalogue.js";
import {readCatalogue} from "../pipelines/catalogue/readCatalogue.js";
import type {NationalPeriod, NationalSize, NationalUnit} from "./nationalCatalogue.js";
import {nationalPeriods, nationalUnits, writeNationalCatalogue} from "./nationalCatalogue.js";

export interface NationalSample {
  catalogue: string;
  reports: string;
  files: number;
}

type Format = "xlsx" | "xls" | "ods" | "csv";

/** Of twenty files: twelve xlsx, three csv, three xls, two ods, about the mix of the sample. */
const formats: readonly Format[] = [..."xxxxxxxxxxxxcccsssoo"].map(
  (letter) => ({x: "xlsx", c: "csv", s: "xls", o: "ods"} as const)[letter as "x" | "c" | "s" | "o"]
);

/** Makes catalogue and reports below `.bench` once; a finished set is used again. */
export async function nationalSample(size: NationalSize): Promise<NationalSample> {
  const root = path.resolve(".bench", `national-${size.units}x${size.years}`);
  const sample = {
    catalogue: path.join(root, "catalogue"),
    reports: path.join(root, "reports"),
    files: size.units * size.years * 2
  };
  if (existsSync(path.join(root, "finished"))) return sample;
  await writeNationalCatalogue(sample.catalogue, size);
  const {indicators} = await readCatalogue(sample.catalogue);
  const rows = indicators.filter(({reporters}) => reporters.includes("khu_vuc"));
  const received = ["file,received_at"];
  for (const period of nationalPeriods(size)) {
    await mkdir(path.join(sample.reports, period.code), {recursive: true});
    for (const [index, unit] of nationalUnits(size).entries()) {
      const format = formats[index % formats.length]!;
      const file = `${period.code}/Bieu01_${unit.code.replace(".", "_")}.${format}`;
      await writeFile(path.join(sample.reports, file), makeReport(unit, period, {rows, format, seed: index}));
      received.push(`${file},${period.to}T10:00:00+07:00`);
    }
    console.error(`  written: ${period.code}`);
  }
  await writeFile(path.join(sample.reports, "_received.csv"), `${received.join("\n")}\n`);
  await writeFile(path.join(root, "finished"), "");
  return sample;
}

interface Contents {
  rows: readonly Indicator[];
  format: Format;
  seed: number;
}

/** One report in layout A: heading block, header row, an indicator a row. */
export function makeReport(unit: NationalUnit, period: NationalPeriod, {rows, format, seed}: Contents): Uint8Array {
  const isYear = period.code.endsWith("-Y");
  const body = rows.filter(({cadence}) => isYear || cadence === "half");
  const cells: (string | number)[][] = [
    [unit.name],
    ["KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ"],
    [period.label],
    [],
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Ghi chú"],
    ...body.map((row, index) => [
      index + 1,
      row.label_vi,
      row.unit_of_measure,
      valueOf(row, {body, index, seed, year: Number(period.code.slice(0, 4))}),
      ""
    ])
  ];
  if (format === "csv")
    return new TextEncoder().encode(`\uFEFF${cells.map((row) => row.map(quote).join(";")).join("\r\n")}`);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), "Biểu 01");
  const bookType = format === "xls" ? "biff8" : format;
  return new Uint8Array(XLSX.write(book, {type: "array", bookType, compression: true}) as ArrayBuffer);
}

function quote(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

/** Sound values: every whole is larger than its parts because later rows of a group only shrink. */
function valueOf(
  row: Indicator,
  {body, index, seed, year}: {body: readonly Indicator[]; index: number; seed: number; year: number}
): string | number {
  if (row.type === "yesno") return (seed + year) % 7 === 0 ? "Không" : "Có";
  if (row.type === "date") return `15/01/${year}`;
  if (row.type === "percent") return row.numerator.length > 0 ? "" : "85,5%";
  if (row.type === "code") return "";
  const start = body.findIndex((other) => other.group === row.group);
  return Math.max(0, 40 + (seed % 13) + (year % 5) - 3 * (index - start));
}
