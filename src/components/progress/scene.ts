import type {ScopeProgress} from "../../domain/followUpData.js";
import type {SiteObligation} from "../../domain/siteData.js";
import type {FigureScene} from "../scene.js";
import {overview} from "../texts/overview.js";
import {tickOf} from "../trendFigure.js";

export interface ProgressScene extends FigureScene {
  progress: ScopeProgress;
}

/** Names of units by code, as short as they are written in lists. */
export function unitNamer({book, scope}: ProgressScene): (unit: string | null) => string {
  const names = new Map(book.figures.units.map(({unit, short_name}) => [unit, short_name]));
  return (unit) => (unit === null ? scope.name : (names.get(unit) ?? unit));
}

/** "Biểu 1, Năm 2026". */
export function nameReport({form, period}: {form: string; period: string}, {context}: ProgressScene): string {
  const label = context.periods.find((one) => one.period === period)?.label_vi ?? period;
  return `${overview.ready.form[form] ?? form}, ${label}`;
}

/** True for what the reader looks at: the unit chosen, else everything. */
export function isChosen({unit}: ProgressScene, code: string | null): boolean {
  return unit === null || unit.unit === code;
}

/** Reports that are overdue or were sent back, of every period, the longest late first. */
export function outstanding(scene: ProgressScene): SiteObligation[] {
  return scene.book.figures.obligations
    .filter(({state, unit}) => (state === "overdue" || state === "returned") && isChosen(scene, unit))
    .toSorted((a, b) => (b.days_late ?? 0) - (a.days_late ?? 0));
}

/** The same as short as a chart needs it: "Biểu 1, 6T 2026". */
export function shortReport({form, period}: {form: string; period: string}, {context}: ProgressScene): string {
  const found = context.periods.find((one) => one.period === period);
  return `${overview.ready.shortForm[form] ?? form}, ${found ? tickOf(found) : period}`;
}
