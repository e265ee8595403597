/** The whole build on reports of national size, as a process of its own: time, rate, peak memory. */
import {spawn} from "node:child_process";
import {appendFile, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import path from "node:path";
import type {Benchmark, Measure} from "./benchmark.js";
import type {NationalSample} from "./nationalReports.js";
import {nationalSample} from "./nationalReports.js";

interface Run {
  seconds: number;
  peakMegabytes: number;
  values: number;
}

/** 800 units × 12 years × 2 = 19,200 files; smaller with QCDC_BENCH_UNITS and QCDC_BENCH_YEARS. */
export const buildingBenchmark: Benchmark = {
  name: "building",
  run: async () => {
    const units = Number(process.env["QCDC_BENCH_UNITS"] ?? 800);
    const years = Number(process.env["QCDC_BENCH_YEARS"] ?? 12);
    const sample = await nationalSample({units, years});
    const state = await mkdtemp(path.join(tmpdir(), "qcdc-bench-"));
    try {
      return await measure(sample, state);
    } finally {
      await rm(state, {recursive: true, force: true});
      await removeExtra(sample);
    }
  }
};

async function measure(sample: NationalSample, state: string): Promise<Measure[]> {
  const full = await build(sample, state);
  await dropBuilds(state);
  const parsed = await build(sample, state);
  const reading = full.seconds - parsed.seconds;
  const again = await build(sample, state);
  await addOneFile(sample);
  const one = await build(sample, state);
  return [
    {what: `full build of ${sample.files} files`, value: full.seconds, unit: "s"},
    {what: "full build", value: sample.files / full.seconds, unit: "files/s"},
    {what: "full build", value: full.values / full.seconds, unit: "facts/s"},
    {what: "full build: peak memory, all processes", value: full.peakMegabytes, unit: "MB"},
    {
      what: "of it reading and parsing (the rest, timed alone, taken off)",
      value: (100 * reading) / full.seconds,
      unit: "%"
    },
    {what: "full build / reading alone (aim: at most 1.5)", value: full.seconds / reading, unit: "×"},
    {what: "second build, nothing new", value: again.seconds, unit: "s"},
    {what: `one new file among ${sample.files}`, value: one.seconds, unit: "s"}
  ];
}

/** Leaves what was parsed, so that the next run does everything but read. */
async function dropBuilds(state: string): Promise<void> {
  await rm(path.join(state, "CURRENT.json"), {force: true});
  await rm(path.join(state, "builds"), {recursive: true, force: true});
}

const extra = "zz-mot-tep-moi.csv";

async function addOneFile(sample: NationalSample): Promise<void> {
  const text = await readFile(path.join(sample.reports, "2025-Y", "Bieu01_t1_kv13.csv"), "utf8");
  await writeFile(path.join(sample.reports, extra), text.replace("85,5%", "85,6%"));
  await appendFile(path.join(sample.reports, "_received.csv"), `${extra},2025-12-20T10:00:00+07:00\n`);
}

async function removeExtra(sample: NationalSample): Promise<void> {
  await rm(path.join(sample.reports, extra), {force: true});
  const register = path.join(sample.reports, "_received.csv");
  const lines = (await readFile(register, "utf8")).split("\n").filter((line) => !line.startsWith(extra));
  await writeFile(register, lines.join("\n"));
}

async function build({catalogue, reports}: NationalSample, state: string): Promise<Run> {
  const args = [
    "pipelines/bin/qcdc.js",
    "build",
    "--json",
    "--state",
    state,
    "--catalogue",
    catalogue,
    "--reports",
    reports
  ];
  const started = performance.now();
  const child = spawn(process.execPath, args, {stdio: ["ignore", "pipe", "ignore"]});
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  let peak = 0;
  const sampling = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, "utf8").then(
      (status) => (peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)),
      () => undefined
    );
  }, 250);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(sampling);
  if (code !== 0 && code !== 3) throw new Error(`build failed: exit ${code}`);
  const {values} = JSON.parse(output) as {values: number};
  return {seconds: (performance.now() - started) / 1000, peakMegabytes: peak, values};
}
