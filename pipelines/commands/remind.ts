import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {toVietnamDate} from "../../src/domain/days.js";
import {reminderText} from "../../src/domain/reminder.js";
import {toSlug} from "../documents/fileNames.js";
import {reminderLetter} from "../documents/remind/letter.js";
import {overviewBook} from "../documents/remind/overviewBook.js";
import type {ProvinceReminders, UnitReminder} from "../documents/remind/reminders.js";
import {readReminders} from "../documents/remind/reminders.js";
import {remindTexts} from "../documents/remind/texts.js";
import {CliError} from "./cliError.js";
import type {Command} from "./command.js";
import {openBuildFor} from "./openBuild.js";
import {commonHelp, openCatalogue, readArguments, usageExitCode} from "./options.js";

const help = `qcdc remind: văn bản đôn đốc từng đơn vị và bảng tổng hợp từng địa bàn

Cách dùng: npm run -s qcdc -- remind [--period KỲ] [--out THƯ_MỤC] [tùy chọn]

  --period KỲ       mã kỳ trong periods.csv; mặc định: kỳ gần nhất đã đến hạn, báo cáo sắp đến hạn
                    và mọi báo cáo còn nợ của các kỳ trước
  --out THƯ_MỤC     nơi ghi (mặc định don-doc-NGÀY trong thư mục đang đứng); không ghi đè tệp đã có

Mỗi đơn vị quá hạn, sắp đến hạn, bị trả lại hoặc có ô bị loại: một tin nhắn .txt và một công văn .docx để trống số, ngày,
chữ ký. Mỗi địa bàn: một bảng .xlsx.

Kết quả: 0 xong · 1 chưa có bản số liệu hoặc không ghi được · 64 sai cách dùng

${commonHelp}`;

interface Written {
  province: string;
  overview: string;
  reminders: {unit: string; text: string; letter: string; message: string}[];
}

export const remind: Command = {
  name: "remind",
  summary: "văn bản đôn đốc từng đơn vị, bảng tổng hợp từng địa bàn",
  help,
  async run(args, output) {
    const {common, values} = readArguments(args, {period: {type: "string"}, out: {type: "string"}});
    const catalogue = await openCatalogue(common.catalogueDir);
    const period = typeof values.period === "string" ? values.period : null;
    if (period !== null && !catalogue.periods.some(({code}) => code === period)) {
      throw new CliError(usageExitCode, `Danh mục không có kỳ “${period}”.`);
    }
    const current = await openBuildFor(common, output);
    try {
      const {as_of} = current.manifest;
      const groups = await readReminders(current.connection, {catalogue, period, as_of});
      const out = typeof values.out === "string" ? values.out : remindTexts.folder(toVietnamDate(as_of));
      const written: Written[] = [];
      for (const group of groups) written.push(await writeGroup(group, {catalogue, as_of, out}));
      output.print(common.isJson ? JSON.stringify(written) : describe(written, out));
      return 0;
    } finally {
      current.close();
    }
  }
};

async function writeGroup(
  group: ProvinceReminders,
  {catalogue, as_of, out}: {catalogue: Catalogue; as_of: string; out: string}
): Promise<Written> {
  const {short_name, code} = group.province;
  const folder = join(out, toSlug(`${short_name} ${code}`));
  const overview = join(folder, "Tinh-hinh-nop-bao-cao.xlsx");
  await writeNew(overview, await overviewBook(group, {catalogue, as_of}));
  const reminders: Written["reminders"] = [];
  for (const reminder of group.reminders) reminders.push(await writeOne(reminder, {catalogue, folder}));
  return {province: code, overview, reminders};
}

async function writeOne(
  reminder: UnitReminder,
  {catalogue, folder}: {catalogue: Catalogue; folder: string}
): Promise<Written["reminders"][number]> {
  const {unit, facts} = reminder;
  const name = toSlug(`Don doc ${unit.short_name} ${unit.code}`);
  const [text, letter] = [join(folder, `${name}.txt`), join(folder, `${name}.docx`)];
  const message = reminderText(facts) ?? "";
  // Windows programs take a text without this mark for one in an old encoding.
  await writeNew(text, `\uFEFF${message.replaceAll("\n", "\r\n")}\r\n`);
  await writeNew(letter, await reminderLetter(reminder, catalogue));
  return {unit: unit.code, text, letter, message};
}

async function writeNew(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  try {
    await writeFile(file, content, {flag: "wx"});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new CliError(1, `Đã có tệp ${file}, không ghi đè. Hãy chọn chỗ khác bằng --out.`, error);
  }
}

function describe(written: readonly Written[], out: string): string {
  const lines = written.map(
    ({overview, reminders}) => `${overview}: ${reminders.length} đơn vị cần đôn đốc hoặc làm rõ số liệu`
  );
  return lines.length === 0 ? "Không có báo cáo nào phải nộp." : [`Đã ghi vào ${out}:`, ...lines].join("\n");
}
