import {describe as group, expect, it} from "vitest";
import {openFile} from "../../../loaders/formats/openFile.js";
import {hostileFiles} from "./hostile.js";
import {refusalOf} from "./reading.js";

group("openFile(bytes) refuses", () => {
  it.each(hostileFiles)("$what", ({bytes, name, code}) => {
    expect(refusalOf(bytes, name)).toBe(code);
  });
});

it("openFile(bytes) names what the file really is", () => {
  const messages = hostileFiles.map(({bytes, name}) => openFile(bytes, name).findings[0]!.message).join("\n");
  for (const actual of [
    "PDF",
    "PNG",
    "RAR",
    "Word (.docx)",
    "Word (.doc)",
    "Outlook",
    "PowerPoint",
    "OpenDocument (.odt)",
    ".xlsb",
    "HTML"
  ]) {
    expect(messages).toContain(actual);
  }
});

it("hostileFiles holds at least forty kinds, each told apart by its name", () => {
  expect(new Set(hostileFiles.map(({what}) => what)).size).toBe(hostileFiles.length);
  expect(hostileFiles.length).toBeGreaterThan(40);
});
