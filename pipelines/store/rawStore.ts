/** Bytes as received, by their sha256, for ever: `raw/ab/<sha256>`. Nothing here is ever changed or deleted. */
import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {createFileOnce, syncDirectory} from "./files.js";
import type {StatePaths} from "./statePaths.js";

export function sha256Of(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The sha256 of everything in the store. */
export async function listRaw(paths: StatePaths): Promise<Set<string>> {
  const stored = new Set<string>();
  const shelves = (await readdir(paths.raw)).filter((name) => /^[0-9a-f]{2}$/.test(name));
  for (const shelf of shelves) for (const name of await readdir(join(paths.raw, shelf))) stored.add(name);
  return stored;
}

export async function storeRaw(paths: StatePaths, sha256: string, bytes: Uint8Array): Promise<void> {
  await createFileOnce(rawPath(paths, sha256), bytes, paths.rawTemporary);
}

/** After the last `storeRaw` and before the journal speaks of it. */
export async function syncRaw(paths: StatePaths, added: Iterable<string>): Promise<void> {
  const shelves = new Set([...added].map((sha256) => sha256.slice(0, 2)));
  for (const shelf of shelves) await syncDirectory(join(paths.raw, shelf));
  await syncDirectory(paths.raw);
}

/** The bytes of that sha256; null when they are gone or no longer the same. */
export async function readRaw(paths: StatePaths, sha256: string): Promise<Buffer | null> {
  try {
    const bytes = await readFile(rawPath(paths, sha256));
    return sha256Of(bytes) === sha256 ? bytes : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function rawPath(paths: StatePaths, sha256: string): string {
  return join(paths.raw, sha256.slice(0, 2), sha256);
}
