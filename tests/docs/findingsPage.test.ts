import {expect, test} from "vitest";
import {findingsPage} from "../../pipelines/docs/findingsPage.js";
import {findingCodes} from "../../src/domain/findingCodes.js";

test("docs/thong-bao.md lists every finding as the code says it (renew with `npx vitest -u tests/docs`)", async () => {
  await expect(findingsPage()).toMatchFileSnapshot("../../docs/thong-bao.md");
});

test("every finding says what was read, gives an example and what to do", () => {
  for (const [code, entry] of Object.entries(findingCodes)) {
    expect(entry.message.length, code).toBeGreaterThan(10);
    expect(entry.example, code).not.toBe("");
    expect(entry.mend, code).not.toBe("");
  }
});
