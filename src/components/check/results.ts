/** Results of checked files as markup and as a list to copy. */
import type {Catalogue, Indicator} from "../../domain/catalogue.js";
import type {CheckedLine, CheckedValue, CheckResult} from "../../domain/checkResult.js";
import {toDisplayDate} from "../../domain/days.js";
import {formatDecimal, formatPercent} from "../../domain/format.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import {dataTable} from "../table.js";
import {check as words} from "../texts/check.js";
import {common} from "../texts/common.js";

export interface CheckedFile {
  file: string;
  result: CheckResult;
}

/** Longer lists would make the page slow; the copied list holds all. */
const longestList = 500;

/** One file: may it be sent, what is to be mended in which cell, and what would be taken in. */
export function fileResult({file, result}: CheckedFile, catalogue: Catalogue): Markup {
  const {status, findings} = result;
  return h(
    "section",
    {class: "checked", "data-status": status},
    h("h2", {class: "file"}, file),
    h(
      "p",
      {class: "answer"},
      h("span", {class: `status status-${status}`}, words.status[status]),
      ` ${words.advice[status]}`
    ),
    h("p", {class: "meta"}, `${nameSender(result, catalogue)} · ${describeCounts(result)}`),
    h("h3", {}, words.findings),
    findings.length === 0
      ? h("p", {class: "subtitle"}, words.noFindings)
      : h("ul", {class: "findings"}, findings.slice(0, longestList).map(findingItem)),
    findings.length > longestList && h("p", {class: "hint"}, words.moreFindings(findings.length - longestList)),
    groupBy(result.values, ({unit, period}) => `${unit} ${period}`).map((values) => valueTable(values, catalogue)),
    groupBy(result.lines, ({form, period}) => `${form} ${period}`).map((lines) => lineTable(lines, catalogue))
  );
}

/** What is to be mended, as text for a message: a head per file, a line per finding. */
export function findingText(files: readonly CheckedFile[], catalogue: Catalogue): string {
  return files
    .map(({file, result}) => {
      const head = `${file}: ${words.status[result.status]} (${nameSender(result, catalogue)})`;
      const lines = result.findings.map(
        (finding) => `- ${severityOf(finding)} – ${placeOf(finding)}: ${finding.message}`
      );
      return [head, ...(lines.length === 0 ? [`- ${words.noFindings}`] : lines)].join("\n");
    })
    .join("\n\n");
}

function nameSender({unit, period}: CheckResult, catalogue: Catalogue): string {
  return words.identity(
    unit === null ? words.unknownUnit : nameUnit(unit, catalogue),
    period === null ? words.unknownPeriod : namePeriod(period, catalogue)
  );
}

function nameUnit(code: string, {units}: Catalogue): string {
  return units.find((unit) => unit.code === code)?.name ?? code;
}

function namePeriod(code: string, {periods}: Catalogue): string {
  return periods.find((period) => period.code === code)?.label_vi ?? code;
}

function describeCounts({values, lines, findings}: CheckResult): string {
  return words.counts({
    values: values.filter(({state}) => state === "value").length,
    lines: lines.length,
    refused: findings.filter(({severity}) => severity === "refuse").length,
    notes: findings.filter(({severity}) => severity === "note").length
  });
}

type CheckFinding = CheckResult["findings"][number];

function findingItem(finding: CheckFinding): Markup {
  const {severity, raw, message} = finding;
  return h(
    "li",
    {class: `finding finding-${severity}`},
    h("span", {class: "severity"}, severityOf(finding)),
    " ",
    h("span", {class: "place"}, placeOf(finding)),
    raw !== null && raw !== "" ? [" ", h("span", {class: "raw"}, words.written(raw))] : null,
    h("span", {class: "message"}, ` ${message}`)
  );
}

function severityOf({severity}: CheckFinding): string {
  return severity === "refuse" ? words.refuse : words.note;
}

function placeOf({sheet, cell}: Pick<CheckFinding, "sheet" | "cell">): string {
  const place = [sheet, cell].filter((part) => part !== null && part !== "").join(" › ");
  return place === "" ? words.wholeFile : place;
}

function valueTable(values: readonly CheckedValue[], catalogue: Catalogue): Markup {
  const [{unit, period}] = values as [CheckedValue];
  const {indicator, value, cell, raw} = words.columns;
  const shown = values.slice(0, longestList);
  return dataTable({
    caption: words.values(nameUnit(unit, catalogue), namePeriod(period, catalogue)),
    columns: [{label: indicator}, {label: value, isNumber: true}, {label: cell}, {label: raw}],
    rows: shown.map((one) => {
      const known = catalogue.indicators.find(({code}) => code === one.indicator);
      return {cells: [known?.label_vi ?? one.indicator, valueText(one, known, catalogue), placeOf(one), one.raw]};
    }),
    legend: values.length > shown.length ? [words.more(values.length - shown.length)] : []
  });
}

function valueText(one: CheckedValue, indicator: Indicator | undefined, catalogue: Catalogue): Child {
  if (one.state !== "value") return h("span", {class: `state state-${one.state}`}, common.states[one.state]);
  const text = showTyped(one.value, indicator, catalogue);
  const isComputed = indicator !== undefined && indicator.numerator.length > 0;
  return isComputed ? [text, h("span", {class: "fraction"}, ` (${words.computed})`)] : text;
}

function showTyped(value: number | string | null, indicator: Indicator | undefined, {codes}: Catalogue): string {
  const type = indicator?.type;
  if (typeof value === "number") {
    if (type === "yesno") return value === 1 ? words.yes : words.no;
    return type === "percent" ? formatPercent(value) : formatDecimal(value);
  }
  if (type === "date" && value !== null) return toDisplayDate(value);
  return codes.find(({indicator: of, code}) => of === indicator?.code && code === value)?.label_vi ?? value ?? "";
}

function lineTable(lines: readonly CheckedLine[], catalogue: Catalogue): Markup {
  const [{form, period}] = lines as [CheckedLine];
  const fields = catalogue.fields.filter((field) => field.form === form);
  const used = fields.filter(({field}) => lines.some(({cells}) => cells[field] !== undefined));
  const shown = lines.slice(0, longestList);
  return dataTable({
    caption: words.lines(form, namePeriod(period, catalogue)),
    columns: [{label: words.columns.row}, ...used.map(({label_vi}) => ({label: label_vi}))],
    rows: shown.map(({sheet, row, cells}) => ({
      cells: [placeOf({sheet, cell: String(row)}), ...used.map(({field}) => registerText(cells[field], catalogue))]
    })),
    legend: lines.length > shown.length ? [words.more(lines.length - shown.length)] : []
  });
}

function registerText(cell: CheckedLine["cells"][string] | undefined, catalogue: Catalogue): Child {
  if (!cell) return "";
  if (cell.state !== "value") return h("span", {class: `state state-${cell.state}`}, common.states[cell.state]);
  const value = cell.value ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? toDisplayDate(value) : nameUnit(value, catalogue);
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
