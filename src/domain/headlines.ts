/**
 * The only ids of a catalogue that the code knows: what the first pages show, as defaults that `settings.csv` replaces
 * (`headline_staff`, `masked_indicators` …; several are separated by `|`).
 */
import type {Catalogue, Indicator, Settings} from "./catalogue.js";

export const headlineDefaults = {
  headline_staff: "staff_total",
  headline_attendance: "conference_attendance_rate",
  headline_opinions: "opinions_received",
  headline_opinion_response: "opinion_response_rate",
  headline_opinions_pending: "opinions_pending",
  headline_dialogues: "dialogue_sessions",
  headline_publicity: "publicity_rate",
  headline_inspection_coverage: "inspection_coverage",
  headline_inspection_plan: "inspection_plan_rate",
  headline_units_inspected: "units_inspected",
  headline_units_planned: "units_planned",
  headline_self_check: "self_check_report_date",
  headline_shortcomings: "shortcomings_found",
  headline_remedy: "remedy_rate",
  headline_petitions_on_time: "petition_on_time_rate",
  headline_council_questions: "council_questions",
  headline_council_on_time: "council_on_time_rate",
  headline_council_report_date: "council_report_date",
  headline_board_term_start: "ttnd_term_start",
  headline_board_recommendations: "ttnd_recs",
  headline_board_answered: "ttnd_recs_answered_15d",
  headline_conference_date: "conference_date",
  headline_digital_signature: "digital_signature_rate",
  masked_indicators: "internal_complaints|discipline_cases",
  internal_unit_kinds: "phong",
  direct_inspection_form: "truc_tiep",
  open_promise: "chua"
} as const satisfies Record<string, string>;

export type Headline = keyof typeof headlineDefaults;

/** The id behind a headline, from the settings or the default. */
export function headlineCode(settings: Pick<Settings, "other">, headline: Headline): string {
  return settings.other[headline]?.trim() || headlineDefaults[headline];
}

/** The ids behind a headline that names several. */
export function headlineCodes(settings: Pick<Settings, "other">, headline: Headline): string[] {
  const codes = headlineCode(settings, headline).split("|");
  return codes.map((code) => code.trim()).filter((code) => code !== "");
}

/** The indicator behind a headline; null when the catalogue has none of that id, so that the page leaves it out. */
export function headlineIndicator(
  catalogue: Pick<Catalogue, "indicators" | "settings">,
  headline: Headline
): Indicator | null {
  const code = headlineCode(catalogue.settings, headline);
  return catalogue.indicators.find((indicator) => indicator.code === code) ?? null;
}
