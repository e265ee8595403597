import {execFileSync} from "node:child_process";
import {mkdir, mkdtemp, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {isSystemFile, listFolder, readFileBytes} from "../../../loaders/sources/folder.js";

const fifoMaker = "mkfifo";
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qcdc-inbox-"));
});

afterEach(async () => await rm(folder, {recursive: true, force: true}));

async function put(file: string, content = "x"): Promise<void> {
  await mkdir(join(folder, file, ".."), {recursive: true});
  await writeFile(join(folder, file), content);
}

describe("listFolder(directory)", () => {
  test("lists reports below the folder with slashes, sorted, without the receipt register", async () => {
    for (const file of ["2025/b.xlsx", "2025/a.csv", "c.ods", "_received.csv"]) await put(file);
    const entries = await listFolder(folder);
    expect(entries.map(({file, kind}) => [file, kind])).toEqual([
      ["2025/a.csv", "report"],
      ["2025/b.xlsx", "report"],
      ["c.ods", "report"]
    ]);
  });

  test("gives locators in NFC whatever the disk holds", async () => {
    await put("Hải Châu.xlsx".normalize("NFD"));
    const [entry] = await listFolder(folder);
    expect(entry!.file).toBe("Hải Châu.xlsx".normalize("NFC"));
    expect(readFileBytes(entry!.path, "x", 10).bytes?.toString()).toBe("x");
  });

  test("keeps two names apart that differ only in their normal form", async () => {
    await put("Hải Châu.xlsx".normalize("NFD"), "1");
    await put("Hải Châu.xlsx".normalize("NFC"), "2");
    const entries = await listFolder(folder);
    expect(new Set(entries.map(({file}) => file)).size).toBe(2);
  });

  test("ignores what office programs and systems leave behind", async () => {
    const names = ["~$Bieu01.xlsx", ".~lock.Bieu01.ods#", "Thumbs.db", "desktop.ini", ".DS_Store"];
    for (const name of names) await put(name);
    const entries = await listFolder(folder);
    expect(entries.map(({kind, finding}) => [kind, finding?.code])).toEqual(
      names.map(() => ["ignored", "file_ignored"])
    );
  });

  test("refuses links, of files and of folders, without following them", async () => {
    await put("2025/a.csv");
    await symlink("/etc/hostname", join(folder, "outside.csv"));
    await symlink(join(folder, "2025"), join(folder, "again"));
    const refused = (await listFolder(folder)).filter(({kind}) => kind === "refused");
    expect(refused.map(({file, finding}) => [file, finding?.code])).toEqual([
      ["again", "not_regular_file"],
      ["outside.csv", "not_regular_file"]
    ]);
  });

  test("refuses a FIFO instead of waiting for it", async () => {
    execFileSync(fifoMaker, [join(folder, "pipe.csv")]);
    const [entry] = await listFolder(folder);
    expect([entry!.kind, entry!.finding?.code]).toEqual(["refused", "not_regular_file"]);
  });
});

describe("readFileBytes(path, name, limit)", () => {
  test("refuses a link put in place of the file", async () => {
    await symlink("/etc/hostname", join(folder, "a.csv"));
    expect(readFileBytes(join(folder, "a.csv"), "a.csv", 100).finding?.code).toBe("not_regular_file");
  });

  test("refuses a FIFO put in place of the file", async () => {
    execFileSync(fifoMaker, [join(folder, "a.csv")]);
    expect(readFileBytes(join(folder, "a.csv"), "a.csv", 100).finding?.code).toBe("not_regular_file");
  });

  test("refuses what is larger than the limit", async () => {
    await put("a.csv", "12345");
    expect(readFileBytes(join(folder, "a.csv"), "a.csv", 4).finding?.code).toBe("file_too_large");
  });

  test("explains a file that is gone", async () => {
    expect(readFileBytes(join(folder, "a.csv"), "a.csv", 4).finding?.code).toBe("file_unreadable");
  });
});

test.each([
  ["~$a.xlsx", true],
  ["THUMBS.DB", true],
  [".hidden", true],
  ["Bieu01.xlsx", false],
  ["desktop.ini.xlsx", false]
])("isSystemFile(%j) is %j", (name, expected) => {
  expect(isSystemFile(name)).toBe(expected);
});
