/** Options that every command takes. */
import {parseArgs} from "node:util";
import type {ParseArgsConfig} from "node:util";
import {parseInstant} from "../../loaders/sources/register.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {CatalogueError} from "../catalogue/errors.js";
import {readCatalogue} from "../catalogue/readCatalogue.js";
import {CliError} from "./cliError.js";

export const usageExitCode = 64;

export interface CommonOptions {
  catalogueDir: string;
  reportsDir: string;
  stateDir: string;
  /** ISO instant of `--as-of`; null when not given. */
  asOf: string | null;
  isJson: boolean;
}

export interface ParsedArguments {
  common: CommonOptions;
  positionals: string[];
  values: Record<string, string | boolean | undefined>;
  isHelp: boolean;
}

const commonOptions = {
  catalogue: {type: "string", default: "data/catalogue"},
  reports: {type: "string", default: "data/reports"},
  state: {type: "string", default: "data/state"},
  "as-of": {type: "string"},
  json: {type: "boolean", default: false},
  help: {type: "boolean", short: "h", default: false}
} as const;

export const commonHelp = `Tùy chọn chung:
  --catalogue DIR   thư mục danh mục (mặc định data/catalogue)
  --reports DIR     thư mục báo cáo nhận được (mặc định data/reports)
  --state DIR       thư mục kho và các bản đã dựng (mặc định data/state)
  --as-of LÚC       xem như đang ở thời điểm này, ví dụ 2026-10-05T08:00:00+07:00; chỉ ghi ngày là hết ngày đó
                    (mặc định: today trong settings.csv, không có thì là giờ của máy)
  --json            in một tài liệu JSON ra màn hình chuẩn, không in gì khác
  -h, --help        in hướng dẫn này`;

/** Reads the arguments of a command. Throws a CliError (exit 64) on an option it does not have. */
export function readArguments(args: readonly string[], own: ParseArgsConfig["options"] = {}): ParsedArguments {
  try {
    const options = {...commonOptions, ...own};
    const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true});
    return {
      common: toCommon(values as Record<string, string | boolean | undefined>),
      positionals,
      values: values as ParsedArguments["values"],
      isHelp: values.help === true
    };
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(usageExitCode, `Sai cách dùng: ${explain(error)}. Thêm --help để xem hướng dẫn.`, error);
  }
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(-[^' ]*)/.exec(message)?.[1];
  if (/unknown option/i.test(message)) return `không có tùy chọn ${option ?? ""}`;
  if (/argument missing/i.test(message)) return `tùy chọn ${option ?? ""} cần một giá trị`;
  return message;
}

function toCommon(values: Record<string, string | boolean | undefined>): CommonOptions {
  const asOf = values["as-of"];
  return {
    catalogueDir: String(values.catalogue),
    reportsDir: String(values.reports),
    stateDir: String(values.state),
    asOf: typeof asOf === "string" ? readAsOf(asOf) : null,
    isJson: values.json === true
  };
}

function readAsOf(text: string): string {
  const instant = parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59` : text);
  if (instant !== null) return instant;
  throw new CliError(usageExitCode, `--as-of không hiểu “${text}”; hãy viết dạng 2026-10-05T08:00:00+07:00.`);
}

/** Reads the catalogue; what is wrong with it becomes a CliError (exit 1). */
export async function openCatalogue(directory: string): Promise<Catalogue> {
  try {
    return await readCatalogue(directory);
  } catch (error) {
    if (error instanceof CatalogueError)
      throw new CliError(1, `${error.message}\nKhông công bố gì; hãy sửa rồi chạy lại.`, error);
    throw error;
  }
}

/** The instant a command answers for, and the clock it goes by; `now` is the machine's. */
export function chooseMoment({settings}: Catalogue, asOf: string | null, now: string): {clock: string; asOf: string} {
  const clock = settings.today ?? now;
  return {clock, asOf: asOf ?? clock};
}
