import type {DuckDBConnection} from "@duckdb/node-api";
import {from} from "arquero";
import type {SiteFinding, SiteReport} from "../../src/domain/siteData.js";
import {readRows} from "../warehouse/readRows.js";
import {readSql} from "../warehouse/sqlFiles.js";
import {toListText} from "./listText.js";

type ReportRow = Omit<SiteReport, "findings"> & {submission: string};
type FindingRow = SiteFinding & {submission: string; is_masked: boolean};

const maskedMessage =
  "Nội dung ô không hiển thị vì thuộc chỉ tiêu có số liệu nhỏ cần bảo mật. Tổ giúp việc xem bằng lệnh findings.";

/** The scope of files whose sender could not be told. */
export const unknownScope = "khong-ro";

/** Every file that came in, by the scope of its sender, with its findings; texts of masked indicators are replaced. */
export async function readReports(
  connection: DuckDBConnection,
  {masked, scopeOf}: {masked: ReadonlySet<string>; scopeOf: ReadonlyMap<string, string>}
): Promise<Map<string, SiteReport[]>> {
  const reports = await readRows<ReportRow>(connection, await readSql("queries/site_reports"));
  const values = {masked: toListText(masked)};
  const findings = await readRows<FindingRow>(connection, await readSql("queries/site_findings"), values);
  const bySubmission = groupBy(findings, "submission");
  const placed = reports.map((report) => ({...report, scope: scopeOf.get(report.unit ?? "") ?? unknownScope}));
  const groups = new Map<string, SiteReport[]>();
  for (const [scope, members] of groupBy(placed, "scope")) {
    const shown = members.map(({submission, scope: _, ...report}) => ({
      ...report,
      findings: (bySubmission.get(submission) ?? []).map(showFinding)
    }));
    groups.set(scope, shown);
  }
  return groups;
}

function groupBy<Row extends object>(rows: readonly Row[], key: keyof Row & string): Map<string, Row[]> {
  if (rows.length === 0) return new Map();
  const grouped: unknown = from([...rows])
    .groupby(key)
    .objects({grouped: "map"});
  if (!(grouped instanceof Map)) throw new Error(`rows not grouped: ${key}`);
  return grouped;
}

function showFinding({submission: _, is_masked, ...finding}: FindingRow): SiteFinding {
  return is_masked ? {...finding, raw: null, message: maskedMessage} : finding;
}
