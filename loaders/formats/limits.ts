/** What one file may cost. Raise them for a bulk import by the office, never for a unit's report. */
export interface Limits {
  file_megabytes: number;
  text_file_megabytes: number;
  inflated_megabytes: number;
  zip_parts: number;
  sheets: number;
  rows_per_sheet: number;
  columns_per_sheet: number;
  cells: number;
  text_rows: number;
  field_length: number;
}

export const reportLimits: Limits = {
  file_megabytes: 20,
  text_file_megabytes: 50,
  inflated_megabytes: 64,
  zip_parts: 3000,
  sheets: 200,
  rows_per_sheet: 20_000,
  columns_per_sheet: 200,
  cells: 500_000,
  text_rows: 500_000,
  field_length: 100_000
};
