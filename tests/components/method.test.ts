import {beforeAll, describe, expect, it} from "vitest";
import {readCatalogue} from "../../pipelines/catalogue/readCatalogue.js";
import {describeMethod} from "../../pipelines/extracts/methodFile.js";
import {toHtml, toText} from "../../src/components/markup.js";
import {methodPage} from "../../src/components/method/page.js";
import {siteMap} from "../../src/components/siteMap.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {emptyCatalogue} from "../domain/catalogue.js";
import {context} from "./scene.js";

const as_of = "2026-10-20T08:00:00+07:00";
let sample: Catalogue;

beforeAll(async () => {
  sample = await readCatalogue("data/catalogue");
});

describe("describeMethod(catalogue, as_of)", () => {
  it("counts the units of each change of structure, and says whether any was divided", () => {
    const {events} = describeMethod(sample, as_of);
    // Counted in lineage.csv by awk: predecessors and successors of each day.
    expect(events.map(({date, before, after, is_shared}) => [date, before, after, is_shared])).toEqual([
      ["2020-07-01", 4, 3, false],
      ["2025-01-01", 1, 1, false],
      ["2025-07-01", 35, 22, false]
    ]);
  });

  it("takes the contact of the settings, and says that there is none", () => {
    expect(describeMethod(sample, as_of).contact).toBeNull();
    const settings = {...sample.settings, other: {contact: " Phòng 15, máy lẻ 101 "}};
    expect(describeMethod({...sample, settings}, as_of).contact).toBe("Phòng 15, máy lẻ 101");
  });

  it("takes limits from the settings, else from the law", () => {
    const settings = {
      ...sample.settings,
      due_soon_working_days: 5,
      other: {remedy_days: "20", "answer_days@2026-01-01": "30"}
    };
    const method = describeMethod({...sample, settings}, as_of);
    expect([method.due_soon_days, method.answer_days, method.limits.remedy_days]).toEqual([5, 30, 20]);
    expect(method.limits.conference_months).toBe(3);
  });

  it("leaves out closings that have not come", () => {
    const closing = {province: sample.units[0]!.code, period: sample.periods[0]!.code, basis: "QĐ 1"};
    const closings = ["2026-10-01T08:00:00+07:00", "2026-12-01T08:00:00+07:00"].map((closed_at) => ({
      ...closing,
      closed_at
    }));
    expect(describeMethod({...sample, closings}, as_of).closings).toEqual([
      {province: sample.units[0]!.short_name, period: closing.period, closed_at: closings[0]!.closed_at, basis: "QĐ 1"}
    ]);
  });
});

describe("methodPage(scene)", () => {
  const search = "?province=P&period=2024-0";

  it("leads to every page with the reader's choices, and to each of its own parts", () => {
    const html = toHtml(methodPage({context, file: describeMethod(sample, as_of), search}));
    for (const {file} of siteMap) {
      const path = file === "index" ? "./" : `./${file}.html`;
      expect(html).toContain(`href="${path}${search.replace("&", "&amp;")}"`);
    }
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const sections = [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(sections);
  });

  it("names each rate with what it is computed from", () => {
    const text = toText(methodPage({context, file: describeMethod(sample, as_of), search: ""}));
    const rates = context.indicators.filter(({numerator}) => numerator.length > 0);
    expect(rates.length).toBeGreaterThan(0);
    const labels = new Map(context.indicators.map(({indicator, label_vi}) => [indicator, label_vi]));
    for (const {label_vi, numerator, denominator} of rates)
      expect(text).toContain(label_vi + [...numerator, ...denominator].map((code) => labels.get(code)).join(""));
  });

  it("says so where a catalogue has nothing to tell", () => {
    const bare = {...context, periods: [], indicators: []};
    const text = toText(methodPage({context: bare, file: describeMethod(emptyCatalogue(), as_of), search: ""}));
    expect(text).toContain("Danh mục chưa có kỳ báo cáo nào.");
    expect(text).toContain("Danh mục không ghi thay đổi tổ chức nào");
    expect(text).toContain("Danh mục không có tỷ lệ nào.");
    expect(text).toContain("chưa đặt ngưỡng nào");
    expect(text).toContain("Chưa kỳ nào được khóa sổ");
    expect(text).toContain("dòng contact của tệp settings.csv");
    expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
  });
});
