import {mkdtemp, readdir, rm, stat} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {readCatalogue} from "../pipelines/catalogue/readCatalogue.js";
import {brief} from "../pipelines/commands/brief.js";
import {build} from "../pipelines/commands/build.js";
import {processOutput} from "../pipelines/commands/processOutput.js";
import type {Benchmark, Measure} from "./benchmark.js";
import {stopwatch} from "./benchmark.js";

/** All documents of the last session that was held of the sample: how long they take, and how big they are. */
export const briefBenchmark: Benchmark = {
  name: "brief",
  async run() {
    const folder = await mkdtemp(join(tmpdir(), "bench-brief-"));
    try {
      const [state, out] = [join(folder, "state"), join(folder, "out")];
      const quiet = {...processOutput(), print: () => undefined};
      await build.run(["--state", state], quiet);
      const {sessions, settings} = await readCatalogue("data/catalogue");
      const held = sessions
        .filter(({date}) => date < (settings.today ?? quiet.now))
        .toSorted((a, b) => (a.date < b.date ? 1 : -1));
      const session = `${held[0]!.province}/${held[0]!.date}`;
      const make = () => brief.run(["--state", state, "--session", session, "--out", out], quiet);
      const [first, again] = [await timed(make), await timed(make)];
      return [
        {what: "documents of a session", value: first.seconds, unit: "s", limit: 20},
        {what: "documents of a session, processor", value: first.processor, unit: "s", limit: 20},
        {what: "the same again, past builds kept", value: again.seconds, unit: "s"},
        {what: "the same again, processor", value: again.processor, unit: "s"},
        ...(await sizes(out))
      ];
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  }
};

/** Time on the clock and of the processors. */
async function timed(work: () => Promise<unknown>): Promise<{seconds: number; processor: number}> {
  const before = process.cpuUsage();
  const {milliseconds} = await stopwatch(work);
  const {user, system} = process.cpuUsage(before);
  return {seconds: milliseconds / 1000, processor: (user + system) / 1e6};
}

async function sizes(out: string): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const name of await readdir(out)) {
    const entry = await stat(join(out, name));
    if (entry.isFile()) measures.push({what: name.slice(name.lastIndexOf(".")), value: entry.size / 1024, unit: "KB"});
  }
  return measures;
}
