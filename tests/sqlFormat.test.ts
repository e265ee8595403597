import {readFileSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {join} from "node:path";
import type {FormatOptionsWithLanguage} from "sql-formatter";
import {format} from "sql-formatter";
import {describe, expect, it} from "vitest";

const options = JSON.parse(readFileSync(".sql-formatter.json", "utf8")) as FormatOptionsWithLanguage;
const paths = (await readdir("pipelines/sql", {recursive: true})).filter((path) => path.endsWith(".sql")).toSorted();

describe("pipelines/sql", () => {
  it("has files", () => {
    expect(paths).not.toEqual([]);
  });

  it.each(paths)("%s is formatted (npm run format)", (path) => {
    const text = readFileSync(join("pipelines/sql", path), "utf8");
    expect(text).toBe(`${format(text, options)}\n`);
  });

  it.each(paths)("%s begins with a comment that says what one row is", (path) => {
    expect(readFileSync(join("pipelines/sql", path), "utf8")).toMatch(/^-- \S.*\n/);
  });
});
