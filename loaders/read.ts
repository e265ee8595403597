/** Reads one report: bytes → cells → values, register lines and findings. Pure; runs in Node and in the browser. */
import type {Catalogue, FormCode, Period} from "../src/domain/catalogue.js";
import type {Finding} from "../src/domain/findings.js";
import {createFinding} from "../src/domain/findings.js";
import type {ValueState} from "../src/domain/values.js";
import {openFile} from "./formats/openFile.js";
import type {Book, TableSheet} from "./forms/book.js";
import {openBook} from "./forms/book.js";
import type {ReaderContext} from "./forms/context.js";
import {readerContext} from "./forms/context.js";
import {declaresDashAsZero} from "./forms/dash.js";
import {readFileName} from "./forms/fileName.js";
import {noteHeadings} from "./forms/headingNotes.js";
import {readIndicatorRows} from "./forms/indicatorRows.js";
import {prepareTexts} from "./forms/prepare.js";
import {readRegister} from "./forms/registers.js";
import {settleRepeats} from "./forms/repeats.js";
import {isReturnedCopy} from "./forms/returnedCopy.js";
import {checkReport, isSerialNumbers} from "./forms/reportChecks.js";
import type {Collector, TableScope} from "./forms/scope.js";
import {createCollector} from "./forms/scope.js";
import type {Sender, SheetUnit} from "./forms/sender.js";
import {settleSender} from "./forms/sender.js";
import {findSections} from "./forms/tableSections.js";
import {readUnitRows} from "./forms/unitRows.js";
import type {CellCounts, Report, Workbook} from "./types.js";

export interface ReportSource {
  /** Path below the reports folder. */
  file: string;
  /** ISO instant. */
  received_at: string;
}

/** Reads one file. Never throws for what is in it: everything that is not taken in is a finding. */
export function readReport(bytes: Uint8Array, source: ReportSource, catalogue: Catalogue): Report {
  const opened = openFile(bytes, source.file);
  if (!opened.workbook) return refusedReport(opened.findings);
  const {workbook} = opened;
  if (isReturnedCopy(workbook)) return refusedReport([...opened.findings, createFinding("returned_copy", {})]);
  const findings = [...opened.findings, ...prepareTexts(workbook)];
  const context = readerContext(catalogue);
  const fileName = readFileName(source.file, context);
  const book = openBook(workbook, fileName, context);
  findings.push(...book.findings);
  const whole = bookRefusal(book, context);
  if (whole.length > 0 || !book.period) return refusedReport([...findings, ...whole]);
  const sender = settleSender(book, {fileName, period: book.period}, context);
  findings.push(...sender.findings);
  if (sender.findings.some(isRefusal)) return refusedReport(findings, {unit: sender.unit, period: book.period.code});
  return readBook({workbook, book, sender, source, context}, {period: book.period, findings});
}

/** A report of which nothing can be used; `findings` say why. */
export function refusedReport(
  findings: readonly Finding[],
  known: Partial<Pick<Report, "unit" | "period" | "forms" | "values" | "counts">> = {}
): Report {
  return {
    status: "refused",
    forms: known.forms ?? [],
    unit: known.unit ?? null,
    period: known.period ?? null,
    values: known.values ?? [],
    lines: [],
    totals: [],
    findings: [...findings],
    counts: known.counts ?? {mapped: 0, value: 0, not_applicable: 0, missing: 0, refused: 0}
  };
}

function isRefusal(finding: Finding): boolean {
  return finding.severity === "refuse";
}

function bookRefusal(book: Book, context: ReaderContext): Finding[] {
  if (book.findings.some(isRefusal)) return [];
  if (book.sheets.length === 0) {
    const {fields} = context.catalogue;
    const unit = fields.find(({form, field}) => form === "F2" && field === "unit") ?? fields[0];
    const expected = `“Chỉ tiêu” và “Số liệu”; “Đơn vị” và tên các chỉ tiêu; “${unit?.label_vi ?? "Đơn vị được kiểm tra"}”`;
    return [createFinding("no_table", {}, {expected})];
  }
  if (book.period) return [];
  const said = book.sheets.flatMap(({period}) => period.findings);
  return said.length > 0 ? said : [createFinding("period_not_found", {})];
}

interface Reading {
  workbook: Workbook;
  book: Book;
  sender: Sender;
  source: ReportSource;
  context: ReaderContext;
}

function readBook(reading: Reading, {period, findings}: {period: Period; findings: Finding[]}): Report {
  const forms = new Set<FormCode>();
  const collector = createCollector();
  const said = new Set<Finding>();
  for (const entry of reading.sender.sheets) {
    const own = [...entry.sheet.period.findings, ...entry.findings];
    findings.push(...own.filter((finding) => !said.has(finding)));
    for (const finding of own) said.add(finding);
    if (own.some(isRefusal)) continue;
    const scope = tableScope(reading, {entry, period, collector});
    const {layout} = scope.table;
    forms.add(layout === "F2" || layout === "F3" ? layout : "F1");
    if (layout === "F2" || layout === "F3") readTable(scope);
    else findings.push(...readIndicatorTable(scope, entry.sheet));
  }
  return finish({reading, period, collector, forms: [...forms].sort(), findings});
}

/** A trial reading tells whether the value column is just the serial numbers, or the table a nameless second one. */
function readIndicatorTable(scope: TableScope, {is_further, texts}: TableSheet): Finding[] {
  const isSingle = scope.table.layout === "indicator_rows";
  const trial = createCollector();
  if (isSingle || is_further) readTable({...scope, collector: trial});
  const {name} = scope.grid.sheet;
  if (isSingle && isSerialNumbers(trial.values)) return [createFinding("stt_in_values", {sheet: name})];
  if (is_further && repeatsTable(trial.values, scope.collector.values)) {
    const heading = texts.at(-1)?.text ?? null;
    return [createFinding("second_table_skipped", {sheet: name, raw: heading}, {row: scope.table.top})];
  }
  readTable(scope);
  return [];
}

/** True when at least half of the figures are there already, of the same unit: the table must speak of another one. */
function repeatsTable(values: Report["values"], taken: Report["values"]): boolean {
  const keyOf = (value: Report["values"][number]) => `${value.unit}|${value.period}|${value.indicator}`;
  const known = new Set(taken.map(keyOf));
  const repeated = values.filter((value) => known.has(keyOf(value)));
  return repeated.length > 0 && repeated.length * 2 >= values.length;
}

interface TableEntry {
  entry: SheetUnit;
  period: Period;
  collector: Collector;
}

function tableScope(reading: Reading, {entry, period, collector}: TableEntry): TableScope {
  const {grid, table} = entry.sheet;
  return {
    grid,
    table,
    context: reading.context,
    collector,
    unit: entry.unit,
    period,
    within: reading.sender.unit,
    received_at: reading.source.received_at,
    is_1904: reading.workbook.is_1904,
    is_csv: reading.workbook.format === "csv",
    dash_means_zero: declaresDashAsZero(grid)
  };
}

function readTable(scope: TableScope): void {
  noteHeadings(scope);
  const {layout} = scope.table;
  const needsUnit = layout === "F2" || layout === "F3" || (layout === "indicator_rows" && !namesUnits(scope));
  if (needsUnit && scope.unit === null) {
    scope.collector.findings.push(createFinding("unit_not_found", {sheet: scope.grid.sheet.name}));
    return;
  }
  const before = scope.collector.values.length;
  if (layout === "indicator_rows") readIndicatorRows(scope);
  else if (layout === "unit_rows") readUnitRows(scope);
  else readRegister(scope, layout);
  noteHiddenRows(scope, scope.collector.values.slice(before));
}

/** The units stand in a column, at the head of the columns, or in rows between. */
function namesUnits({grid, table, context}: TableScope): boolean {
  const isNamed = [...table.columns.values()].some(
    (entry) => (entry.kind === "values" && entry.unit !== null) || (entry.kind === "role" && entry.role === "unit")
  );
  return isNamed || findSections(grid, table, context).some(({unit}) => unit !== null);
}

function noteHiddenRows({grid, collector}: TableScope, values: Report["values"]): void {
  const rows = new Set(values.filter(({state}) => state !== "missing").map(({row}) => row));
  const hidden = [...rows].filter((row) => grid.rowAt(row)?.is_hidden);
  if (hidden.length === 0) return;
  const place = {sheet: grid.sheet.name, raw: `dòng ${hidden.join(", ")}`};
  collector.findings.push(createFinding("hidden_rows", place, {count: hidden.length}));
}

interface Finished {
  reading: Reading;
  period: Period;
  collector: Collector;
  forms: FormCode[];
  findings: Finding[];
}

function finish({reading, period, collector, forms, findings}: Finished): Report {
  const settled = settleRepeats(collector.values, reading.context);
  const checked = checkReport(settled.values, reading.context);
  const all = [...findings, ...collector.findings, ...settled.findings, ...checked.findings];
  const counts = countCells(collector, {values: checked.values, repeated: settled.repeated});
  const known = {unit: reading.sender.unit, period: period.code, forms};
  const isEmpty = checked.values.length > 0 && checked.values.every((value) => value.state === "missing");
  if (isEmpty && collector.lines.length === 0) {
    const finding = createFinding("empty_report", {}, {count: checked.values.length});
    return refusedReport([...all, finding], {...known, values: checked.values, counts});
  }
  if (all.some((finding) => finding.code === "stt_in_values")) return refusedReport(all, known);
  return {
    status: statusOf(all, {values: checked.values, lines: collector.lines.length, forms}),
    ...known,
    values: checked.values,
    lines: collector.lines,
    totals: collector.totals,
    findings: all,
    counts
  };
}

function countCells(
  collector: Collector,
  {values, repeated}: {values: Report["values"]; repeated: number}
): CellCounts {
  const states: ValueState[] = values.map((value) => value.state);
  for (const line of collector.lines) for (const cell of Object.values(line.cells)) states.push(cell.state);
  const count = (state: ValueState) => states.filter((other) => other === state).length;
  return {
    mapped: collector.mapped,
    value: count("value"),
    not_applicable: count("not_applicable"),
    missing: count("missing"),
    refused: count("refused") + collector.refusedWithRow + repeated
  };
}

function statusOf(
  findings: readonly Finding[],
  {values, lines, forms}: {values: Report["values"]; lines: number; forms: readonly FormCode[]}
): Report["status"] {
  const isRefused = findings.some(isRefusal);
  const hasValues = values.some((value) => value.state !== "refused") || lines > 0;
  const isEmptyRegister = forms.length > 0 && forms.every((form) => form !== "F1");
  if (isRefused && !hasValues) return "refused";
  if (!hasValues && !isEmptyRegister) return "refused";
  if (isRefused) return "partly_refused";
  return findings.length > 0 ? "accepted_with_notes" : "accepted";
}
