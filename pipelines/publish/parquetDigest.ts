import type {DuckDBConnection} from "@duckdb/node-api";
import {readRows} from "../warehouse/readRows.js";

export interface ParquetColumn {
  name: string;
  type: string;
}

export interface PartitionDigest {
  work_year: number | null;
  rows: number;
  digest: string;
}

/** Names and types of the columns that a query gives. */
export async function describeColumns(connection: DuckDBConnection, sql: string): Promise<ParquetColumn[]> {
  const rows = await readRows<{column_name: string; column_type: string}>(connection, `describe ${sql}`);
  return rows.map(({column_name, column_type}) => ({name: column_name, type: column_type}));
}

/**
 * What the rows of each work year say, whatever their order and files: each row as text (columns in order, separated by
 * U+001F, null as \\N, instants as microseconds since 1970, lists separated by U+001E), its MD5, and the sums over all rows of
 * the first 15 and of the 17th to 31st hexadecimal digits.
 */
export async function digestPartitions(
  connection: DuckDBConnection,
  sql: string,
  columns: readonly ParquetColumn[]
): Promise<PartitionDigest[]> {
  const isPartitioned = columns[0]?.name === "work_year";
  const texts = columns.slice(isPartitioned ? 1 : 0).map(columnText);
  const year = isPartitioned ? "work_year" : "null::integer";
  const digestSql = `with hashes as (
      select ${year} as work_year, md5(concat_ws(chr(31), ${texts.join(", ")})) as hash from (${sql})
    )
    select work_year, count(*) as rows, concat_ws(
      ':', 'md5', sum(('0x' || substr(hash, 1, 15))::bigint), sum(('0x' || substr(hash, 17, 15))::bigint)
    ) as digest
    from hashes group by work_year order by work_year nulls last`;
  return await readRows<PartitionDigest>(connection, digestSql);
}

function columnText({name, type}: ParquetColumn): string {
  const column = `"${name}"`;
  const text = type.startsWith("TIMESTAMP")
    ? `epoch_us(${column})::varchar`
    : type.endsWith("[]")
      ? `array_to_string(${column}, chr(30))`
      : `${column}::varchar`;
  return `coalesce(${text}, '\\N')`;
}
