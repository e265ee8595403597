import {describe, expect, test} from "vitest";
import {parseInstant, readRegister} from "../../../loaders/sources/register.js";

describe("readRegister(text)", () => {
  test.each([
    ["commas", "file,received_at\na.xlsx,2025-06-02T08:30:00+07:00\n"],
    ["semicolons and a byte order mark", "\uFEFFfile;received_at\r\na.xlsx;2025-06-02T08:30:00+07:00\r\n"],
    ["tabs", "file\treceived_at\na.xlsx\t2025-06-02T08:30:00+07:00"],
    ["other columns and order", "received_at,note,file\n2025-06-02T08:30:00+07:00,,a.xlsx"],
    ["a path as Windows writes it", "file,received_at\n.\\a.xlsx,2025-06-02 08:30"],
    ["quotes", 'file,received_at\n"a.xlsx","02/06/2025 08:30"']
  ])("reads %s", (_, text) => {
    const {received, findings} = readRegister(text);
    expect([...received]).toEqual([["a.xlsx", "2025-06-02T08:30:00+07:00"]]);
    expect(findings).toEqual([]);
  });

  test("reports a row it cannot use and keeps the others", () => {
    const {received, findings} = readRegister(
      "file,received_at\na.xlsx,sáng thứ hai\nb.xlsx,2025-06-02T08:30:00+07:00\n"
    );
    expect([...received.keys()]).toEqual(["b.xlsx"]);
    expect(findings.map(({code, cell, raw}) => [code, cell, raw])).toEqual([
      ["receipt_row_wrong", "B2", "sáng thứ hai"]
    ]);
  });

  test("uses neither of two rows that contradict each other, and says so", () => {
    const {received, findings} = readRegister(
      "file,received_at\na.xlsx,2025-06-02T08:30:00\na.xlsx,2025-06-03T08:30:00\n"
    );
    expect(received.size).toBe(0);
    expect(findings.map(({code, cell}) => [code, cell])).toEqual([["receipt_row_wrong", "B3"]]);
  });

  test("takes the same row twice as one", () => {
    const {received, findings} = readRegister(
      "file,received_at\na.xlsx,2025-06-02T08:30:00\na.xlsx,02/06/2025 08:30\n"
    );
    expect([received.size, findings.length]).toEqual([1, 0]);
  });

  test("reports a heading it does not know", () => {
    expect(readRegister("tệp,giờ\na.xlsx,2025-06-02T08:30:00\n").findings).toHaveLength(1);
  });
});

describe("parseInstant(text)", () => {
  test.each([
    ["2025-06-02T08:30:00+07:00", "2025-06-02T08:30:00+07:00"],
    ["2025-06-02T01:30:00Z", "2025-06-02T08:30:00+07:00"],
    ["2025-06-02T08:30", "2025-06-02T08:30:00+07:00"],
    ["2025-06-02 08:30:15.250", "2025-06-02T08:30:15+07:00"],
    ["2/6/2025 8:30", "2025-06-02T08:30:00+07:00"],
    ["02.06.2025 08:30:15", "2025-06-02T08:30:15+07:00"]
  ])("reads %s", (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  test.each(["2025-06-02", "2025-02-30T08:00", "06/13/2025 08:30", "2025-06-02T25:00", "08:30", "", "hôm qua"])(
    "refuses %j",
    (text) => {
      expect(parseInstant(text)).toBeNull();
    }
  );
});
