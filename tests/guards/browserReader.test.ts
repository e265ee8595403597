import {createContext, runInContext} from "node:vm";
import {build} from "esbuild";
import {expect, test} from "vitest";
import type * as reader from "../../loaders/read.js";
import {sampleCatalogue} from "../loaders/forms/readCsv.js";

test("the reader bundles for a browser and reads a report there, without anything of Node", async () => {
  const {outputFiles} = await build({
    entryPoints: ["loaders/read.ts"],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "reader",
    logLevel: "silent"
  });
  const code = outputFiles[0]!.text;
  const scope = createContext({TextDecoder, TextEncoder});
  runInContext(code, scope);
  const {readReport} = (scope as {reader: typeof reader}).reader;
  const lines = ["VKSND quận Cẩm Lệ;;", "Năm 2024;;", "STT;Chỉ tiêu;Số liệu", "1;Số cuộc đối thoại;3"];
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const source = {file: "bao cao.csv", received_at: "2026-10-15T08:00:00+07:00"};
  const report = readReport(bytes, source, await sampleCatalogue());
  expect(report.values.map(({unit, indicator, value}) => [unit, indicator, value])).toEqual([
    ["dn1.camle", "dialogue_sessions", 3]
  ]);
});
