import {expect, it} from "vitest";
import {basisText} from "../../src/components/basisText.js";

it.each([
  ["assumption: ngày ước định", "giả định, chưa có văn bản: ngày ước định"],
  ["Assumption:chưa kiểm chứng", "giả định, chưa có văn bản: chưa kiểm chứng"],
  ["NQ 84/2025/UBTVQH15", "NQ 84/2025/UBTVQH15"],
  ["", ""]
])("basisText(%j) says in words where there is no document", (basis, text) => {
  expect(basisText(basis)).toBe(text);
});
