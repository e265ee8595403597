/** Every relation of a build, in the order in which it is made. Each is a file of `pipelines/sql`. */
export const catalogueTables = ["units", "periods", "indicators", "states"] as const;

/** Filled from TypeScript right after they are made. */
export const stagedTables = [
  ...catalogueTables,
  "submissions",
  "corrections",
  "closings",
  "obligations",
  "coverage",
  "inspection_pace",
  "rolling_coverage",
  "inspection_gaps",
  "recommendation_counts",
  "question_counts",
  "asked",
  "indicator_parts",
  "unchanged_units",
  "crosswalk",
  "restated_points",
  "displaced_amounts",
  "check_findings",
  "rule_results"
] as const;

/** Made by one statement each from the cache and the tables before. */
export const baseModels = [
  "sheets",
  "blocks",
  "winners",
  "value_versions",
  "register_lines",
  "register_cells",
  "typed_totals",
  "version_changes",
  "findings",
  "current_values",
  "closed_values",
  "after_closing"
] as const;

/** Made after the findings of the build itself are in. */
export const lateModels = ["trend_points", "submission_counts", "submission_versions"] as const;

export const viewModels = [
  "units",
  "periods",
  "indicators",
  "submissions",
  "facts",
  "closed_facts",
  "fact_versions",
  "version_changes",
  "findings",
  "typed_totals",
  "obligations",
  "closings",
  "coverage",
  "inspection_pace",
  "rolling_coverage",
  "inspection_gaps",
  "recommendation_counts",
  "question_counts",
  "trend",
  "rule_results"
] as const;

/** Queries that must return no rows; see `audits.ts`. */
export const checkModels = [
  "one_status_per_file",
  "conservation",
  "nothing_dropped_on_the_way",
  "facts_are_unique",
  "no_fact_is_lost",
  "facts_have_a_place",
  "states_and_values_agree",
  "ratios_are_no_facts",
  "lenses_add_up"
] as const;
