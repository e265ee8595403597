/** A site build as a process of its own: seconds, and the memory of all its processes together. */
import {spawn} from "node:child_process";
import {readdir, readFile, stat} from "node:fs/promises";
import {join} from "node:path";
import type {SiteOptions} from "../pipelines/site/buildSite.js";
import type {Measure} from "./benchmark.js";
import {limits, peers} from "./siteLimits.js";

/** Builds the site and gives what that cost. Throws when it fails. */
export async function buildSiteApart({state, out, catalogue}: Required<SiteOptions>): Promise<Measure[]> {
  const started = performance.now();
  const args = ["--import", "tsx", "bench/siteRun.ts", state, out, catalogue];
  const child = spawn(process.execPath, args, {stdio: ["ignore", "pipe", "inherit"]});
  let spent = "";
  child.stdout.on("data", (chunk: Buffer) => (spent += chunk.toString()));
  let peak = 0;
  const watch = setInterval(() => {
    void treeMegabytes(child.pid!).then((megabytes) => (peak = Math.max(peak, megabytes)));
  }, 200);
  const code = await new Promise<number | null>((resolve, reject) => child.on("close", resolve).on("error", reject));
  clearInterval(watch);
  if (code !== 0) throw new Error(`site not built: exit ${code}`);
  const seconds = (performance.now() - started) / 1000;
  const {files, megabytes} = await measureFolder(out);
  return [
    {what: "site build", value: seconds, unit: "s", ...limits.build, peers: peers.build},
    {what: "site build: processor time", value: Number(spent), unit: "s"},
    {what: "site build: peak memory, all processes", value: peak, unit: "MB", ...limits.memory, peers: peers.memory},
    {what: "site: files", value: files, unit: ""},
    {what: "site: on the disk, packed copies included", value: megabytes, unit: "MB"}
  ];
}

/** Resident memory of a process and all below it; 0 where the system does not tell. */
async function treeMegabytes(pid: number): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    const children = (await readFile(`/proc/${pid}/task/${pid}/children`, "utf8")).split(" ").filter(Boolean);
    let sum = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    for (const child of children) sum += await treeMegabytes(Number(child));
    return sum;
  } catch {
    return 0;
  }
}

async function measureFolder(folder: string): Promise<{files: number; megabytes: number}> {
  let [files, bytes] = [0, 0];
  for (const path of await readdir(folder, {recursive: true})) {
    const found = await stat(join(folder, path));
    if (!found.isFile()) continue;
    files += 1;
    bytes += found.size;
  }
  return {files, megabytes: bytes / 1e6};
}
