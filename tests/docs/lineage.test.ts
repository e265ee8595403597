/** The worked example of docs/lineage.md, computed by hand there, once more through the code. */
import {readFile} from "node:fs/promises";
import {describe, expect, test} from "vitest";
import {buildCrosswalk, identityCrosswalk} from "../../src/domain/lineage/crosswalk.js";
import type {Fact} from "../../src/domain/lineage/facts.js";
import type {Trend, TrendRow} from "../../src/domain/lineage/trend.js";
import {buildTrend} from "../../src/domain/lineage/trend.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {edge, emptyCatalogue, indicator, period, unit} from "../domain/catalogue.js";

type Row = Record<string, string>;

const page = await readFile("docs/lineage.md", "utf8");

/** Rows of the first table below a heading, by column name. */
function table(heading: string): Row[] {
  const lines = page.split(`## ${heading}\n`)[1]!.split("\n");
  const start = lines.findIndex((line) => line.startsWith("|"));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  const [names, , ...rows] = lines.slice(start, end).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim())
  );
  return rows.map((cells) => Object.fromEntries(names!.map((name, index) => [name, cells[index]!])));
}

const kinds = {
  "ý kiến": {aggregation: "sum"},
  "đối thoại": {aggregation: "sum"},
  "biên chế": {aggregation: "last"},
  "đã công khai": {aggregation: "sum"},
  "phải công khai": {aggregation: "sum"},
  "tỷ lệ công khai": {
    type: "percent",
    aggregation: "ratio",
    numerator: ["đã công khai"],
    denominator: ["phải công khai"]
  },
  "ban chỉ đạo": {type: "yesno", aggregation: "none"},
  "ngày hội nghị": {type: "date", aggregation: "none"}
} as const;

const periods = [
  period("2024-Y", "2023-12-01", "2024-11-30"),
  period("2025-H1", "2024-12-01", "2025-05-31", {half: 1}),
  period("2025-Y", "2024-12-01", "2025-11-30")
];

const catalogue: Catalogue = {
  ...emptyCatalogue(),
  units: table("Đơn vị").map((row) => unit(row["đơn vị"]!, row["từ ngày"]!, row["đến ngày"] || null)),
  lineage: table("Các lần sắp xếp").map((row) =>
    edge(row["date"]!, row["predecessor"]!, row["successor"]!, row["share"]!)
  ),
  indicators: Object.entries(kinds).map(([code, kind]) =>
    indicator(code, {
      ...kind,
      numerator: [...("numerator" in kind ? kind.numerator : [])],
      denominator: [...("denominator" in kind ? kind.denominator : [])]
    })
  ),
  periods,
  obligations: periods.map(({code, to}) => ({
    form: "F1",
    unit_kind: "office",
    period: code,
    due_at: `${to}T16:00:00+07:00`,
    note: ""
  }))
};

const facts: Fact[] = table("Số liệu đã báo cáo").flatMap((row) =>
  Object.keys(kinds).flatMap((code): Fact[] => {
    const text = row[code] ?? "";
    if (text === "") return [];
    const value = text === "có" ? 1 : text === "không" ? 0 : /^\d+$/.test(text) ? Number(text) : null;
    return [
      {
        unit: row["đơn vị"]!,
        period: row["kỳ"]!,
        indicator: code,
        state: "value",
        value,
        value_text: value === null ? text : null
      }
    ];
  })
);

function trendOn(date: string | null): Trend {
  const crosswalk = date === null ? identityCrosswalk(catalogue) : buildCrosswalk(catalogue, date);
  return buildTrend(catalogue, facts, {lens: date ?? "as_reported", crosswalk, registry: () => null});
}

const decimal = (value: number) => String(value).replace(".", ",");

/** A point as the page writes it. */
function describePoint({indicator: code, value, value_text, numerator, denominator, ...point}: TrendRow): Row {
  const marks = {exact: "chính xác", estimated: "ước tính", partial: "chưa đủ", not_convertible: "không quy đổi"};
  const parts = numerator === null || denominator === null ? "" : `${decimal(numerator)}/${decimal(denominator)}`;
  const isRatio = code === "tỷ lệ công khai" && value !== null;
  const single = value === null ? (value_text ?? "") : decimal(value);
  return {
    kết_quả: isRatio ? `${parts} = ${decimal(value)}%` : parts === "" ? single : parts,
    nguồn: `${point.sources_reported}/${point.sources_expected}`,
    ký_hiệu: marks[point.quality]
  };
}

describe("docs/lineage.md", () => {
  const results = table("Kết quả");

  test("holds a merge, a split, a transfer and a cumulative year", () => {
    expect(results.length).toBeGreaterThan(25);
  });

  test.each(
    results.map((row) => [row["theo tổ chức ngày"]!, row["kỳ"]!, row["đơn vị"]!, row["chỉ tiêu"]!, row] as const)
  )("on %s: %s %s %s is as computed by hand", (date, code, target, measure, row) => {
    const point = trendOn(date).rows.find(
      (entry) => entry.unit === target && entry.period === code && entry.indicator === measure
    );
    expect(point && describePoint(point)).toEqual({
      kết_quả: row["kết quả"],
      nguồn: row["nguồn"],
      ký_hiệu: row["ký hiệu"]
    });
  });

  test.each(table("Tổng không đổi").map((row) => [row["kỳ"]!, row] as const))("the sum of %s is kept", (code, row) => {
    const sum = (trend: Trend) => {
      let total = 0;
      for (const point of trend.rows)
        if (point.period === code && point.indicator === "ý kiến") total += point.value ?? 0;
      return total;
    };
    const restated = trendOn("2025-12-31");
    const left = restated.displaced.filter((entry) => entry.period === code && entry.indicator === "ý kiến");
    let outside = 0;
    for (const entry of left) {
      outside += facts.find(
        (fact) => fact.unit === entry.unit && fact.period === code && fact.indicator === "ý kiến"
      )!.value!;
    }
    expect([sum(trendOn(null)), sum(restated), outside].map(String)).toEqual([
      row["như đã báo cáo"],
      row["theo tổ chức ngày 2025-12-31"],
      row["để ngoài"]
    ]);
  });
});
