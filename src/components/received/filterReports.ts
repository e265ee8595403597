import {matchesSearch} from "../../domain/searchKey.js";
import type {SiteReport} from "../../domain/siteData.js";
import type {ReportScene} from "../scene.js";

/** Files on one page of the list: bounds the weight of the page whatever the number of reports. */
export const pageSize = 25;

/** What the reader asked for: period, unit, status, words of the file name or the unit. */
export function filterReports({reports, state, period}: ReportScene): SiteReport[] {
  return reports.reports.filter(
    (report) =>
      (state.period === allPeriods || report.period === period.period) &&
      (state.unit === null || report.unit === state.unit) &&
      hasStatus(report, state.status) &&
      (state.find === null || matchesSearch(`${report.file} ${report.unit_name ?? ""}`, state.find))
  );
}

/** Value of the period for reports of every period. */
export const allPeriods = "all";

/** Value of the province for files whose sender could not be told. */
export const unknownProvince = "unknown";

/** Value of the status for files with anything refused. */
export const anyRefusal = "problems";

function hasStatus({status, refused}: SiteReport, wanted: string | null): boolean {
  if (wanted === null) return true;
  if (wanted === anyRefusal) return status === "refused" || status === "partly_refused" || refused > 0;
  return status === wanted;
}

export interface ReportPage {
  reports: SiteReport[];
  /** From 1. */
  page: number;
  pages: number;
  first: number;
}

/** One page of a list; a page number beyond the end gives the last page. */
export function cutPage(reports: readonly SiteReport[], wanted: string | null): ReportPage {
  const pages = Math.max(1, Math.ceil(reports.length / pageSize));
  const asked = Number.parseInt(wanted ?? "1", 10);
  const page = Math.min(pages, Math.max(1, Number.isNaN(asked) ? 1 : asked));
  const first = (page - 1) * pageSize;
  return {reports: reports.slice(first, first + pageSize), page, pages, first};
}
