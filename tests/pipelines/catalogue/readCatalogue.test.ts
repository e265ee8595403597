import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {CatalogueError} from "../../../pipelines/catalogue/errors.js";
import {readCatalogue} from "../../../pipelines/catalogue/readCatalogue.js";
import {layCatalogue, layCatalogueWith, layChangedCatalogue} from "./layCatalogue.js";

async function readProblems(directory: string) {
  const error: unknown = await readCatalogue(directory).then(
    () => null,
    (reason: unknown) => reason
  );
  if (!(error instanceof CatalogueError)) throw new Error(`no catalogue error: ${String(error)}`);
  return error.problems;
}

async function placesOf(directory: string): Promise<string[]> {
  const problems = await readProblems(directory);
  return problems.map(({file, line, column, found}) => [file, line, column, found].join(" | "));
}

describe("readCatalogue(directory)", () => {
  it("reads the shipped catalogue", async () => {
    const catalogue = await readCatalogue("data/catalogue");
    expect(catalogue.indicators).toHaveLength(70);
    expect(catalogue.units).toHaveLength(63);
    expect(catalogue.lineage).toHaveLength(40);
    expect(catalogue.holidays).toHaveLength(94);
    expect(catalogue.settings).toEqual({
      today: "2026-10-20T08:00:00+07:00",
      is_sample: true,
      due_soon_working_days: 3,
      other: {"milestone@2023-07-01": "Luật Thực hiện dân chủ ở cơ sở có hiệu lực"}
    });
  });

  it("reads the catalogue of another organisation, with exact shares", async () => {
    const catalogue = await readCatalogue(await layCatalogue());
    expect(catalogue.lineage.map(({share}) => `${share.num}/${share.den}`)).toEqual([
      "3/5",
      "2/5",
      "1/1",
      "1/1",
      "3/4",
      "1/4"
    ]);
    expect(catalogue.indicators[3]).toEqual({
      code: "in_time_rate",
      group: "CARE",
      label_vi: "Share seen within 30 minutes",
      label_en: "Share seen within 30 minutes",
      unit_of_measure: "%",
      type: "percent",
      numerator: ["visits_in_time"],
      denominator: ["visits"],
      direction: "up",
      cadence: "half",
      reporters: ["clinic", "hospital"],
      is_core: true,
      valid_from: null,
      valid_to: null,
      aggregation: "ratio",
      source: "",
      aliases: [],
      order: 4
    });
    expect(catalogue.thresholds[0]?.value).toBe(66.667);
  });

  it("takes the clock and no sample where settings.csv is missing", async () => {
    const {settings, closings} = await readCatalogue(await layCatalogue());
    expect(settings).toEqual({today: null, is_sample: false, due_soon_working_days: 3, other: {}});
    expect(closings).toEqual([]);
  });

  it("keeps settings of other parts by name", async () => {
    const directory = await layCatalogueWith(
      "settings.csv",
      "setting,value\nis_sample,FALSE\ntoday,\nheadline,visits\n"
    );
    const {settings} = await readCatalogue(directory);
    expect(settings).toEqual({today: null, is_sample: false, due_soon_working_days: 3, other: {headline: "visits"}});
  });

  it("reads what Excel saves: BOM, semicolons, dd/mm/yyyy, short and blank lines", async () => {
    const text = '\uFEFFdate;name;note\r\n25/12/2030;Christmas\r\n;;\r\n\r\n2031-01-01;"New\r\nYear";x\r\n';
    const {holidays} = await readCatalogue(await layCatalogueWith("holidays.csv", text));
    expect(holidays).toEqual([
      {date: "2030-12-25", name: "Christmas"},
      {date: "2031-01-01", name: "New\r\nYear"}
    ]);
  });

  it("tells all problems of all files at once, each at its place", async () => {
    expect(await placesOf(await layCatalogue("clinics-many-faults"))).toEqual([
      "units.csv | 3 | parent | pond",
      "units.csv | 4 | order | third",
      "units.csv | 5 | code | lake.south",
      "units.csv | 6 | valid_from | 7/5/2029",
      "units.csv | 7 | valid_to | 2030-06-30",
      "units.csv | 8 | name | ",
      "units.csv | 9 | valid_from | 2031-02-29",
      "lineage.csv | 2 | successor | lake.hill",
      "lineage.csv | 4 | predecessor | lake.hill",
      "obligations.csv | 2 | due_at | 2030-07-05",
      "obligations.csv | 3 | form | F4",
      "obligations.csv | 4 | unit_kind | surgery",
      "thresholds.csv | 2 | value | high",
      "thresholds.csv | 3 | kind | most"
    ]);
  });

  it("says in Vietnamese where, what was found and what is needed", async () => {
    const directory = await layChangedCatalogue("units.csv", "clinic,lake,2", "clinic,pond,2");
    await expect(readCatalogue(directory)).rejects.toThrow(
      "Danh mục có lỗi, chưa dùng được:\n- units.csv, dòng 3, cột parent: thấy “pond”; cần giá trị có ở cột code của units.csv."
    );
  });

  it("lists every required file that is missing", async () => {
    const directory = await mkdtemp(join(tmpdir(), "catalogue-"));
    const problems = await readProblems(directory);
    await rm(directory, {recursive: true});
    expect(problems.map(({file}) => file)).toEqual([
      "indicators.csv",
      "groups.csv",
      "codes.csv",
      "fields.csv",
      "units.csv",
      "lineage.csv",
      "periods.csv",
      "obligations.csv",
      "sessions.csv",
      "holidays.csv",
      "thresholds.csv"
    ]);
  });

  it.each([
    ["units.csv", "lake.north,North", "lake north,North", "units.csv | 3 | code | lake north"],
    ["units.csv", "hospital,,1", "hospital,lake.east,1", "units.csv | 2 | parent | lake.east"],
    ["units.csv", "North Clinic,North,", "south clinic,North,", "units.csv | 4 | name | South Clinic"],
    ["indicators.csv", ",Consultations", ",nurses AT work", "indicators.csv | 3 | aliases | nurses AT work"],
    [
      "indicators.csv",
      "visits_in_time,visits,up",
      "visits_in_time+walks,visits,up",
      "indicators.csv | 5 | numerator | walks"
    ],
    [
      "indicators.csv",
      "visits_in_time,visits,up",
      "visits_in_time,@beds,up",
      "indicators.csv | 5 | denominator | @beds"
    ],
    [
      "indicators.csv",
      "visits_in_time,visits,up",
      "visits_in_time,heating,up",
      "indicators.csv | 5 | denominator | heating"
    ],
    ["indicators.csv", "visits_in_time,visits,up", "visits_in_time,,up", "indicators.csv | 5 | denominator | "],
    [
      "indicators.csv",
      ",clinic hospital,1,,,last",
      ",clinic barracks,1,,,last",
      "indicators.csv | 2 | reporters | barracks"
    ],
    ["indicators.csv", "nurses,STAFF", "nurses,CREW", "indicators.csv | 2 | group | CREW"],
    [
      "indicators.csv",
      "date,date,,,none,year,clinic hospital,0,,,none",
      "date,date,,,none,year,clinic hospital,0,,,sum",
      "indicators.csv | 7 | aggregation | sum"
    ],
    ["indicators.csv", "people,count", "people,number", "indicators.csv | 2 | type | number"],
    ["indicators.csv", "hospital,1,,,last", "hospital,maybe,,,last", "indicators.csv | 2 | core | maybe"],
    ["codes.csv", "heating,wood", "nurses,wood", "codes.csv | 3 | indicator | nurses"],
    ["codes.csv", "heating,wood,Wood", "heating,wood,town gas", "codes.csv | 3 | label_vi | town gas"],
    ["fields.csv", "Clinic|Name", "Visited on|Name", "fields.csv | 3 | label_vi | Visited on"],
    ["lineage.csv", "12,3/5", "12,2/3", "lineage.csv | 2 | share | 2/3 + 2/5"],
    ["lineage.csv", "0.75", "0.7", "lineage.csv | 6 | share | 0.7 + 0.25"],
    ["lineage.csv", "12,3/5", "12,", "lineage.csv | 2 | share | "],
    ["lineage.csv", "12,3/5", "12,3/0", "lineage.csv | 2 | share | 3/0"],
    [
      "lineage.csv",
      "lake.hill,split,2030-07-01",
      "lake.port,split,2030-07-01",
      "lineage.csv | 2 | successor | lake.port"
    ],
    ["periods.csv", "2030-01-01,2030-06-30", "2030-07-01,2030-06-30", "periods.csv | 2 | to | 2030-06-30"],
    ["periods.csv", "2031,1,calendar", "2030,1,calendar", "periods.csv | 4 | half | 1"],
    [
      "obligations.csv",
      "F1,clinic,2031A",
      "F1,clinic,2030A",
      "obligations.csv | 4 | form, unit_kind, period | F1, clinic, 2030A"
    ],
    ["sessions.csv", "lake,Council", "sea,Council", "sessions.csv | 2 | province | sea"],
    ["thresholds.csv", "66.667", '"1,000"', "thresholds.csv | 2 | value | 1,000"],
    ["holidays.csv", "date,name", "date,title", "holidays.csv |  | name | "]
  ])("refuses a catalogue whose %s has %j changed to %j", async (file, from, to, place) => {
    expect(await placesOf(await layChangedCatalogue(file, from, to))).toContain(place);
  });

  it.each([
    ["aliases.csv", "kind,target,alias\nunit,pond,Pond Clinic\n", "aliases.csv | 2 | target | pond"],
    ["aliases.csv", "kind,target,alias\nindicator,visits,Nursing staff\n", "aliases.csv | 2 | alias | Nursing staff"],
    ["aliases.csv", "kind,target,alias\nfield,F1.price,Price\n", "aliases.csv | 2 | target | F1.price"],
    ["aliases.csv", "kind,target,alias\ncode,heating.coal,Coal\n", "aliases.csv | 2 | target | heating.coal"],
    ["rules.csv", ruleFile("visits_in_time <= visit"), "rules.csv | 2 | expression | visit"],
    ["rules.csv", ruleFile("visits_in_time <="), "rules.csv | 2 | expression | visits_in_time <="],
    ["rules.csv", ruleFile("visits <= 2 * previous(visits)"), "rules.csv | 2 | scope | report"],
    ["settings.csv", "setting,value\ntoday,yesterday\n", "settings.csv | 2 | value | yesterday"],
    ["settings.csv", "setting,value\nheadline_staff,nurses|doctors\n", "settings.csv | 2 | value | doctors"],
    ["settings.csv", "setting,value\nis_sample,perhaps\n", "settings.csv | 2 | value | perhaps"],
    ["closings.csv", "province,period,closed_at\nlake,2029,2031-02-01T00:00:00Z\n", "closings.csv | 2 | period | 2029"],
    ["holidays.csv", 'date,name\n2030-12-25,"Christ"mas\n', "holidays.csv | 2 |  | "],
    ["holidays.csv", "date,name\n2030-12-25,Christmas,,x\n", "holidays.csv | 2 |  | x"],
    ["holidays.csv", new Uint8Array([0x64, 0xe1, 0xff]), "holidays.csv |  |  | "]
  ])("refuses a catalogue with %s that holds %j", async (file, content, place) => {
    expect(await placesOf(await layCatalogueWith(file, content))).toContain(place);
  });

  it("asks of a predecessor that lives on a row for what it keeps", async () => {
    const directory = await layChangedCatalogue(
      "lineage.csv",
      "lake.south,lake.south,transfer,2031-07-01,Board minute 20,0.75\nlake.south,lake.east,transfer,2031-07-01,Board minute 20,0.25",
      "lake.south,lake.east,transfer,2031-07-01,Board minute 20,1"
    );
    expect(await placesOf(directory)).toEqual(["lineage.csv | 6 | predecessor | lake.south"]);
  });

  it("lets a wording pass from one indicator to another in time", async () => {
    const directory = await layCatalogueWith(
      "aliases.csv",
      "kind,target,alias,valid_from,valid_to\nindicator,visits,Calls,,2030-12-31\nindicator,visits_in_time,Calls,2031-01-01,\n"
    );
    expect((await readCatalogue(directory)).aliases).toHaveLength(2);
  });

  it("takes wordings of every kind of thing a report names", async () => {
    const rows = [
      "field,F1.value,Figures",
      "field,F2.actual,Seen on",
      "code,heating.wood,Logs",
      "unit,lake.east,Eastern"
    ];
    const {aliases} = await readCatalogue(
      await layCatalogueWith("aliases.csv", ["kind,target,alias", ...rows].join("\n"))
    );
    expect(aliases.map(({alias}) => alias)).toEqual(["Figures", "Seen on", "Logs", "Eastern"]);
  });

  it("uses the office's rules alone where it has a rules.csv, the answerable default rules otherwise", async () => {
    const own = await readCatalogue(await layCatalogueWith("rules.csv", ruleFile("visits_in_time <= visits")));
    expect(own.rules.map(({rule}) => rule)).toEqual(["in_time_within_visits"]);
    const defaults = await readCatalogue(await layCatalogue());
    expect(defaults.rules).toEqual([]);
    const lines = (await readFile("pipelines/catalogue/defaults/rules.csv", "utf8")).trim().split("\n");
    expect((await readCatalogue("data/catalogue")).rules).toHaveLength(lines.length - 1);
  });
});

function ruleFile(expression: string): string {
  return [
    "rule,form,scope,expression,level,missing,message_vi,instruction_vi,basis",
    `in_time_within_visits,F1,report,${expression},refuse,skip_if_any,More in time than visits,,`
  ].join("\n");
}
