import type {SiteContext, SiteIndicator, SiteMoment, SitePeriod, SiteScope} from "../../domain/siteData.js";

/** What the catalogue calls things, in the language of the page. */
export const labels = {
  indicator: ({label_vi}: Pick<SiteIndicator, "label_vi" | "label_en">): string => label_vi,
  /** Any other label of the catalogue: of a group, a threshold, a code, a session, a unit of measure. */
  word: (label: string, _: Pick<SiteContext, "english">): string => label,
  moment: ({label}: SiteMoment, _: Pick<SiteContext, "english">): string => label,
  period: ({label_vi}: SitePeriod): string => label_vi,
  /** "2024" for a whole work year, "6T 2024" for a half. */
  tick: (half: number, work_year: number): string =>
    half === 0 ? String(work_year) : half === 1 ? `6T ${work_year}` : `${half}/${work_year}`,
  /** Units without a head are read together. */
  scope: ({head, name}: SiteScope): string => (head === null ? "Các đơn vị" : name),
  /** What every rate or count begins with, which narrow columns and sentences leave out. */
  opening: /^(Tỷ lệ|Tỉ lệ|Số lượt|Số) /u
};
