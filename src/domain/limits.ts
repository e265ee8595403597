import type {Settings} from "./catalogue.js";

/** Limits that the law sets, each replaced by a row of settings.csv of the same name. */
export const limitDefaults = {
  /** Months into a work year by whose end the conference is held (Luật 10/2022 Điều 51 khoản 1). */
  conference_months: 3,
  /** Length of a board's term (Luật 10/2022 Điều 60 khoản 3). */
  board_term_months: 24,
  /** How long before the end of a term it is told; a habit of the office. */
  board_warning_days: 60,
  /** Days for remedying a recommendation to which the register sets no day (Luật 10/2022 Điều 63 khoản 1). */
  remedy_days: 15,
  /** Days before a session by which the council has the report (Luật 87/2015 Điều 60 khoản 7). */
  council_report_days: 10
} as const;

export type Limit = keyof typeof limitDefaults;

/** A limit, from the settings or the law. */
export function limitOf({other}: Pick<Settings, "other">, limit: Limit): number {
  const text = other[limit]?.trim() ?? "";
  return /^\d{1,3}$/.test(text) ? Number(text) : limitDefaults[limit];
}
