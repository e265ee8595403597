/** The default rules on the sample: what they cost in alarms, and that alarms change no status. */
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readCatalogue} from "../../pipelines/catalogue/readCatalogue.js";
import type {RuleCountRow} from "../../pipelines/docs/rulesPage.js";
import {rulesPage} from "../../pipelines/docs/rulesPage.js";
import {copySampleState} from "../sample/sampleState.js";
import {runJson} from "./command.js";
import {readTruth} from "./truthFiles.js";

const state = mkdtempSync(join(tmpdir(), "qcdc-rules-"));
const {rules} = await readCatalogue("data/catalogue");
const meanings: Record<string, string> = {
  unusual_value: "số khác hẳn các kỳ khác của chính đơn vị (bỏ từng kỳ ra để so)",
  copied_report: "báo cáo lặp lại gần như nguyên một báo cáo trước",
  formalistic_report: "mọi tỷ lệ 100 %, không ý kiến, không hạn chế",
  cumulative_decrease: "số lũy kế cả năm nhỏ hơn 6 tháng đầu",
  coverage_differs: "số đơn vị được kiểm tra ở biểu 1 khác sổ kiểm tra"
};
let counts: RuleCountRow[];
let alarms: Map<string, number>;
let reports: number;

beforeAll(async () => {
  await copySampleState(state);
  counts = await runJson<RuleCountRow[]>("sql", "select * from rule_results", "--state", state);
  const byCode = "select code, count(distinct (unit, period))::integer as n from findings group by code";
  alarms = new Map(
    (await runJson<{code: string; n: number}[]>("sql", byCode, "--state", state)).map((row) => [row.code, row.n])
  );
  const [counted] = await runJson<{n: number}[]>(
    "sql",
    "select count(distinct (unit, period)) as n from facts",
    "--state",
    state
  );
  reports = counted!.n;
}, 120_000);

afterAll(() => rmSync(state, {recursive: true, force: true}));

describe("the default rules on the sample", () => {
  test("docs/rules.md tells them and their alarms (renew with `npx vitest -u tests/truth/rules.test.ts`)", async () => {
    const others = Object.entries(meanings).map(([code, meaning]) => ({code, meaning, reports: alarms.get(code) ?? 0}));
    await expect(rulesPage(rules, {counts, others, reports})).toMatchFileSnapshot("../../docs/rules.md");
  });

  test("every rule is counted, and what could not be decided apart", () => {
    expect(counts.map(({rule}) => rule)).toEqual(rules.map(({rule}) => rule));
    for (const {rule, passed, failed, not_evaluable} of counts) {
      expect(passed + failed + not_evaluable, rule).toBeGreaterThan(0);
      expect(passed + failed, rule).toBeLessThanOrEqual(reports + failed);
    }
  });

  test("no rule raises an alarm on a tenth of the reports", () => {
    const loud = counts.filter(({passed, failed}) => 10 * failed > passed + failed).map(({rule}) => rule);
    expect(loud).toEqual([]);
    for (const code of Object.keys(meanings)) expect(10 * (alarms.get(code) ?? 0), code).toBeLessThanOrEqual(reports);
  });

  test("copied reports are those of the truth, and yearly figures fell where it says", async () => {
    const copied = await runJson<{file: string}[]>(
      "sql",
      "select distinct file from findings where code = 'copied_report' order by file",
      "--state",
      state
    );
    const expected = readTruth("files").filter((row) => row["reasons"]!.startsWith("copied_from"));
    expect(copied.map(({file}) => file)).toEqual(expected.map((row) => row["file"]!).sort());
    expect(alarms.get("cumulative_decrease") ?? 0).toBe(readTruth("cumulative_decrease").length);
  });
});
