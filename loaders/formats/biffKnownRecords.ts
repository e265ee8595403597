/** Numbers of the records that Excel 97 and later write, [MS-XLS] 2.3, hexadecimal, single or from-to. */
const ranges =
  "0 6 a-1d 21-23 25-2b 2f 31 33-34 3c-3d 40-42 4d 50-52 55-56 59-61 63 65-66 69-6b 6d 70 72 7d 7f-89 " +
  "8c-8d 90-92 94-9e a0-a1 a9 ab ae-b2 b4-b6 b8-b9 bc-c3 c5-d3 d5-da dc-e3 e5 e9-ed ef-f2 f4-f9 fb-fd " +
  "ff-100 103 122 137-138 13b 13d-140 14a-14b 14d-154 15f-162 191-198 1a5 1a9-1b2 1b5-1be 1c0-1c2 " +
  "200-201 203-208 20b 218 221 223 225 236 23e 27e 293 406 418 41e 43c 4bc 800-810 812-813 850-85a " +
  "862-868 86a-86d 871-87f 881 884-890 892-89f 8a3-8a7 8c0-8cb 8d6 1001-1003 1006-1007 1009-100d " +
  "1014-1022 1024-1027 1032-1035 103a 103c-1041 1043-1046 1048 104a-104b 104e-1051 105b-105d 105f-1068";

const known = createKnown();

function createKnown(): Set<number> {
  const numbers = new Set<number>();
  for (const range of ranges.split(" ")) {
    const [first = 0, last = first] = range.split("-").map((text) => Number.parseInt(text, 16));
    for (let number = first; number <= last; number++) numbers.add(number);
  }
  return numbers;
}

/** Cell records have a fixed length; another one is the trace of damage. */
const lengths: ReadonlyMap<number, number> = new Map([
  [0x00fd, 10],
  [0x0201, 6],
  [0x0203, 14],
  [0x027e, 10]
]);

/** True when a record with this number and length can stand in a workbook of Excel 97 or later. */
export function isPlausibleRecord(id: number, length: number): boolean {
  return known.has(id) && (lengths.get(id) ?? length) === length;
}
