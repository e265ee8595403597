import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname} from "node:path";
import {setTimeout as sleep} from "node:timers/promises";
import {CliError} from "../commands/cliError.js";

const lockFile = "src/.observablehq/site.lock";
const waitMilliseconds = 300_000;

/** Runs one site build at a time: Framework's cache and the bundle lie in `src`. Waits for another; takes over from a dead one. */
export async function withSiteLock<T>(work: () => Promise<T>, path = lockFile): Promise<T> {
  await mkdir(dirname(path), {recursive: true});
  const end = Date.now() + waitMilliseconds;
  while (!(await take(path))) {
    if (Date.now() > end) throw new CliError(75, "Một lượt dựng trang khác đang chạy. Hãy thử lại sau.");
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    await rm(path, {force: true});
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), {flag: "wx"});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!(await isHeld(path))) await rm(path, {force: true});
    return false;
  }
}

async function isHeld(path: string): Promise<boolean> {
  try {
    const text = await readFile(path, "utf8");
    if (text === "") return true;
    process.kill(Number(text), 0);
    return true;
  } catch (error) {
    // EPERM: the process lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
