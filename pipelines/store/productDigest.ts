import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** SHA-256 of the source below these folders of the product: any change of code is a new version of what it makes. */
async function sourceDigest(folders: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const names = (await readdir(join(root, folder), {recursive: true})).filter((name) =>
      /\.(ts|js|sql|csv)$/.test(name)
    );
    for (const name of names.sort()) {
      const content = await readFile(join(root, folder, name));
      hash.update(`${folder}/${name}\n${content.length}\n`).update(content);
    }
  }
  return hash.digest("hex");
}

/** Of everything that decides how a file is read. */
export async function readerDigest(): Promise<string> {
  return await sourceDigest(["src/domain", "loaders"]);
}

/** Of everything that decides what a build holds. */
export async function productDigest(): Promise<string> {
  const pipelines = ["catalogue", "publish", "sql", "store", "warehouse"].map((name) => `pipelines/${name}`);
  return await sourceDigest(["src/domain", "loaders", ...pipelines]);
}
