import {toVietnamDate} from "../../src/domain/days.js";
import type {Catalogue, Period} from "../../src/domain/catalogue.js";
import {comparePeriods, samePeriodLastYear} from "../../src/domain/periods.js";
import {reasons} from "../../src/domain/lineage/restate.js";
import type {Reason} from "../../src/domain/lineage/restate.js";
import type {CurrentBuild} from "../warehouse/currentBuild.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import {readTrendOn} from "../warehouse/trendOn.js";
import {CliError} from "./cliError.js";
import type {Command} from "./command.js";
import {openBuildFor} from "./openBuild.js";
import {commonHelp, openCatalogue, readArguments, usageExitCode} from "./options.js";
import {formatTable} from "./textTable.js";

const help = `qcdc trend: một chỉ tiêu của một đơn vị qua các kỳ

Cách dùng: npm run -s qcdc -- trend ĐƠN_VỊ CHỈ_TIÊU [--lens as_reported|current | --on NGÀY] [tùy chọn]

  --lens as_reported  như đã báo cáo, mỗi kỳ theo tổ chức của kỳ đó
  --lens current      tính lại theo tổ chức hiện nay (mặc định)
  --on NGÀY           tính lại theo tổ chức của một ngày, ví dụ 2024-12-31

${commonHelp}`;

interface Point {
  period: string;
  value: number | null;
  value_text: string | null;
  numerator: number | null;
  denominator: number | null;
  sources_expected: number;
  sources_reported: number;
  quality: string;
  reason: string | null;
}

interface PublishedPoint extends Point {
  /** What must be said when the point is set beside the same period of the year before; null when nothing. */
  note: string | null;
}

interface Question {
  unit: string;
  indicator: string;
  lens: string;
  /** Date whose structure is asked for; null for the figures as reported. */
  on: string | null;
}

export const trend: Command = {
  name: "trend",
  summary: "một chỉ tiêu của một đơn vị qua các kỳ, theo tổ chức nào tùy chọn",
  help,
  async run(args, output) {
    const own = {on: {type: "string"}, lens: {type: "string"}} as const;
    const {common, positionals, values} = readArguments(args, own);
    const catalogue = await openCatalogue(common.catalogueDir);
    const asked = readQuestion(positionals, values, catalogue);
    const build = await openBuildFor(common, output);
    try {
      const question = {...asked, on: asked.lens === "current" ? toVietnamDate(build.manifest.as_of) : asked.on};
      const points = await readPoints(build, catalogue, question);
      output.print(common.isJson ? JSON.stringify({...question, points}) : describe(question, points));
      return 0;
    } finally {
      build.close();
    }
  }
};

function readQuestion(
  [unit, indicator, ...rest]: readonly string[],
  {on, lens}: Record<string, string | boolean | undefined>,
  {units, indicators}: Catalogue
): Question {
  if (unit === undefined || indicator === undefined || rest.length > 0) {
    throw new CliError(usageExitCode, "Cần đúng hai mã: trend ĐƠN_VỊ CHỈ_TIÊU.");
  }
  if (!units.some(({code}) => code === unit)) throw unknown("đơn vị", unit);
  if (!indicators.some(({code}) => code === indicator)) throw unknown("chỉ tiêu", indicator);
  if (typeof on === "string") {
    if (lens !== undefined) throw new CliError(usageExitCode, "Chỉ dùng một trong hai: --lens hoặc --on.");
    if (!isDate(on)) throw new CliError(usageExitCode, `--on không hiểu “${on}”; hãy viết dạng 2024-12-31.`);
    return {unit, indicator, lens: on, on};
  }
  if (lens !== undefined && lens !== "as_reported" && lens !== "current") {
    throw new CliError(usageExitCode, `--lens là as_reported hoặc current, không phải “${String(lens)}”.`);
  }
  return {unit, indicator, lens: lens ?? "current", on: null};
}

function unknown(name: string, code: string): CliError {
  return new CliError(usageExitCode, `Danh mục không có ${name} “${code}”.`);
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

async function readPoints(
  {connection}: CurrentBuild,
  catalogue: Catalogue,
  {unit, indicator, lens, on}: Question
): Promise<PublishedPoint[]> {
  const points =
    lens === "as_reported" || lens === "current"
      ? await readRows<Point>(connection, await readSql("queries/trend_points"), {unit, indicator, lens})
      : await readTrendOn(connection, catalogue, {unit, indicator, on: on!});
  const order = new Map(catalogue.periods.map((period, index) => [period.code, {period, index}]));
  const sorted = points.toSorted((left, right) => order.get(left.period)!.index - order.get(right.period)!.index);
  return sorted.map((point) => publish(point, order.get(point.period)!.period, catalogue));
}

function publish(point: Point, period: Period, {periods}: Catalogue): PublishedPoint {
  const {value, value_text, numerator, denominator, sources_expected, sources_reported, quality, reason} = point;
  const before = samePeriodLastYear(period, periods);
  const note = before ? comparePeriods(period, before).note_vi : null;
  const figures = {value, value_text, numerator, denominator, sources_expected, sources_reported, quality, reason};
  return {period: period.code, ...figures, note};
}

const qualityNames: Record<string, string> = {
  exact: "",
  estimated: "ước tính theo tỷ lệ chia tách",
  partial: "chưa đủ nguồn",
  not_convertible: "không quy đổi được"
};

function describe({unit, indicator, lens, on}: Question, points: readonly PublishedPoint[]): string {
  const structure = lens === "as_reported" ? "như đã báo cáo" : `theo tổ chức ngày ${on}`;
  const title = `${indicator} · ${unit}, ${structure}`;
  if (points.length === 0) return `${title}: không có số liệu.`;
  const rows = points.map((point) => ({
    kỳ: point.period,
    "giá trị": point.value ?? point.value_text,
    "tử số": point.numerator,
    "mẫu số": point.denominator,
    nguồn: `${point.sources_reported}/${point.sources_expected}`,
    "lưu ý": describeQuality(point)
  }));
  const notes = points.flatMap(({note}) => (note === null ? [] : [`  * ${note}`]));
  return [title, formatTable(rows), ...notes].join("\n");
}

function describeQuality({quality, reason}: PublishedPoint): string {
  if (reason !== null && reason in reasons) return reasons[reason as Reason];
  return qualityNames[quality] ?? quality;
}
