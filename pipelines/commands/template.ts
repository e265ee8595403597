import {mkdir, stat, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {Catalogue, Period, Unit} from "../../src/domain/catalogue.js";
import {isValidOn} from "../../src/domain/catalogue.js";
import type {EarlierColumn} from "../documents/template/earlierFigures.js";
import {readEarlier} from "../documents/template/earlierFigures.js";
import type {FormsToFill} from "../documents/template/formsToFill.js";
import {formsToFill} from "../documents/template/formsToFill.js";
import type {BlankBook} from "../documents/template/templateBook.js";
import {makeTemplate} from "../documents/template/templateBook.js";
import {readManifest} from "../publish/manifest.js";
import type {CurrentBuild} from "../warehouse/currentBuild.js";
import {CliError} from "./cliError.js";
import type {Command, Output} from "./command.js";
import {openBuildFor} from "./openBuild.js";
import type {CommonOptions} from "./options.js";
import {chooseMoment, commonHelp, openCatalogue, readArguments, usageExitCode} from "./options.js";

const help = `qcdc template: biểu mẫu trống (.xlsx) để đơn vị ghi số liệu một kỳ

Cách dùng: npm run -s qcdc -- template --period KỲ [--unit ĐƠN_VỊ] [--out TỆP|THƯ_MỤC] [tùy chọn]

  --period KỲ       mã kỳ trong periods.csv
  --unit ĐƠN_VỊ     mã đơn vị trong units.csv; bỏ trống thì lập cho mọi đơn vị phải nộp kỳ đó
  --out             tên tệp .xlsx hoặc thư mục để ghi (mặc định: thư mục đang đứng); không ghi đè tệp đã có

${commonHelp}`;

export const template: Command = {
  name: "template",
  summary: "biểu mẫu trống để đơn vị ghi số liệu một kỳ",
  help,
  async run(args, output) {
    const {common, values} = readArguments(args, {
      unit: {type: "string"},
      period: {type: "string"},
      out: {type: "string"}
    });
    const catalogue = await openCatalogue(common.catalogueDir);
    const chosen = chooseForms(catalogue, {unit: textOf(values.unit), period: textOf(values.period)});
    const {asOf} = chooseMoment(catalogue, common.asOf, output.now);
    const written: {file: string; forms: FormsToFill}[] = [];
    const current = await openIfPublished(common, output);
    try {
      for (const forms of chosen) {
        const earlier = current ? await readEarlier(forms, catalogue, current.connection) : [];
        const book = await makeBook({forms, earlier, catalogue, at: asOf});
        const file = await writeNew(textOf(values.out) ?? ".", book, chosen.length === 1);
        written.push({file, forms});
      }
    } finally {
      current?.close();
    }
    output.print(common.isJson ? JSON.stringify(written.map(toJson)) : written.map(({file}) => file).join("\n"));
    return 0;
  }
};

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** Without a published build the workbook is made all the same, without the figures of earlier periods. */
async function openIfPublished(common: CommonOptions, output: Output): Promise<CurrentBuild | null> {
  if (await readManifest(common.stateDir)) return await openBuildFor(common, output);
  output.stderr.write(
    "Chưa có bản số liệu nào được công bố nên biểu mẫu không có cột số liệu kỳ trước để đối chiếu.\n"
  );
  return null;
}

function chooseForms(catalogue: Catalogue, chosen: {unit: string | null; period: string | null}): FormsToFill[] {
  const period = catalogue.periods.find(({code}) => code === chosen.period);
  if (chosen.period === null)
    throw new CliError(usageExitCode, "Cần kỳ báo cáo: template --period KỲ [--unit ĐƠN_VỊ].");
  if (!period) throw new CliError(usageExitCode, `Danh mục không có kỳ “${chosen.period}”.`);
  const units = chosen.unit === null ? unitsOn(catalogue, period) : [chooseUnit(catalogue, chosen.unit, period)];
  const owing = units.map((unit) => formsToFill(catalogue, unit, period)).filter(({owed}) => owed.length > 0);
  if (owing.length > 0) return owing;
  const who = chosen.unit === null ? "Không đơn vị nào" : `Đơn vị ${units[0]!.name} không`;
  throw new CliError(1, `${who} phải nộp biểu nào ${period.label_vi} theo obligations.csv.`);
}

function unitsOn({units}: Catalogue, period: Period): Unit[] {
  return units.filter((unit) => isValidOn(unit, period.to));
}

function chooseUnit(catalogue: Catalogue, code: string, period: Period): Unit {
  const unit = catalogue.units.find((row) => row.code === code);
  if (!unit) throw new CliError(usageExitCode, `Danh mục không có đơn vị “${code}”.`);
  if (isValidOn(unit, period.to)) return unit;
  const heirs = catalogue.lineage.filter(({predecessor}) => predecessor === code).map(({successor}) => successor);
  const hint = heirs.length > 0 && unit.valid_to !== null ? ` Đơn vị kế thừa: ${heirs.join(", ")}.` : "";
  throw new CliError(1, `${unit.name} (${code}) không hoạt động vào ngày cuối kỳ ${period.label_vi}.${hint}`);
}

async function makeBook(input: {
  forms: FormsToFill;
  earlier: EarlierColumn[];
  catalogue: Catalogue;
  at: string;
}): Promise<BlankBook> {
  const book = await makeTemplate(input);
  if (book) return book;
  const {unit, period} = input.forms;
  throw new CliError(
    1,
    `Không lập được biểu mẫu cho ${unit.name} (${unit.code}), ${period.label_vi}: phần mềm tự đọc lại mà không nhận đúng đơn vị, kỳ hoặc chỉ tiêu.\n` +
      "Hãy kiểm tra tên trùng nhau trong units.csv, periods.csv, indicators.csv và fields.csv rồi chạy lại."
  );
}

/** Writes to the file or folder named; never over a file that is there. */
async function writeNew(out: string, {name, bytes}: BlankBook, isSingle: boolean): Promise<string> {
  const isFile = isSingle && /\.xlsx$/i.test(out) && !(await isFolder(out));
  const file = isFile ? out : join(out, name);
  await mkdir(dirname(file), {recursive: true});
  try {
    await writeFile(file, bytes, {flag: "wx"});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new CliError(1, `Đã có tệp ${file}, không ghi đè. Hãy chọn chỗ khác bằng --out.`, error);
  }
  return file;
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false
  );
}

function toJson({file, forms}: {file: string; forms: FormsToFill}): object {
  const {unit, period, owed, groups} = forms;
  const indicators = groups.flatMap((group) => group.indicators.map(({code}) => code));
  return {file, unit: unit.code, period: period.code, forms: owed.map(({form}) => form), indicators};
}
