import {expect, it} from "vitest";
import type {Chart} from "../../src/components/chart.js";
import {createChart} from "../../src/components/chart.js";
import type {LoadedFiles} from "../../src/components/pageKind.js";
import {drawPage, listCharts} from "../../src/components/pages.js";
import {pointCells} from "../../src/components/chartTable.js";
import {totalOf, unpack} from "../../src/components/points.js";
import {councilCharts, figureCharts, progressCharts, reportCharts} from "../../src/components/registry.js";
import {toHtml} from "../../src/components/markup.js";
import {siteMap} from "../../src/components/siteMap.js";
import {fileStem} from "../../src/components/figures/fileStem.js";
import {toDisplayDate} from "../../src/domain/days.js";
import {readState} from "../../src/components/viewState.js";
import type {ScopeReports} from "../../src/domain/siteData.js";
import {council} from "./council.js";
import {progress} from "./progress.js";
import {context, figures, sceneOf} from "./scene.js";

const reports: ScopeReports = {
  scope: "P",
  units: figures.units,
  reports: [
    {
      file: "a.xlsx",
      form: "F1",
      unit: "A",
      unit_name: "Huyện A",
      period: "2025-0",
      version: 1,
      received_at: "2026-01-08T10:00:00+07:00",
      status: "accepted",
      values: 3,
      refused: 0,
      notes: 0,
      findings: []
    }
  ]
};

function drawing(search = "") {
  const files: LoadedFiles = {figures, reports, council, progress};
  return {context, state: readState(search), files, widths: [1000]};
}

function chartOf(code: string, search = ""): Chart {
  const entry = figureCharts.find((one) => one.code === code)!;
  return entry.chart(sceneOf(search))!;
}

it("every chart of a page is in the registry under its own code, in the order of the page", () => {
  const codes = [...figureCharts, ...reportCharts, ...councilCharts, ...progressCharts].map(({code}) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const {page} of siteMap) {
    const html = toHtml(drawPage(page, drawing()));
    const drawn = [...html.matchAll(/<figure id="([^"]+)"/g)].map(([, code]) => code);
    expect(listCharts(page, drawing()).map(({code}) => code)).toEqual(drawn);
    expect(codes).toEqual(expect.arrayContaining(drawn));
  }
});

it("every chart says its source, its moment and that its figures are not official", () => {
  const charts = siteMap.flatMap(({page}) => listCharts(page, drawing()));
  expect(charts.length).toBeGreaterThan(7);
  for (const chart of charts) {
    expect(chart.source).not.toBe("");
    expect(chart.cutoff).toBe("Số liệu đến 08:00 20/01/2026");
    expect(chart.mark).toBe("Số liệu minh họa");
    expect(chart.build_id).toBe("b1");
    expect(new Set(chart.table.rows.map((row) => row.length))).toEqual(new Set([chart.table.columns.length]));
  }
});

it("the rows of a chart are its figures: numbers as numbers, an absence as its word", () => {
  const {table} = chartOf("TG-03");
  expect(table.rows).toEqual([
    ["Tỉnh P", 60, 6, 10, "có số liệu"],
    ["Huyện A", "không tính được (mẫu số bằng 0)", 0, 0, "có số liệu"],
    ["Huyện B", "bị loại", null, null, "bị loại"]
  ]);
});

it("a chart whose periods lie on both sides of a change of structure says so", () => {
  expect(chartOf("TG-01").note).toMatch(
    /^Số liệu trước khi sắp xếp \(01\/07\/2024\) được cộng từ các đơn vị tiền thân/
  );
  const scene = {...sceneOf(), lens: "as_reported" as const};
  const plain = {code: "X", title: "", subtitle: "", points: [], table: {columns: [], rows: []}, native: null};
  const draw = () => chartOf("TG-01").draw({width: 1000});
  const make = (periods: string[]) =>
    createChart({...plain, draw, periods: scene.context.periods.filter(({period}) => periods.includes(period))}, scene)
      .note;
  expect(make(["2023-0", "2024-0"])).toContain("Trước và sau 01/07/2024");
  expect(make(["2024-0", "2025-0"])).toBeNull();
});

it("every chart of figures tells of each change of structure that its rows cross, and of figures in part", () => {
  const crossing = new Set<string>();
  const silent: string[] = [];
  for (const view of ["", "?period=2023-0", "?period=2024-0"]) {
    const scene = sceneOf(view);
    const {periods, breaks} = scene.context;
    const ends = new Map(
      periods.flatMap(({label_vi, work_year, to}) => [label_vi, work_year].map((key) => [`${key}`, to]))
    );
    for (const {code, note, table} of figureCharts.flatMap(({chart}) => chart(scene) ?? [])) {
      const cells = table.rows.flat().map(String);
      const days = cells.flatMap((cell) => ends.get(cell) ?? []);
      for (const {date} of breaks) {
        if (!days.some((day) => day < date) || !days.some((day) => day >= date)) continue;
        crossing.add(code);
        if (!note?.includes(toDisplayDate(date))) silent.push(`${code}: ${date}`);
      }
      const isPart = cells.some((cell) => cell.startsWith("chỉ là một phần"));
      if (isPart && !note?.includes("Dấu * hoặc điểm rỗng")) silent.push(`${code}: part`);
    }
  }
  expect([...crossing]).toEqual(expect.arrayContaining(["TQ-02", "TG-01", "TG-02", "KT-01", "KT-02"]));
  expect(silent).toEqual([]);
});

it("files of charts are told apart by unit, period and choices of the reader", () => {
  const names = ["", "?unit=A", "?period=2023-0", "?lens=as_reported"].map((view) => fileStem(chartOf("TG-01", view)));
  expect(names[0]).toBe("tg-01_P_2025-0_2026-01-20_b1");
  expect(new Set(names).size).toBe(4);
  const of = ["Đà.kv1", "2025/0"];
  expect(fileStem({code: "X-01", of, as_of: "2026-01-20T01:00:00Z", build_id: "b 1"})).toBe(
    "x-01_Da-kv1_2025-0_2026-01-20_b-1"
  );
});

it("a chart with a figure that is not whole says so", () => {
  expect(chartOf("TG-01").note).toContain("Dấu * hoặc điểm rỗng");
  expect(chartOf("TG-01", "?period=2023-0").note).toBeNull();
});

it("pointCells keeps apart 0, a rate over 0, what nobody asks for, and a part of the whole", () => {
  expect(pointCells(unpack(0), "count")).toEqual([0, "có số liệu"]);
  expect(pointCells(unpack([0, 0]), "percent")[0]).toBe("không tính được (mẫu số bằng 0)");
  expect(pointCells(unpack(null), "count")).toEqual(["không phải báo cáo", "không phải báo cáo"]);
  expect(pointCells(unpack([1, 4, 1, 2]), "percent")).toEqual([25, 1, 4, "chỉ là một phần"]);
  expect(pointCells(totalOf([unpack(3), unpack("m")]), "count")).toEqual([
    3,
    "chỉ là một phần (1/2 đơn vị có đủ số liệu)"
  ]);
});

it("a chart of Office has the values of the rows, a gap where there is none", () => {
  const native = chartOf("TG-03").native!;
  expect(native.categories).toEqual(["Tỉnh P", "Huyện A", "Huyện B"]);
  expect(native.series[0]!.values).toEqual([60, null, null]);
  expect(native.series[0]!.failing).toEqual([0]);
  expect(native.levels).toEqual([{name: "Mức phấn đấu: 80%", value: 80}]);
});
