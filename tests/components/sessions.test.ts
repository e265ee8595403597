import {expect, it} from "vitest";
import {toHtml, toText} from "../../src/components/markup.js";
import {drawPage} from "../../src/components/pages.js";
import {readState} from "../../src/components/viewState.js";
import type {SessionsFile} from "../../src/domain/sessionData.js";
import {context} from "./scene.js";

const sessions: SessionsFile = {
  sessions: [
    {
      name: "P/2026-03-01",
      province: "P",
      council: "HĐND tỉnh P",
      session: "giữa năm <b>",
      date: "2026-03-01",
      is_future: true,
      documents: {
        period: "2025-0",
        as_of: "2026-01-20T08:00:00+07:00",
        files: [
          {path: "tai-lieu/P-2026-03-01/P-2026-03-01-trinh-chieu.pptx", bytes: 2048},
          {path: "tai-lieu/P-2026-03-01/bieu-do/TQ-01-2026-03-01.svg", bytes: 1024},
          {path: "tai-lieu/P-2026-03-01/manifest.json", bytes: 1024}
        ]
      }
    },
    {
      name: "P/2025-07-01",
      province: "P",
      council: "HĐND tỉnh P",
      session: "giữa năm 2025",
      date: "2025-07-01",
      is_future: false,
      documents: null
    }
  ]
};

function draw(file: SessionsFile) {
  return drawPage("sessions", {context, state: readState(""), files: {sessions: file}, widths: [1000]});
}

it("the page of sessions links to every document made with the site and says of when it is", () => {
  const html = toHtml(draw(sessions));
  const links = [...html.matchAll(/<a href="([^"]+)" download="([^"]*)"/g)].map(([, ...link]) => link);
  expect(links).toEqual([
    ["./tai-lieu/P-2026-03-01/P-2026-03-01-trinh-chieu.pptx", ""],
    ["./tai-lieu/P-2026-03-01/manifest.json", "P-2026-03-01-manifest.json"],
    ["./tai-lieu/P-2026-03-01/bieu-do/TQ-01-2026-03-01.svg", ""]
  ]);
  expect(html).toContain("HĐND tỉnh P. Số liệu năm 2025, đã nhận đến 08:00 20/01/2026.");
  expect(html).toContain("chưa diễn ra");
  expect(html).not.toContain("<b>");
});

it("the page of sessions gives the command for the others", () => {
  expect(toText(draw(sessions))).toContain("brief --session P/2025-07-01 --out THU_MUC");
  expect(toText(draw({sessions: []}))).toContain("chưa có kỳ họp nào");
});
