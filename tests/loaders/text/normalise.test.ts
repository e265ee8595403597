import {describe, expect, it} from "vitest";
import {cleanText, isContradicting, matchKey, plainKey} from "../../../loaders/text/normalise.js";

describe("cleanText", () => {
  it.each([
    ["Ðà Nẵng", "Đà Nẵng"],
    ["Ɖà Nẵng", "Đà Nẵng"],
    ["ðơn", "đơn"],
    ["Đà\u00a0Nẵng\u2009x\u3000y", "Đà Nẵng x y"],
    ["Hải\u200b Châu\ufeff\u00ad", "Hải Châu"],
    ["714/KH–VKS—BCĐ−1", "714/KH-VKS-BCĐ-1"],
    ["  Nội dung \r\n chỉ   tiêu ", "Nội dung chỉ tiêu"],
    ["Hòa Vang".normalize("NFD"), "Hòa Vang"],
    ["tha\u0301\u0302y", "thấy"],
    ["25", "25"],
    ["", ""]
  ])("makes %j %j", (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});

describe("matchKey", () => {
  it.each([
    ["Hòa Vang", "Hoà Vang"],
    ["thúy", "thuý"],
    ["Ủy ban", "Uỷ ban"],
    ["Qúy", "Quý"],
    ["Quý I", "quí I"],
    ["Tam Kỳ", "Tam Kì"],
    ["Tỷ lệ", "Tỉ lệ"],
    ["Bắc Trà Mỹ", "Bắc Trà Mĩ"],
    ["Thanh tra – Khiếu tố", "THANH TRA - KHIẾU TỐ"],
    ["KV1", "KV 01"],
    ["Phòng 07", "Phòng 7"],
    ["VB&ĐH", "VB và ĐH"],
    ["Công khai / Phải công khai", "công khai: phải công khai"]
  ])("is the same for %j and %j", (first, second) => {
    expect(matchKey(first)).toBe(matchKey(second));
  });

  it.each([
    ["Hải Châu", "Hải Chậu"],
    ["Hải Châu", "Hai Chau"],
    ["lý", "lí"],
    ["Phòng 1", "Phòng 10"],
    ["tổ A1", "tổ Á"],
    ["đã trả lời", "chưa trả lời"],
    ["≤ 5 ngày", "≥ 5 ngày"],
    ["Đức", "Dức"]
  ])("differs for %j and %j", (first, second) => {
    expect(matchKey(first)).not.toBe(matchKey(second));
  });
});

describe("isContradicting", () => {
  it.each([
    ["Hai Chau", "Hải Châu", false],
    ["Hải Chau", "Hải Châu", false],
    ["Hải Chậu", "Hải Châu", true],
    ["Hãi Chau", "Hải Châu", true],
    ["Da Nang", "Đà Nẵng", false],
    ["Đa Nang", "Đà Nẵng", false],
    ["Đuc", "Dục", true]
  ])("of %j and %j is %s", (input, candidate, expected) => {
    expect(plainKey(input)).toBe(plainKey(candidate));
    expect(isContradicting(matchKey(input), matchKey(candidate))).toBe(expected);
  });
});
