import {expect, it} from "vitest";
import {filePath} from "../../src/components/pageFiles.js";
import {readState} from "../../src/components/viewState.js";
import {context} from "./scene.js";

it.each([
  ["figures", "", "so-lieu/d1/nay/P/figures-current.json"],
  ["figures", "?lens=as_reported", "so-lieu/d1/nay/P/figures-as_reported.json"],
  ["figures", "?at=2025-07-10", "so-lieu/d1/2025-07-10/P/figures-current.json"],
  ["reports", "", "so-lieu/d1/nay/P/reports.json"],
  ["reports", "?province=unknown", "so-lieu/d1/nay/unknown.json"],
  ["group", "?indicator=attendance", "so-lieu/d1/nay/P/group-G-current.json"],
  ["group", "?group=none", "so-lieu/d1/nay/P/group-G-current.json"]
] as const)("filePath of %s for “%s” is %s", (kind, search, path) => {
  expect(filePath(kind, context, readState(search))).toBe(path);
});

it("filePath is null where no period has closed", () => {
  expect(filePath("figures", {...context, scopes: []}, readState(""))).toBeNull();
});
