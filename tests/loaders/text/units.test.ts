import {describe, expect, it} from "vitest";
import type {Alias} from "../../../src/domain/catalogue.js";
import {stripMarks} from "../../../loaders/text/normalise.js";
import {createUnitMatcher} from "../../../loaders/text/units.js";
import {readSampleCatalogue} from "./sampleCatalogue.js";

const catalogue = readSampleCatalogue();
const matcher = createUnitMatcher(catalogue);
const before = "2020-05-31";
const after = "2026-03-31";

describe("createUnitMatcher find", () => {
  it.each([
    ["Viện kiểm sát nhân dân quận Hải Châu", "dn1.haichau"],
    ["VKSND QUẬN HẢI CHÂU", "dn1.haichau"],
    ["Viện KSND quận Hải Châu", "dn1.haichau"],
    ["Viện kiểm sát quận Hải Châu", "dn1.haichau"],
    ["VKS quận Hải Châu", "dn1.haichau"],
    ["VKSND Q. Hải Châu", "dn1.haichau"],
    ["Q.Hải Châu", "dn1.haichau"],
    ["VKSND Hải Châu", "dn1.haichau"],
    ["Hải Châu", "dn1.haichau"],
    ["1. VKSND quận Hải Châu:", "dn1.haichau"],
    ["Đơn vị báo cáo: VKSND quận Hải Châu", "dn1.haichau"],
    ["VKSND quận Hải Châu, TP Đà Nẵng", "dn1.haichau"],
    ["VKSND quận Hải Châu - VKSND thành phố Đà Nẵng", "dn1.haichau"],
    ["VIỆN KIỂM SÁT NHÂN DÂN HUYỆN HOÀ VANG", "dn1.hoavang"],
    ["VKSND H. Hòa Vang", "dn1.hoavang"],
    ["VKSND TP. Tam Kì", "qn1.tamky"],
    ["VKSND TX Điện Bàn", "qn1.dienban"],
    ["VKSND T. Quảng Nam", "qn1"],
    ["VKSND TP Đà Nẵng", "dn1"],
    ["Phòng 1", "dn1.p1"],
    ["P.01", "dn1.p1"],
    ["Phòng 1 - VKSND TP Đà Nẵng", "dn1.p1"],
    ["Phòng TKTP&CNTT", "dn1.tktp"],
    ["VP tổng hợp", "dn1.vptk"]
  ])("reads %j as %s before the merger", (text, code) => {
    expect(matcher.find(text, {on: before})).toMatchObject({kind: "found", unit: {code}, marks_missing: false});
  });

  it.each([
    ["VKSND khu vực 1 – Đà Nẵng", "dn2.kv01"],
    ["Khu vực 1", "dn2.kv01"],
    ["KV1", "dn2.kv01"],
    ["VKSND KV 01", "dn2.kv01"],
    ["khu vực 10 - TP Đà Nẵng", "dn2.kv10"],
    ["VKSND TP. Đà Nẵng", "dn2"],
    ["Phòng 1", "dn2.p1"],
    ["Thanh tra – Khiếu tố", "dn2.ttkt"]
  ])("reads %j as %s after it", (text, code) => {
    expect(matcher.find(text, {on: after})).toMatchObject({kind: "found", unit: {code}, marks_missing: false});
  });

  it("reads every unit by its full name without marks, where no other has that name", () => {
    for (const unit of catalogue.units) {
      const on = unit.valid_to ?? after;
      const match = matcher.find(stripMarks(unit.name).toLowerCase(), {on});
      expect([unit.code, match]).toMatchObject([unit.code, {kind: "found", unit: {code: unit.code}}]);
    }
  });

  it("notes missing marks and refuses contradicting ones", () => {
    expect(matcher.find("VKSND quan Hai Châu", {on: before})).toMatchObject({kind: "found", marks_missing: true});
    expect(matcher.find("VKSND quận Hải Chậu", {on: before})).toMatchObject({kind: "none"});
  });

  it.each([
    "VKSND huyện Hải Châu",
    "VKSND huyện Lý Sơn",
    "VKSND quận Hải An",
    "VKSND quận Thanh Xuân",
    "VKSND quận Cẩm Lệ - Quảng Nam",
    "VKSND huyện Tam Giang",
    "VKSND quận 1",
    "TAND quận Hải Châu",
    "Tòa án nhân dân quận Hải Châu",
    "Công an quận Hải Châu",
    "UBND quận Hải Châu",
    "Phường Hải Châu",
    "Cử tri quận Hải Châu",
    "Hải Châu, Thanh Khê",
    "Hải Châu và Thanh Khê",
    "Tổng cộng",
    "Cộng",
    "Toàn tỉnh",
    "Toàn ngành",
    "Hai cấp",
    "VKSND",
    "Viện kiểm sát nhân dân",
    "VIỆN KIỂM SÁT QUÂN SỰ KHU VỰC 1",
    "Thành phố Đà Nẵng",
    "Phòng 13",
    "Phòng 1 VKSND tỉnh Quảng Nam",
    "1",
    "Hai Chu",
    "-nt-"
  ])("does not take %j for a unit", (text) => {
    expect(matcher.find(text, {on: before}).kind).toBe("none");
  });

  it.each(["VKSND khu vực 2- Bắc Ninh", "Khu vực 13", "Phòng khu vực 1", "VKSND khu vực 1 - Đà Nẵng và khu vực 2"])(
    "does not take %j for a unit after the merger",
    (text) => {
      expect(matcher.find(text, {on: after}).kind).toBe("none");
    }
  );

  it("maps an old name only to a successor with a single predecessor", () => {
    expect(matcher.find("VKSND quận Hải Châu", {on: after, within: "dn2"})).toMatchObject({
      kind: "old_name",
      unit: {code: "dn2.kv01"},
      date: "2025-07-01"
    });
    expect(matcher.find("VKSND quận Sơn Trà", {on: after})).toMatchObject({
      kind: "old_ambiguous",
      successors: [{code: "dn2.kv02"}],
      predecessors: [{code: "dn1.sontra"}, {code: "dn1.nguhanhson"}]
    });
    expect(matcher.find("VKSND tỉnh Quảng Nam", {on: after}).kind).toBe("old_ambiguous");
  });

  it("counts a successor that lived before among its predecessors", () => {
    const match = matcher.find("VKSND huyện Nông Sơn", {on: "2025-03-31"});
    expect(match).toMatchObject({kind: "old_ambiguous", predecessors: [{code: "qn1.nongson"}, {code: "qn1.queson"}]});
  });

  it("tells a unit of another province and one that does not exist yet", () => {
    expect(matcher.find("VKSND quận Hải Châu", {on: before, within: "qn1"})).toMatchObject({kind: "outside"});
    expect(matcher.find("Khu vực 1", {on: before})).toMatchObject({kind: "not_valid", unit: {code: "dn2.kv01"}});
  });

  it("suggests the unit of a typo and never takes it", () => {
    expect(matcher.find("VKSND quận Hải Chu", {on: before})).toMatchObject({kind: "none"});
    const match = matcher.find("VKSND quận Hải Chu", {on: before});
    expect(match.kind === "none" && match.suggestions[0]).toContain("Hải Châu");
  });

  it("holds an alias of the office only between its days", () => {
    const alias: Alias = {
      kind: "unit",
      target: "dn1.haichau",
      alias: "Viện Một",
      valid_from: "2020-01-01",
      valid_to: "2020-12-31"
    };
    const dated = createUnitMatcher(readSampleCatalogue([alias]));
    expect(dated.find("Viện Một", {on: before})).toMatchObject({kind: "found", unit: {code: "dn1.haichau"}});
    expect(dated.find("Viện Một", {on: "2021-05-31"}).kind).toBe("none");
  });

  it("is ambiguous where two living units share a name, until the province is known", () => {
    const twin = {...catalogue.units.find(({code}) => code === "dn1.p1")!, code: "qn1.p1", parent: "qn1"};
    const twins = createUnitMatcher({...catalogue, units: [...catalogue.units, twin]});
    expect(twins.find("Phòng 1", {on: before})).toMatchObject({
      kind: "ambiguous",
      units: [{code: "dn1.p1"}, {code: "qn1.p1"}]
    });
    expect(twins.find("Phòng 1", {on: before, within: "qn1"})).toMatchObject({kind: "found", unit: {code: "qn1.p1"}});
    expect(twins.find("Phòng 1 VKSND tỉnh Quảng Nam", {on: before})).toMatchObject({unit: {code: "qn1.p1"}});
  });

  it("works for the names of another organisation", () => {
    const base = {short_name: "", parent: "so", order: 1, valid_from: "2015-01-01", valid_to: null, aliases: []};
    const units = [
      {...base, code: "so", name: "Sở Giáo dục và Đào tạo tỉnh Bình Thuận", kind: "so", parent: null},
      {...base, code: "a", name: "Phòng Giáo dục và Đào tạo huyện Đức Linh", short_name: "Đức Linh", kind: "phong_gd"},
      {...base, code: "b", name: "Phòng Giáo dục và Đào tạo thị xã La Gi", short_name: "La Gi", kind: "phong_gd"}
    ];
    const other = createUnitMatcher({...catalogue, units, lineage: []});
    for (const text of [
      "Đức Linh",
      "Huyện Đức Linh",
      "Phòng Giáo dục và Đào tạo H. Đức Linh",
      "PGDVĐT huyện Đức Linh"
    ]) {
      expect([text, other.find(text, {on: before})]).toMatchObject([text, {kind: "found", unit: {code: "a"}}]);
    }
    expect(other.find("Thị xã Đức Linh", {on: before}).kind).toBe("none");
    expect(other.find("Phòng Nội vụ huyện Đức Linh", {on: before}).kind).toBe("none");
  });
});

describe("createUnitMatcher looksLikeUnit", () => {
  it.each([
    ["VIỆN KIỂM SÁT NHÂN DÂN HUYỆN LÝ SƠN", true],
    ["VKSND khu vực 14", true],
    ["Phòng 14", true],
    ["Huyện Lý Sơn", true],
    ["VIỆN KIỂM SÁT NHÂN DÂN", false],
    ["THÀNH PHỐ ĐÀ NẴNG", false],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", false],
    ["Phòng chống tham nhũng", false],
    ["KẾT QUẢ THỰC HIỆN DÂN CHỦ", false]
  ])("of %j is %s", (text, expected) => {
    expect(matcher.looksLikeUnit(text)).toBe(expected);
  });
});
