import type {SiteFinding, SiteReport} from "../../domain/siteData.js";
import type {Markup} from "../markup.js";
import {h} from "../markup.js";
import {answerSection} from "../section.js";
import {quality} from "../texts/quality.js";
import type {QualityScene} from "./qualityScene.js";

const words = quality.kinds;

interface PlacedFinding extends SiteFinding {
  file: string;
}

/** Findings in the files of the period, and of the unit where one is chosen. */
export function shownFindings({reports, period, state}: QualityScene): PlacedFinding[] {
  const inView = ({period: of, unit}: SiteReport) =>
    of === period.period && (state.unit === null || unit === state.unit);
  return reports.reports.filter(inView).flatMap(({file, findings}) => findings.map((finding) => ({...finding, file})));
}

/** Faults by kind, the refused first, each with every place where it occurs. */
export function kindsSection(scene: QualityScene): Markup {
  const findings = shownFindings(scene);
  const section = {id: "loai-loi", question: words.question};
  if (findings.length === 0) return answerSection({...section, answer: words.none});
  const kinds = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const kind = `${finding.severity} ${finding.code}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  const sorted = [...kinds.values()].toSorted(
    (a, b) => Number(a[0]!.severity === "note") - Number(b[0]!.severity === "note") || b.length - a.length
  );
  return answerSection({...section, answer: words.answer(kinds.size, findings.length)}, sorted.map(drawKind));
}

function drawKind(findings: readonly PlacedFinding[]): Markup {
  const {severity, message} = findings[0]!;
  return h(
    "details",
    {class: "kind"},
    h("summary", {}, words.kind(severity, findings.length, message)),
    h("ul", {class: "findings"}, findings.map(drawPlace))
  );
}

function drawPlace({file, sheet, cell, raw, message, severity}: PlacedFinding): Markup {
  const parts = [file, sheet, cell ?? words.wholeFile].filter((part) => part !== null && part !== "");
  return h(
    "li",
    {class: `finding finding-${severity}`},
    h("span", {class: "place"}, parts.join(" › ")),
    raw !== null && raw !== "" ? [" ", h("span", {class: "raw"}, words.written(raw))] : null,
    h("span", {class: "message"}, ` ${message}`)
  );
}
