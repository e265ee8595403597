import {readFile} from "node:fs/promises";
import path from "node:path";
import {readReport} from "../loaders/read.js";
import {readCatalogue} from "../pipelines/catalogue/readCatalogue.js";
import type {Benchmark, Measure} from "./benchmark.js";
import {medianMilliseconds} from "./benchmark.js";
import {nationalPeriods, nationalUnits} from "./nationalCatalogue.js";
import {makeReport, nationalSample} from "./nationalReports.js";

const files = 200;

/** Reading alone, one thread, per format; the files are in memory. */
export const readingBenchmark: Benchmark = {
  name: "reading",
  run: async () => {
    const size = {units: 20, years: 5};
    const {catalogue: directory} = await nationalSample(size);
    const catalogue = await readCatalogue(directory);
    const rows = catalogue.indicators.filter(({reporters}) => reporters.includes("khu_vuc"));
    const measures: Measure[] = [];
    for (const format of ["xlsx", "xls", "ods", "csv"] as const) {
      const reports = nationalUnits(size)
        .flatMap((unit) => nationalPeriods(size).map((period) => ({unit, period})))
        .map(({unit, period}, seed) => makeReport(unit, period, {rows, format, seed}))
        .slice(0, files);
      const milliseconds = await medianMilliseconds(3, () => {
        for (const bytes of reports) {
          const source = {file: `bao cao.${format}`, received_at: "2026-01-10T08:00:00+07:00"};
          if (readReport(bytes, source, catalogue).values.length === 0) throw new Error(`nothing read: ${format}`);
        }
      });
      measures.push({what: `${format}: one thread`, value: (1000 * reports.length) / milliseconds, unit: "files/s"});
    }
    return [...measures, ...(await sampleMeasures())];
  }
};

async function sampleMeasures(): Promise<Measure[]> {
  const catalogue = await readCatalogue("data/catalogue");
  const names = (await readFile("tests/input/truth/files.csv", "utf8"))
    .split("\n")
    .slice(1)
    .flatMap((line) => line.split(",")[0] || []);
  const bytes = await Promise.all(names.map((file) => readFile(path.join("data/reports", file))));
  const milliseconds = await medianMilliseconds(3, () => {
    for (const [index, file] of names.entries())
      readReport(bytes[index]!, {file, received_at: "2026-10-15T08:00:00+07:00"}, catalogue);
  });
  return [{what: "the sample's own reports: one thread", value: (1000 * names.length) / milliseconds, unit: "files/s"}];
}
