import type {Chart} from "./chart.js";
import {answersChart} from "./council/answers.js";
import {councilReportChart} from "./council/reports.js";
import type {CouncilScene} from "./council/scene.js";
import {coverageChart} from "./inspection/coverage.js";
import {paceChart} from "./inspection/pace.js";
import {planChart} from "./inspection/plan.js";
import {remedyChart} from "./inspection/remedies.js";
import {selfCheckChart} from "./inspection/selfChecks.js";
import {shortcomingsChart} from "./inspection/shortcomings.js";
import {visitsChart} from "./inspection/visits.js";
import {changesChart} from "./overview/changes.js";
import type {OverviewScene} from "./overview/overviewScene.js";
import {readinessChart} from "./overview/readiness.js";
import {shortfallChart} from "./overview/shortfalls.js";
import {sinceChart} from "./overview/told.js";
import {attendanceChart} from "./participation/attendance.js";
import {dialogueChart, silenceChart} from "./participation/counts.js";
import {opinionsChart} from "./participation/opinions.js";
import {responsesChart} from "./participation/responses.js";
import {latenessChart} from "./progress/lateness.js";
import {owingChart} from "./progress/owing.js";
import type {ProgressScene} from "./progress/scene.js";
import type {QualityScene} from "./quality/qualityScene.js";
import {completenessChart} from "./quality/trust.js";
import {statusChart} from "./received/page.js";
import type {FigureScene, ReportScene, Scene} from "./scene.js";
import type {PageName} from "./siteMap.js";
import {courseChart} from "./trends/course.js";
import type {TrendScene} from "./trends/trendScene.js";
import {compareChart, unitsChart} from "./trends/units.js";
import {unitReportsChart} from "./unit/reports.js";
import type {UnitScene} from "./unit/unitScene.js";

/** One chart of a page, in the order in which the page shows them. */
export interface ChartEntry<OneScene extends Scene> {
  code: string;
  page: PageName;
  /** Null where the scene has nothing to show in it. */
  chart: (scene: OneScene) => Chart | null;
}

const readinessEntry: ChartEntry<FigureScene> = {code: "TQ-01", page: "overview", chart: readinessChart};
const changesEntry: ChartEntry<FigureScene> = {code: "TQ-02", page: "overview", chart: changesChart};
const shortfallEntry: ChartEntry<FigureScene> = {code: "TQ-03", page: "overview", chart: shortfallChart};

/** Charts of the overview that speak of one moment alone. */
const standingCharts: readonly ChartEntry<FigureScene>[] = [readinessEntry, changesEntry, shortfallEntry];

/** Charts of the overview, in the order of the page. */
export const overviewCharts: readonly ChartEntry<OverviewScene>[] = [
  readinessEntry,
  changesEntry,
  {code: "TQ-04", page: "overview", chart: sinceChart},
  shortfallEntry
];

/** Charts of the page on participation. */
export const participationCharts: readonly ChartEntry<FigureScene>[] = [
  {code: "TG-01", page: "participation", chart: attendanceChart},
  {code: "TG-02", page: "participation", chart: opinionsChart},
  {code: "TG-03", page: "participation", chart: responsesChart},
  {code: "TG-04", page: "participation", chart: silenceChart},
  {code: "TG-05", page: "participation", chart: dialogueChart}
];

/** Charts of the page on inspections. */
export const inspectionCharts: readonly ChartEntry<FigureScene>[] = [
  {code: "KT-01", page: "inspection", chart: coverageChart},
  {code: "KT-02", page: "inspection", chart: planChart},
  {code: "KT-05", page: "inspection", chart: paceChart},
  {code: "KT-03", page: "inspection", chart: visitsChart},
  {code: "KT-04", page: "inspection", chart: remedyChart},
  {code: "KT-06", page: "inspection", chart: shortcomingsChart},
  {code: "KT-07", page: "inspection", chart: selfCheckChart}
];

/** Charts of headline figures; the mark lets the program of one page do without those of others. */
export const figureCharts: readonly ChartEntry<FigureScene>[] = /* @__PURE__ */ standingCharts.concat(
  participationCharts,
  inspectionCharts
);

/** Charts of the reports received. */
export const reportCharts: readonly ChartEntry<ReportScene>[] = [{code: "BC-01", page: "received", chart: statusChart}];

/** Charts of one unit. */
export const unitCharts: readonly ChartEntry<UnitScene>[] = [{code: "DV-01", page: "unit", chart: unitReportsChart}];

/** Charts of one indicator over time. */
export const trendCharts: readonly ChartEntry<TrendScene>[] = [
  {code: "XH-01", page: "trends", chart: courseChart},
  {code: "XH-02", page: "trends", chart: unitsChart},
  {code: "XH-03", page: "trends", chart: compareChart},
  {code: "XH-01", page: "indicator", chart: courseChart}
];

/** Charts of the questions of the people's council. */
export const councilCharts: readonly ChartEntry<CouncilScene>[] = [
  {code: "HD-01", page: "council", chart: answersChart},
  {code: "HD-02", page: "council", chart: councilReportChart}
];

/** Charts of who has to do what by when. */
export const progressCharts: readonly ChartEntry<ProgressScene>[] = [
  {code: "TD-01", page: "progress", chart: owingChart},
  {code: "TD-02", page: "progress", chart: latenessChart}
];

/** Charts of the quality of the figures. */
export const qualityCharts: readonly ChartEntry<QualityScene>[] = [
  {code: "CL-01", page: "quality", chart: completenessChart}
];
