import type {z} from "zod";

/** What one file of the catalogue must look like. A column whose schema takes no text at all may be missing. */
export interface TableSpec<Columns extends z.ZodObject = z.ZodObject> {
  file: string;
  is_required: boolean;
  /** True when the file may hold a heading only. */
  may_be_empty: boolean;
  /** Columns that together name a row: no two rows may have the same. */
  key: readonly string[];
  columns: Columns;
}
