import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import {listenToTables} from "../../src/tables.js";

it("listenToTables shows the newest period of a table over time once, then leaves it where the reader scrolled", () => {
  const html = `<main>
    <details class="table over-time" open><div class="table-frame"></div></details>
    <details class="table" open><div class="table-frame"></div></details>
  </main>`;
  const root = new JSDOM(html).window.document.querySelector("main")!;
  const [history, other] = [...root.querySelectorAll(".table-frame")];
  for (const frame of [history!, other!]) Object.defineProperty(frame, "scrollWidth", {value: 848});
  const tables = listenToTables(root);
  tables.restore();
  expect([history!.scrollLeft, other!.scrollLeft]).toEqual([848, 0]);
  history!.scrollLeft = 100;
  tables.restore();
  expect(history!.scrollLeft).toBe(100);
});
