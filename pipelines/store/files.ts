import {createHash, randomBytes} from "node:crypto";
import {createReadStream} from "node:fs";
import {link, mkdir, open, rename, unlink} from "node:fs/promises";
import {dirname, join} from "node:path";

/** Makes the names in a directory survive a power cut; where a system cannot, the rename itself still holds. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } catch (error) {
    if (!["EINVAL", "EPERM", "EISDIR", "ENOTSUP"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    await handle.close();
  }
}

export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** SHA-256 of a file of any size. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

async function writeSynced(path: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(content);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Replaces a small file whole: a reader sees the old text or the new one, never a part. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  await writeSynced(temporary, content);
  await rename(temporary, path);
  await syncDirectory(dirname(path));
}

/** Writes a file that must never be overwritten; when it already exists, that one stays. */
export async function createFileOnce(path: string, content: Uint8Array, temporaryDir: string): Promise<void> {
  const temporary = join(temporaryDir, randomBytes(12).toString("hex"));
  await writeSynced(temporary, content);
  try {
    await mkdir(dirname(path), {recursive: true});
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await unlink(temporary);
  }
}
