/** The registers as views with one column for each field of fields.csv. */
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Catalogue} from "../../src/domain/catalogue.js";
import type {RegisterLine} from "../../src/domain/values.js";
import {quoteName, quoteText} from "./quote.js";

export const registerViews = {F2: "inspections", F3: "council_questions"} as const satisfies Record<
  RegisterLine["form"],
  string
>;

/** Makes `inspections` and `council_questions`: a line each, its fields as text (numbers, dates and codes as ISO text). */
export async function createRegisterViews(connection: DuckDBConnection, catalogue: Catalogue): Promise<void> {
  for (const [form, view] of Object.entries(registerViews)) {
    const fields = catalogue.fields.filter((field) => field.form === form).map(({field}) => field);
    await connection.run(registerSql(view, form, fields));
  }
}

/** Column names come from the catalogue, so this statement cannot be a file. */
function registerSql(view: string, form: string, fields: readonly string[]): string {
  const columns = fields.map(
    (field) => `max(value) filter (field = ${quoteText(field)} and state = 'value') as ${quoteName(field)}`
  );
  return `create view ${view} as
    select ${["submission", "file", "sheet", "row_number as row", "province", "register_lines.period", ...columns].join(", ")},
      received_at, is_latest
    from base.register_lines
    join base.submissions using (submission_id)
    left join base.register_cells using (submission_id, line_id)
    where register_lines.form = ${quoteText(form)}
    group by submission_id, submission, file, line_id, sheet, row_number, province, register_lines.period, received_at, is_latest
    order by submission_id, line_id`;
}
