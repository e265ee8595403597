import {marts} from "../../src/domain/marts.js";

export interface ParquetTable {
  /** A published view. */
  name: keyof typeof marts;
  /** Partitioned by the work year of its period; a file of its own otherwise. */
  is_partitioned: boolean;
  /** Where the period of a row is to be found; null when the table is not partitioned. */
  period: string | null;
  order: readonly string[];
}

/** What is handed on as Parquet: the figures and all that tells how far to trust them, and the lists that name their codes. */
export const parquetTables: readonly ParquetTable[] = [
  partitioned("facts", ["unit", "period", "indicator"]),
  partitioned("fact_versions", ["unit", "period", "indicator", "version", "submission", "sheet", "cell"]),
  partitioned("trend", ["lens", "unit", "period", "indicator"]),
  partitioned("obligations", ["unit", "form", "period"]),
  {
    ...partitioned("findings", ["file", "sheet", "cell", "code", "message"]),
    period: "coalesce(findings.period, submissions.period)"
  },
  whole("units", ["unit"]),
  whole("periods", ["period"]),
  whole("indicators", ["indicator"])
];

function partitioned(name: ParquetTable["name"], order: readonly string[]): ParquetTable {
  return {name, is_partitioned: true, period: `${name}.period`, order};
}

function whole(name: ParquetTable["name"], order: readonly string[]): ParquetTable {
  return {name, is_partitioned: false, period: null, order};
}

/** The rows of a table as they are written, `work_year` first where it is partitioned. Views are those of `build`. */
export function rowsSql({name, is_partitioned, period, order}: ParquetTable): string {
  const columns = marts[name].map((column) => `${name}."${column}"`);
  const by = order.map((column) => `${name}."${column}"`).join(", ");
  if (!is_partitioned) return `select ${columns.join(", ")} from build.${name} order by ${by}`;
  const submissions = name === "findings" ? "left join build.submissions using (submission)" : "";
  return `select periods.work_year, ${columns.join(", ")} from build.${name} ${submissions}
    left join build.periods on periods.period = ${period} order by periods.work_year, ${by}`;
}
