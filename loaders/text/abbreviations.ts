/** Abbreviations that every office of the sector uses. Reading them is no guess: the expanded name must still be unique. */
import {matchKey, stripMarks} from "./normalise.js";

const expansions: readonly (readonly [string, string])[] = [
  ["CBCC", "cán bộ công chức"],
  ["CBCCVC", "cán bộ công chức viên chức"],
  ["CB", "cán bộ"],
  ["CC", "công chức"],
  ["CCVC", "công chức viên chức"],
  ["VC", "viên chức"],
  ["NLĐ", "người lao động"],
  ["TTND", "thanh tra nhân dân"],
  ["TTKT", "thanh tra khiếu tố"],
  ["KN", "khiếu nại"],
  ["TC", "tố cáo"],
  ["KNTC", "khiếu nại tố cáo"],
  ["QCDC", "quy chế dân chủ"],
  ["DCCS", "dân chủ cơ sở"],
  ["DCƠCS", "dân chủ ở cơ sở"],
  ["VB", "văn bản"],
  ["ĐH", "điều hành"],
  ["HĐND", "hội đồng nhân dân"],
  ["ĐBHĐND", "đại biểu hội đồng nhân dân"],
  ["UBND", "ủy ban nhân dân"],
  ["BCĐ", "ban chỉ đạo"],
  ["CNTT", "công nghệ thông tin"],
  ["TKTP", "thống kê tội phạm"],
  ["VKSND", "viện kiểm sát nhân dân"],
  ["VKS", "viện kiểm sát nhân dân"],
  ["KSND", "kiểm sát nhân dân"],
  ["ĐV", "đơn vị"],
  ["ĐVT", "đơn vị tính"],
  ["SL", "số lượng"],
  ["TL", "tỷ lệ"],
  ["VP", "văn phòng"],
  ["CQ", "cơ quan"],
  ["HN", "hội nghị"]
];

const byKey: ReadonlyMap<string, readonly string[]> = new Map(
  expansions.flatMap(([short, long]) => {
    const tokens = matchKey(long).split(" ");
    return [matchKey(short), matchKey(stripMarks(short))].map((key) => [key, tokens] as const);
  })
);

/** The tokens of a match key with every known abbreviation spelled out. */
export function expandTokens(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => byKey.get(token) ?? token);
}

/** The match key of a text with every known abbreviation spelled out. */
export function expandedKey(text: string): string {
  return expandTokens(matchKey(text).split(" ")).join(" ");
}
