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

function formatTable(rows: readonly (Measure & {benchmark: string})[]): string {
  const cells = rows.map(({benchmark, what, value, unit}) => [benchmark, what, numbers.format(value), unit]);
  const lines = [["benchmark", "what", "value", "unit"], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => line.map((cell, column) => pad(cell, column, widths)).join("  ")).join("\n");
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
