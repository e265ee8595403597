/** A small world drawn by hand: one province with two districts and a department, three work years. */
import type {ScopeFigures, SiteContext, SiteUnit, SiteVisit} from "../../src/domain/siteData.js";
import {openBook} from "../../src/components/points.js";
import type {FigureScene} from "../../src/components/scene.js";
import {readState, resolveView} from "../../src/components/viewState.js";

function period(work_year: number, half = 0) {
  const to = half === 1 ? `${work_year}-06-30` : `${work_year}-12-31`;
  const label_vi = half === 1 ? `6 tháng đầu năm ${work_year}` : `Năm ${work_year}`;
  return {period: `${work_year}-${half}`, label_vi, from: `${work_year}-01-01`, to, work_year, half, regime: "R"};
}

function unit(code: string, short_name: string, role: SiteUnit["role"]): SiteUnit {
  return {unit: code, name: `Đơn vị ${short_name}`, short_name, role, valid_from: "2000-01-01", valid_to: null};
}

function indicator(code: string, label_vi: string, parts: [string[], string[]] = [[], []]) {
  const isRate = parts[0].length > 0;
  return {
    indicator: code,
    group: "G",
    label_vi,
    unit_of_measure: isRate ? "%" : "việc",
    type: isRate ? ("percent" as const) : ("count" as const),
    direction: "up" as const,
    is_yearly: false,
    is_additive: true,
    numerator: parts[0],
    denominator: parts[1]
  };
}

/** A direct inspection of 2025 by the province, with what is told of it. */
export function visit(unit: string, told: Partial<SiteVisit>): SiteVisit {
  return {
    unit,
    predecessor: null,
    is_divided: false,
    is_own: true,
    work_year: 2025,
    planned: null,
    actual: null,
    is_direct: true,
    shortcomings: null,
    recommendations: null,
    remedied: null,
    remedy_due: null,
    ...told
  };
}

export const context: SiteContext = {
  build_id: "b1",
  as_of: "2026-01-20T08:00:00+07:00",
  is_sample: true,
  data: "so-lieu/d1",
  default_scope: "P",
  default_period: "2025-0",
  scopes: [
    {
      scope: "P",
      name: "Tỉnh P",
      head: "P",
      valid_from: "2000-01-01",
      valid_to: null,
      periods: ["2023-0", "2024-1", "2024-0", "2025-0"],
      lenses: ["current", "as_reported"],
      moments: [
        {moment: "2025-07-10", session: "giữa năm", label: "10/07/2025 – giữa năm", as_of: "2025-07-10T08:00:00+07:00"}
      ]
    },
    {
      scope: "Q",
      name: "Tỉnh P",
      head: "Q",
      valid_from: "1990-01-01",
      valid_to: "1999-12-31",
      periods: ["2023-0"],
      lenses: ["as_reported"],
      moments: []
    }
  ],
  periods: [period(2023), period(2024, 1), period(2024), period(2025)],
  groups: [{group: "G", label_vi: "Nhóm chung"}],
  indicators: [
    indicator("summoned", "Số người được triệu tập"),
    indicator("attended", "Số người có mặt"),
    indicator("attendance", "Tỷ lệ dự hội nghị", [["attended"], ["summoned"]]),
    indicator("received", "Số ý kiến nhận được"),
    indicator("accepted", "Số ý kiến được tiếp thu"),
    indicator("response", "Tỷ lệ ý kiến được trả lời", [["accepted"], ["received"]]),
    indicator("pending", "Số ý kiến chưa trả lời (cuối kỳ)"),
    indicator("coverage", "Tỷ lệ đơn vị được kiểm tra", [["inspected"], ["@units"]]),
    indicator("plan", "Tỷ lệ hoàn thành kế hoạch", [["inspected"], ["planned"]])
  ],
  headlines: {
    headline_attendance: "attendance",
    headline_opinions: "received",
    headline_opinion_response: "response",
    headline_opinions_pending: "pending",
    headline_inspection_coverage: "coverage",
    headline_inspection_plan: "plan"
  },
  thresholds: [
    {indicator: "attendance", value: 90, kind: "target", label_vi: "Mức phấn đấu"},
    {indicator: "response", value: 80, kind: "target", label_vi: "Mức phấn đấu"},
    {indicator: "coverage", value: 50, kind: "target", label_vi: "Mức phấn đấu"}
  ],
  breaks: [{date: "2024-07-01", scopes: ["P"], part_scopes: []}],
  milestones: [],
  english: {},
  unknown_reports: 1
};

/** Columns of the series are 2023-0, 2024-1, 2024-0, 2025-0. */
export const figures: ScopeFigures = {
  scope: "P",
  lens: "current",
  units: [
    unit("P", "Tỉnh P", "head"),
    unit("A", "Huyện A", "member"),
    unit("B", "Huyện B", "member"),
    unit("D", "Phòng 1", "part")
  ],
  series: {
    attendance: {
      P: [[18, 20], null, [19, 20], [20, 20]],
      A: [[8, 10], null, [9, 10], [8, 10]],
      B: [[9, 10], null, [5, 10, 1, 2], "m"],
      D: [[4, 5], null, [4, 5], [1, 5]]
    },
    received: {P: [10, 5, 12, 10], A: [4, 2, 6, 0], B: [3, 1, 2, "r"], D: [2, 1, 2, 2]},
    accepted: {P: [9, 4, 12, 6], A: [4, 2, 3, 0], B: [3, 1, 2, 1]},
    response: {
      P: [
        [9, 10],
        [4, 5],
        [12, 12],
        [6, 10]
      ],
      A: [
        [4, 4],
        [2, 2],
        [3, 6],
        [0, 0]
      ],
      B: [[3, 3], [1, 1], [2, 2], "r"]
    },
    pending: {P: [1, 1, 0, 4], A: [0, 0, 3, 0], B: [0, 0, 0, 0]},
    coverage: {
      P: [
        [1, 2],
        [0, 2],
        [0, 2],
        [1, 2]
      ]
    },
    plan: {
      P: [
        [1, 1],
        [0, 2],
        [0, 2],
        [1, 2]
      ]
    }
  },
  obligations: [
    {
      unit: "P",
      form: "F2",
      period: "2025-0",
      due_at: "2026-01-10T17:00:00+07:00",
      received_at: "2026-01-09T10:00:00+07:00",
      days_late: 0,
      state: "on_time"
    },
    {
      unit: "P",
      form: "F1",
      period: "2025-0",
      due_at: "2026-01-10T17:00:00+07:00",
      received_at: "2026-01-09T10:00:00+07:00",
      days_late: 0,
      state: "on_time"
    },
    {
      unit: "A",
      form: "F1",
      period: "2025-0",
      due_at: "2026-01-05T17:00:00+07:00",
      received_at: "2026-01-08T10:00:00+07:00",
      days_late: 3,
      state: "late"
    },
    {
      unit: "B",
      form: "F1",
      period: "2025-0",
      due_at: "2026-01-05T17:00:00+07:00",
      received_at: null,
      days_late: 15,
      state: "overdue"
    },
    {
      unit: "B",
      form: "F1",
      period: "2024-0",
      due_at: "2025-01-05T17:00:00+07:00",
      received_at: null,
      days_late: 400,
      state: "overdue"
    }
  ],
  coverage: [{period: "2025-0", units_total: 2, units_inspected: 1}],
  visits: [
    visit("A", {planned: "2025-03-01", actual: "2025-04-02", shortcomings: 3, recommendations: 2, remedied: 1}),
    visit("B", {planned: "2025-06-01"})
  ],
  not_inspected: {"2025-0": ["B"]},
  refusals: [{period: "2025-0", cells: 2, files: 1}]
};

/** The scene of an address such as `?period=2024-0&unit=A`, with changes to the figures. */
export function sceneOf(search = "", changes: Partial<ScopeFigures> = {}): FigureScene {
  const state = readState(search);
  const book = openBook(context, {...figures, ...changes});
  return {
    ...resolveView(context, {...state, province: null, lens: null})!,
    context,
    state,
    widths: [1000],
    book,
    unit: book.figures.units.find((one) => one.unit === state.unit) ?? null
  };
}
