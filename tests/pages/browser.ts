/** A Chromium for tests: the one that came with the packages, or the one that CHROMIUM_PATH names. */
import {access, chmod, mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {promisify} from "node:util";
import {brotliDecompress} from "node:zlib";
import type {Browser} from "playwright-core";
import {chromium} from "playwright-core";

const unpack = promisify(brotliDecompress);
const launchArguments = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none"
];

/** Starts Chromium. Throws, with what was tried, when it does not start: a test without a browser must fail. */
export async function startBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  const {executablePath, libraryPath} = own ? {executablePath: own, libraryPath: null} : await unpackChromium();
  const env = {...process.env, ...(libraryPath ? {LD_LIBRARY_PATH: withOwn(libraryPath)} : {})};
  try {
    return await chromium.launch({executablePath, args: launchArguments, env: env as Record<string, string>});
  } catch (error) {
    throw new Error(`chromium did not start (set CHROMIUM_PATH to another one): ${executablePath}`, {cause: error});
  }
}

function withOwn(libraryPath: string): string {
  return [libraryPath, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
}

/** Unpacks the packed Chromium and the system libraries it may miss, once a version; safe beside other tests. */
async function unpackChromium(): Promise<{executablePath: string; libraryPath: string}> {
  const require = createRequire(import.meta.url);
  const entry = require.resolve("@sparticuz/chromium");
  const root = entry.slice(
    0,
    entry.lastIndexOf(join("@sparticuz", "chromium")) + join("@sparticuz", "chromium").length
  );
  const {version} = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {version: string};
  const folder = join(tmpdir(), `chromium-${version}-${process.getuid?.() ?? 0}`);
  const [executablePath, libraryPath] = [join(folder, "chromium"), join(folder, "lib")];
  if (!(await isThere(executablePath))) {
    const aside = `${folder}.${process.pid}`;
    await mkdir(join(aside, "lib"), {recursive: true});
    await writeFile(join(aside, "chromium"), await unpack(await readFile(join(root, "bin/chromium.br"))));
    await chmod(join(aside, "chromium"), 0o755);
    for (const [path, bytes] of readTar(await unpack(await readFile(join(root, "bin/al2023.tar.br"))))) {
      await writeFile(join(aside, "lib", basename(path)), bytes);
    }
    await rename(aside, folder).catch(() => rm(aside, {recursive: true, force: true}));
  }
  return {executablePath, libraryPath};
}

/** Plain files of a tar archive. */
function* readTar(bytes: Buffer): Generator<[string, Buffer]> {
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const text = (from: number, to: number) => bytes.toString("latin1", at + from, at + to).replace(/\0.*$/s, "");
    const size = Number.parseInt(text(124, 136).trim(), 8) || 0;
    const start = at + 512;
    if (text(156, 157) === "0" || text(156, 157) === "") yield [text(0, 100), bytes.subarray(start, start + size)];
    at = start + Math.ceil(size / 512) * 512;
  }
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false
  );
}
