/** A small office in a temporary folder: an inbox filled by hand, a state folder, the catalogue of the sample. */
import {cp, mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {readCatalogue} from "../../pipelines/catalogue/readCatalogue.js";
import {silentProgress} from "../../pipelines/progress.js";
import {openCurrentBuild} from "../../pipelines/warehouse/currentBuild.js";
import type {JsonRow} from "../../pipelines/warehouse/readRows.js";
import {readRows} from "../../pipelines/warehouse/readRows.js";
import type {RunResult} from "../../pipelines/warehouse/runBuild.js";
import {runBuild} from "../../pipelines/warehouse/runBuild.js";

const clock = "2026-10-20T08:00:00+07:00";

export interface Office {
  catalogueDir: string;
  reportsDir: string;
  stateDir: string;
  put(file: string, content: string | Uint8Array): Promise<void>;
  register(receipts: Record<string, string>): Promise<void>;
  build(options?: {asOf?: string; clock?: string}): Promise<RunResult>;
  rows<Row = JsonRow>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const root = await mkdtemp(join(tmpdir(), "qcdc-office-"));
  const [catalogueDir, reportsDir, stateDir] = ["catalogue", "reports", "state"].map((name) => join(root, name)) as [
    string,
    string,
    string
  ];
  await cp("data/catalogue", catalogueDir, {recursive: true});
  await mkdir(reportsDir);
  return {
    catalogueDir,
    reportsDir,
    stateDir,
    async put(file, content) {
      await mkdir(dirname(join(reportsDir, file)), {recursive: true});
      await writeFile(join(reportsDir, file), content);
    },
    async register(receipts) {
      const lines = Object.entries(receipts).map(([file, time]) => `${file},${time}`);
      await writeFile(join(reportsDir, "_received.csv"), ["file,received_at", ...lines, ""].join("\n"));
    },
    async build(options = {}) {
      const catalogue = await readCatalogue(catalogueDir);
      const now = options.clock ?? clock;
      const moment = {clock: now, asOf: options.asOf ?? now, startedAt: now, progress: silentProgress};
      return await runBuild({stateDir, reportsDir, catalogueDir, catalogue, ...moment});
    },
    async rows<Row>(sql: string) {
      const current = await openCurrentBuild(stateDir);
      try {
        return await readRows<Row>(current.connection, sql);
      } finally {
        current.close();
      }
    },
    async close() {
      await rm(root, {recursive: true, force: true});
    }
  };
}

const labels: Record<string, string> = {
  staff_total: "Tổng số công chức, viên chức, người lao động (đến cuối kỳ)",
  leaders_total: "Số lãnh đạo đơn vị",
  opinions_received: "Tổng số lượt ý kiến tham gia, kiến nghị",
  citizen_visits: "Số lượt tiếp công dân"
};

/** A report of one unit as a CSV with one indicator a row. */
export function csvReport(
  values: Record<string, string | number>,
  {unit = "VKSND quận Hải Châu", period = "6 tháng đầu năm 2023"} = {}
): string {
  const rows = Object.entries(values).map(([indicator, value]) => `${unit};${period};${labels[indicator]!};;${value};`);
  return ["Đơn vị;Kỳ báo cáo;Chỉ tiêu;Đơn vị tính;Giá trị;Ghi chú", ...rows, ""].join("\r\n");
}
