import {formatInstant} from "../../domain/format.js";
import type {SiteContext, SiteFinding, SiteReport} from "../../domain/siteData.js";
import type {Child, Markup} from "../markup.js";
import {h} from "../markup.js";
import type {ReportScene} from "../scene.js";
import {common} from "../texts/common.js";
import {received} from "../texts/received.js";
import {writeState} from "../viewState.js";
import type {ReportPage} from "./filterReports.js";
import {cutPage} from "./filterReports.js";

const words = received.list;

/** The files, newest first, each with what was refused or noted in it. */
export function reportList(reports: readonly SiteReport[], scene: ReportScene): Markup {
  const page = cutPage(reports, scene.state.page);
  if (reports.length === 0) return h("p", {class: "hint", role: "status"}, words.nothing);
  return h(
    "div",
    {class: "reports"},
    h(
      "p",
      {class: "showing", role: "status"},
      words.showing(page.first + 1, page.first + page.reports.length, reports.length)
    ),
    h(
      "ol",
      {class: "report-list", start: page.first + 1},
      page.reports.map((report) => reportItem(report, scene.context))
    ),
    page.pages > 1 && pager(page, scene)
  );
}

function reportItem(report: SiteReport, context: SiteContext): Markup {
  const period = context.periods.find((one) => one.period === report.period)?.label_vi ?? words.unknownPeriod;
  const meta = words.meta(
    report.unit_name ?? words.unknownUnit,
    period,
    keepTogether(formatInstant(report.received_at))
  );
  const version = report.version !== null && report.version > 1 ? ` · ${words.version(report.version)}` : "";
  const forms = report.form === "" ? "" : ` · ${keepTogether(common.forms(report.form))}`;
  return h(
    "li",
    {class: "report"},
    h(
      "p",
      {class: "report-head"},
      h("span", {class: `status status-${report.status}`}, received.status[report.status]),
      " ",
      h("span", {class: "file"}, report.file)
    ),
    h("p", {class: "meta"}, `${meta}${forms}${version} · ${words.counts(report.values, report.refused, report.notes)}`),
    report.findings.length > 0 && findingList(report)
  );
}

function keepTogether(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** Open where something was refused: that is what the reader came for. */
function findingList({findings, status, refused}: SiteReport): Markup {
  const isOpen = status === "refused" || refused > 0;
  return h(
    "details",
    {open: isOpen},
    h("summary", {}, words.findings(findings.length)),
    h("ul", {class: "findings"}, findings.map(findingItem))
  );
}

function findingItem({severity, origin, sheet, cell, raw, message}: SiteFinding): Markup {
  const place = [sheet, cell].filter((part) => part !== null && part !== "").join(" › ");
  return h(
    "li",
    {class: `finding finding-${severity}`},
    h(
      "span",
      {class: "severity"},
      severity === "refuse" ? words.refuse : origin === "check" ? words.check : words.note
    ),
    " ",
    h("span", {class: "place"}, place === "" ? words.wholeFile : place),
    raw !== null && raw !== "" ? [" ", h("span", {class: "raw"}, words.written(raw))] : null,
    h("span", {class: "message"}, ` ${message}`)
  );
}

function pager({page, pages}: ReportPage, {state}: ReportScene): Child {
  const link = (to: number, label: string) =>
    to < 1 || to > pages
      ? h("span", {class: "disabled"}, label)
      : h("a", {href: writeState({...state, page: String(to)}), "data-view": ""}, label);
  return h(
    "nav",
    {class: "pager", "aria-label": words.page(page, pages)},
    link(page - 1, words.previous),
    h("span", {}, words.page(page, pages)),
    link(page + 1, words.next)
  );
}
