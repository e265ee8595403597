import {parseArgs} from "node:util";
import type {Benchmark, Measure} from "./benchmark.js";
import {benchmarks} from "./benchmarks.js";

const numbers = new Intl.NumberFormat("en", {maximumSignificantDigits: 4});

function chooseBenchmarks(names: readonly string[]): readonly Benchmark[] {
  const unknown = names.find((name) => benchmarks.every((benchmark) => benchmark.name !== name));
  if (unknown !== undefined)
    throw new Error(`unknown benchmark: ${unknown} (known: ${benchmarks.map(({name}) => name).join(", ")})`);
  return names.length === 0 ? benchmarks : benchmarks.filter(({name}) => names.includes(name));
}

const columns = ["benchmark", "what", "value", "unit"];
const comparison = ["limit", "", "Evidence 40.1.8", "Framework stock"];

/** A table in plain text; limits and peers only where there are any. */
function formatTable(rows: readonly (Measure & {benchmark: string})[]): string {
  const isCompared = rows.some(({limit, peers}) => limit !== undefined || peers !== undefined);
  const heading = isCompared ? [...columns, ...comparison] : columns;
  const lines = [heading, ...rows.map((row) => formatRow(row).slice(0, heading.length))];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, column, widths))
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

function formatRow({benchmark, what, value, unit, limit, peers}: Measure & {benchmark: string}): string[] {
  const shown = limit === undefined ? "" : numbers.format(limit);
  const verdict = limit !== undefined && value > limit ? "OVER" : "";
  return [benchmark, what, numbers.format(value), unit, shown, verdict, peers?.evidence ?? "", peers?.framework ?? ""];
}

function pad(cell: string, column: number, widths: readonly number[]): string {
  return column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
}

const {positionals} = parseArgs({allowPositionals: true});
const rows: (Measure & {benchmark: string})[] = [];
for (const {name, run} of chooseBenchmarks(positionals)) {
  console.error(`running: ${name}`);
  rows.push(...(await run()).map((measure) => ({benchmark: name, ...measure})));
}
console.log(formatTable(rows));
