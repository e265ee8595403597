import {spawnSync} from "node:child_process";
import {mkdtemp, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as sleep} from "node:timers/promises";
import {afterEach, beforeEach, expect, it} from "vitest";
import {withSiteLock} from "../../../pipelines/site/siteLock.js";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
  path = join(folder, "deep/site.lock");
});

afterEach(() => rm(folder, {recursive: true, force: true}));

it("withSiteLock lets one build run at a time, and leaves nothing behind", async () => {
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await sleep(50);
    log.push(`${name} ends`);
  };
  await Promise.all([withSiteLock(work("a"), path), withSiteLock(work("b"), path)]);
  expect(log.map((line) => line.slice(2))).toEqual(["begins", "ends", "begins", "ends"]);
  expect(await readdir(join(folder, "deep"))).toEqual([]);
});

it("withSiteLock gives the lock back when the build fails", async () => {
  await expect(withSiteLock(() => Promise.reject(new Error("broken")), path)).rejects.toThrow("broken");
  expect(await withSiteLock(() => Promise.resolve("again"), path)).toBe("again");
});

it("withSiteLock takes over from a build that died", async () => {
  await withSiteLock(() => Promise.resolve(), path);
  const {pid} = spawnSync(process.execPath, ["-e", ""]);
  await writeFile(path, String(pid));
  expect(await withSiteLock(() => Promise.resolve("taken"), path)).toBe("taken");
});
