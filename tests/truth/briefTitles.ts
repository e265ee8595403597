/** The titles of the charts of the session dn2/2026-07-09, worked out from the truth tables and the catalogue alone. */
import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {readTruth} from "./truthFiles.js";
import {truthAsOf} from "./truthAsOf.js";

const [province, period, before, lastYear] = ["dn2", "2026-H1", "2025-H1", "2025-Y"];
const asOf = "2026-07-09T08:00:00+07:00";
const facts = truthAsOf(asOf);
const areas = Array.from({length: 12}, (_, index) => `dn2.kv${String(index + 1).padStart(2, "0")}`);
const units = [province, ...areas];
const indicators = new Map(readCatalogue("indicators").map((row) => [row["code"]!, row]));
const targets = new Map(
  readCatalogue("thresholds").flatMap(({indicator, value, kind}) =>
    kind === "target" ? [[indicator!, Number(value)] as const] : []
  )
);
const lineage = readCatalogue("lineage").filter(({date}) => date === "2025-07-01");

interface Ratio {
  numerator: number;
  denominator: number;
}

function readCatalogue(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../data/catalogue/${name}.csv`, import.meta.url), "utf8");
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {header: true, skipEmptyLines: true}).data;
}

function numberOf(unit: string, indicator: string, at = period): number | null {
  const fact = facts.get(`${unit} ${at} ${indicator}`);
  return fact?.state === "value" ? Number(fact.value) : null;
}

function ratioOf(unit: string, indicator: string, at = period): Ratio | null {
  const {numerator, denominator} = indicators.get(indicator)!;
  const own = areas.length;
  const add = (codes: string) =>
    sum(codes.split("+").map((code) => (code.startsWith("@") ? own : numberOf(unit, code, at))));
  const [above, below] = [add(numerator!), add(denominator!)];
  return above === null || below === null ? null : {numerator: above, denominator: below};
}

function sum(values: readonly (number | null)[]): number | null {
  let total = 0;
  for (const value of values) {
    if (value === null) return null;
    total += value;
  }
  return total;
}

function percentOf(ratios: readonly Ratio[]): number {
  return (100 * sum(ratios.map((one) => one.numerator))!) / sum(ratios.map((one) => one.denominator))!;
}

/** Rates of a unit below the level asked for. */
function isBelow(ratio: Ratio, indicator: string): boolean {
  return ratio.denominator > 0 && percentOf([ratio]) < targets.get(indicator)!;
}

const [pad, show] = [
  (count: number) => String(count).padStart(2, "0"),
  (value: number) => (Math.round(value * 10) / 10).toString().replace(".", ",")
];
const label = (indicator: string) => indicators.get(indicator)!["label_vi"]!;

/** Units with the rate now and, of all their predecessors, a year before. */
function withBoth(indicator: string): Ratio[] {
  return units.flatMap((unit) => {
    const now = ratioOf(unit, indicator);
    const old = lineage.filter(({successor}) => successor === unit).map(({predecessor}) => predecessor!);
    const isKnown = old.every((one) => {
      const {numerator, denominator} = indicators.get(indicator)!;
      const codes = `${numerator}+${denominator}`.split("+").filter((code) => !code.startsWith("@"));
      return codes.every((code) => numberOf(one, code, before) !== null);
    });
    return now && isKnown ? [now] : [];
  });
}

const rates = [
  "opinion_response_rate",
  "publicity_rate",
  "inspection_plan_rate",
  "inspection_coverage",
  "remedy_rate",
  "petition_on_time_rate",
  "council_on_time_rate",
  "digital_signature_rate"
];

function changesTitle(): string {
  const known = rates.filter((rate) => withBoth(rate).some(({denominator}) => denominator > 0));
  const short = known.filter((rate) => percentOf(withBoth(rate)) < targets.get(rate)!);
  const names = short.map((rate) => label(rate).replace(/^Tỷ lệ /, ""));
  return `${pad(short.length)}/${known.length} tỷ lệ chính dưới mức đặt ra: ${names.slice(0, -1).join(", ")} và ${names.at(-1)}`;
}

function weakTitle(): string {
  const asked = rates.map((rate) => {
    const known = units.flatMap((unit) => ratioOf(unit, rate) ?? []);
    const isOfAreas = areas.some((unit) => ratioOf(unit, rate));
    return {rate, known: known.length, below: isOfAreas ? known.filter((one) => isBelow(one, rate)).length : 0};
  });
  const worst = asked.toSorted((a, b) => b.below - a.below)[0]!;
  return `${label(worst.rate)} là chỗ yếu phổ biến nhất: ${pad(worst.below)}/${worst.known} đơn vị dưới mức đặt ra`;
}

function responseTitle(): string {
  const known = units.flatMap((unit) => ratioOf(unit, "opinion_response_rate") ?? []);
  const below = known.filter((one) => isBelow(one, "opinion_response_rate"));
  return `${pad(below.length)}/${known.length} đơn vị trả lời ý kiến dưới mức đặt ra`;
}

function attendanceTitle(): string {
  const known = units.flatMap((unit) => ratioOf(unit, "conference_attendance_rate", lastYear) ?? []);
  return `Tỷ lệ dự hội nghị năm 2025 là ${show(percentOf(known))}% ở ${known.length}/${units.length} đơn vị có đủ số liệu`;
}

function opinionsTitle(): string {
  const known = units.map((unit) => numberOf(unit, "opinions_received")).filter((value) => value !== null);
  return `6 tháng đầu năm 2026 nhận ${sum(known)} ý kiến ở ${known.length}/${units.length} đơn vị có đủ số liệu`;
}

/** Where every unit that told its number told one above 0; else nothing, which no title is. */
function noneTitle(indicator: string, say: (known: number) => string): string {
  const known = units.map((unit) => numberOf(unit, indicator)).filter((value) => value !== null);
  return known.some((value) => value === 0) ? "" : `${say(known.length)} có số liệu 6 tháng đầu năm 2026`;
}

function coverageTitle(): string {
  const rows = readTruth("coverage");
  const of = (at: string, provinces: readonly string[]) =>
    rows
      .filter((row) => row["period"] === at && provinces.includes(row["province"]!))
      .map((row) => ({
        numerator: Number(row["units_inspected_form1"]),
        denominator: Number(row["units_valid_on_period_end"])
      }));
  const [now, then] = [percentOf(of(period, [province])), percentOf(of(before, ["dn1", "qn1"]))];
  const change = show(Number(now.toFixed(1)) - Number(then.toFixed(1)));
  return `Tỷ lệ bao phủ kiểm tra 6 tháng đầu năm 2026 là ${show(now)}%, tăng ${change} điểm % so với 6 tháng đầu năm 2025`;
}

/** First halves whose plan was met, of those whose plan and inspections are known of every predecessor. */
function planTitle(): string {
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  const known = years.flatMap((year) => {
    const heads = year === 2026 ? [province] : ["dn1", "qn1"];
    const count = (indicator: string) => sum(heads.map((unit) => numberOf(unit, indicator, `${year}-H1`)));
    const [done, planned] = [count("units_inspected"), count("units_planned")];
    return done === null || planned === null ? [] : [{done, planned}];
  });
  const met = known.filter(({done, planned}) => done >= planned);
  return `${pad(met.length)}/${known.length} kỳ giữa năm đã đạt kế hoạch cả năm`;
}

function registerTitles(): Record<string, string> {
  const files = new Map(readTruth("files").map((row) => [row["file"], row["received_at"]!]));
  const rows = readTruth("inspections").filter(
    (row) =>
      row["province"] === province && row["period"] === period && Date.parse(files.get(row["file"])!) < Date.parse(asOf)
  );
  const done = rows.filter(({form, actual}) => form === "truc_tiep" && actual !== "");
  const due = rows.filter(({form, planned}) => form === "truc_tiep" && planned! <= "2026-03-31");
  const found = areas.map((unit) => ({
    name: `Khu vực ${Number(unit.slice(-2))}`,
    count: sum(rows.filter((row) => row["unit"] === unit).map((row) => Number(row["shortcomings"])))!
  }));
  const most = Math.max(...found.map(({count}) => count));
  const names = found.filter(({count}) => count === most).map(({name}) => name);
  return {
    "KT-03": `Năm công tác 2026: ${pad(new Set(done.map(({unit}) => unit)).size)}/12 đơn vị đã được kiểm tra trực tiếp`,
    "KT-05": due.length > done.length ? "" : "Số cuộc kiểm tra không chậm so với lịch đã lập",
    "KT-06": `${names.join(" và ")} có nhiều hạn chế nhất: mỗi đơn vị ${pad(most)}`
  };
}

function selfCheckTitle(): string {
  const below = readCatalogue("units").filter(
    ({parent, valid_to, kind}) => parent === province && valid_to === "" && ["khu_vuc", "phong"].includes(kind!)
  );
  const sent = below.filter(({code}) => facts.get(`${code} ${lastYear} self_check_report_date`)?.state === "value");
  return `${pad(sent.length)}/${below.length} đơn vị đã gửi báo cáo tự kiểm tra`;
}

function missingTitle(): string {
  const rows = readTruth("timeliness").filter(
    (row) => row["period"] === period && /^dn2(\.kv|$)/.test(row["unit"] ?? "")
  );
  const missing = rows.filter(
    ({received_at}) => received_at === "" || Date.parse(received_at!) > Date.parse(asOf)
  ).length;
  return `${pad(missing)} trong ${rows.length} báo cáo phải nộp còn thiếu`;
}

/** Titles by code of chart. */
export function expectedTitles(): Record<string, string> {
  const remedied = percentOf([ratioOf(province, "remedy_rate")!]);
  return {
    "TQ-01": missingTitle(),
    "TQ-02": changesTitle(),
    "TQ-03": weakTitle(),
    "TG-01": attendanceTitle(),
    "TG-02": opinionsTitle(),
    "TG-03": responseTitle(),
    "TG-04": noneTitle("opinions_received", (known) => `Không đơn vị nào im lặng trong ${known} đơn vị`),
    "TG-05": `${noneTitle("dialogue_sessions", (known) => `Cả ${known} đơn vị`)} đều đã đối thoại`,
    "KT-01": coverageTitle(),
    "KT-02": planTitle(),
    "KT-04": `Tỷ lệ khắc phục kiến nghị 6 tháng đầu năm 2026: ${show(remedied)}%`,
    "KT-07": selfCheckTitle(),
    ...registerTitles()
  };
}
