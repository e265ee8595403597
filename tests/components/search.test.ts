import {beforeAll, describe, expect, it} from "vitest";
import {readCatalogue} from "../../pipelines/catalogue/readCatalogue.js";
import {listScopes} from "../../pipelines/extracts/scopes.js";
import {describeSearch} from "../../pipelines/extracts/searchIndex.js";
import type {SearchEntry} from "../../src/components/search/find.js";
import {findEntries, linkOf, listEntries} from "../../src/components/search/find.js";
import {readState} from "../../src/components/viewState.js";
import type {Catalogue} from "../../src/domain/catalogue.js";
import {context} from "./scene.js";

let entries: SearchEntry[];
let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue("data/catalogue");
  entries = listEntries(describeSearch(catalogue, listScopes(catalogue)));
});

function names(query: string): string[] {
  return findEntries(entries, query).map(({label, choice}) => choice.unit ?? choice.indicator ?? label);
}

describe("findEntries(entries, query) on the sample", () => {
  it.each(["da nang", "Đà Nẵng", "ĐÀ NẴNG".normalize("NFD"), "đa nẵng", "danang"])(
    "%j finds the province first",
    (query) => {
      expect(names(query)[0]).toBe("dn2");
      expect(names(query)).toContain("dn1");
    }
  );

  it.each(["hòa vang", "hoà vang", "hoa vang", "Hoà Vang".normalize("NFD"), "huyện Hòa Vang", "VKSND H. Hòa Vang"])(
    "%j finds the district that ended, then the unit that took it over",
    (query) => {
      expect(names(query)[0]).toBe("dn1.hoavang");
    }
  );

  it("an old unit's name leads to the unit of today as well", () => {
    expect(names("hoa vang")).toContain("dn2.kv04");
    expect(names("nong son")).toContain("dn2.kv06");
  });

  it.each([
    ["vks son tra", "dn1.sontra", "dn2.kv02"],
    ["viện kiểm sát nhân dân quận sơn trà", "dn1.sontra", "dn2.kv02"],
    ["vks nong son", "qn1.nongson", "dn2.kv06"],
    ["phong 12", "dn1.p12", "dn2.ttkt"]
  ])("%j finds the unit that ended, and the one of today that has its work", (query, old, today) => {
    const found = names(query);
    expect(found.indexOf(old)).toBeGreaterThanOrEqual(0);
    expect(found.indexOf(today)).toBeGreaterThan(found.indexOf(old));
  });

  it("a unit that ended says to which of today its work went", () => {
    const find = (unit: string) => entries.find(({choice}) => choice.unit === unit)!.note;
    expect(find("dn1.sontra")).toContain("nay thuộc");
    expect(find("qn1.nongson")).toMatch(/nay thuộc [^·]*khu vực 6/i);
    expect(find("dn2.kv02")).not.toContain("nay thuộc");
  });

  it("a unit that was divided leads to every one that has a part of its work", () => {
    const [edge] = catalogue.lineage.filter(({predecessor}) => predecessor === "dn1.sontra");
    const divided = {...catalogue, lineage: [...catalogue.lineage, {...edge!, successor: "dn2.kv03"}]};
    const found = findEntries(listEntries(describeSearch(divided, listScopes(divided))), "vks son tra");
    expect(found.map(({choice}) => choice.unit)).toEqual(expect.arrayContaining(["dn2.kv02", "dn2.kv03"]));
  });

  it("don doc finds the page on progress", () => {
    expect(names("don doc")[0]).toBe("Tiến độ");
    expect(names("đôn đốc")).toEqual(names("don doc"));
  });

  it("phong 1 finds departments 1, and none with another number", () => {
    const found = names("phong 1").filter((one) => one.includes("."));
    expect(found.toSorted()).toEqual(
      ["dn1.p1", "dn2.p1", "qn1.p1"].filter((one) => catalogue.units.some(({code}) => code === one)).toSorted()
    );
    expect(found[0]).toBe("dn2.p1");
    expect(names("kv1")).toEqual(["dn2.kv01"]);
    expect(names("khu vuc 1")).toEqual(["dn2.kv01"]);
    expect(names("khu vuc 10")).toEqual(["dn2.kv10"]);
  });

  it("finds every unit that owes reports and every indicator by its name and by each alias", () => {
    const owing = new Set(catalogue.obligations.map(({unit_kind}) => unit_kind));
    for (const unit of catalogue.units.filter(({kind}) => owing.has(kind)))
      for (const name of [unit.name, unit.short_name, ...unit.aliases]) expect(names(name)).toContain(unit.code);
    for (const indicator of catalogue.indicators.filter(({code}) => !code.startsWith("@")))
      for (const name of [indicator.label_vi, indicator.label_en, ...indicator.aliases])
        expect(names(name)).toContain(indicator.code);
  });

  it("a word for a page stands before names in which it only occurs", () => {
    const [first, second] = findEntries(entries, "kiểm tra");
    expect([first!.kind, first!.label]).toEqual(["page", "Kiểm tra"]);
    expect(second!.label).toBe("Kiểm tra báo cáo trước khi gửi");
  });

  it("nothing and signs find nothing", () => {
    expect([names(""), names(" …"), names("xyzzy")]).toEqual([[], [], []]);
  });
});

it("describeSearch takes names of aliases.csv, whenever they held", () => {
  const alias = {
    kind: "unit" as const,
    target: "dn2.kv01",
    alias: "Hải Châu mới",
    valid_from: null,
    valid_to: "2025-12-31"
  };
  const {units} = describeSearch({...catalogue, aliases: [alias]}, listScopes(catalogue));
  expect(units.find(({unit}) => unit === "dn2.kv01")!.aliases).toContain("Hải Châu mới");
});

describe("linkOf(entry, context, state)", () => {
  const entry = {...({} as SearchEntry), page: "unit" as const, choice: {unit: "A"}};

  it("keeps the reader's other choices for what lies in the same province", () => {
    const state = readState("?province=P&period=2024-0&lens=as_reported&at=2025-07-10&sort=worst&trace=x");
    expect(linkOf({...entry, scope: "P"}, context, state)).toBe(
      "./don-vi.html?province=P&period=2024-0&unit=A&lens=as_reported&at=2025-07-10"
    );
    expect(linkOf({...entry, page: "trends", choice: {}, scope: null}, context, state)).toBe(
      "./xu-huong.html?province=P&period=2024-0&lens=as_reported&at=2025-07-10"
    );
  });

  it("goes to the province of a unit elsewhere, and to a period only that it has", () => {
    const state = readState("?lang=en&province=P&period=2025-0&lens=current&at=2025-07-10");
    expect(linkOf({...entry, scope: "Q"}, context, state)).toBe("./don-vi.html?lang=en&province=Q&unit=A");
    const earlier = readState("?province=P&period=2023-0");
    expect(linkOf({...entry, scope: "Q"}, context, earlier)).toBe("./don-vi.html?province=Q&period=2023-0&unit=A");
  });

  it("keeps the scope of the address where it names none", () => {
    expect(linkOf({...entry, scope: "P"}, context, readState(""))).toBe("./don-vi.html?unit=A");
  });
});
