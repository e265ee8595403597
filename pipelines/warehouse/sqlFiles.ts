import {readFile} from "node:fs/promises";

const sqlFolder = new URL("../sql/", import.meta.url);

/** Text of `pipelines/sql/<name>.sql`. */
export async function readSql(name: string): Promise<string> {
  return await readFile(new URL(`${name}.sql`, sqlFolder), "utf8");
}
