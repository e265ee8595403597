/** Which letters the bytes of a text file stand for. Never a guess without saying so. */
import type {Finding} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";
import {damaged, refusal} from "./refusal.js";
import {decodeWindows1252, decodeWindows1258} from "./singleByte.js";

/** Share of the words with letters outside ASCII that are Vietnamese, 0 to 1. */
export type ScoreText = (text: string) => number;

/** How the two single-byte readings are told apart. */
export interface Scores {
  /** Of text as it stands. */
  unicode: ScoreText;
  /** Of text whose bytes are those of TCVN3 or VNI, the better of the two. */
  legacy: ScoreText;
}

export interface DecodedText {
  text: string;
  findings: Finding[];
}

const certain = 0.9;
const likely = 0.6;
const judgedCharacters = 1_000_000;
const foreignLetter = /(?![\u0000-\u007fªµº])\p{L}/u;

/** Decodes a text file: byte order mark, UTF-16 by its zeros, strict UTF-8, else the single-byte reading that makes words. */
export function decodeText(bytes: Uint8Array, scores: Scores): DecodedText {
  const utf16 = utf16LabelOf(bytes);
  if (utf16) return {text: decodeStrictly(bytes, utf16), findings: []};
  refuseBinary(bytes);
  const utf8 = tryUtf8(bytes);
  if (utf8 !== null) return {text: utf8, findings: []};
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw damaged("tệp ghi là UTF-8 nhưng có ký tự bị cắt hoặc sai");
  }
  refuseCutUtf8(bytes);
  return decodeSingleByte(bytes, scores);
}

function utf16LabelOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = {even: 0, odd: 0};
  const length = Math.min(bytes.length, 4096) & ~1;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) zeros.even++;
    if (bytes[index + 1] === 0) zeros.odd++;
  }
  const pairs = length / 2;
  if (zeros.odd > pairs * 0.3 && zeros.even < pairs * 0.02) return "utf-16le";
  if (zeros.even > pairs * 0.3 && zeros.odd < pairs * 0.02) return "utf-16be";
  return null;
}

function decodeStrictly(bytes: Uint8Array, label: "utf-16le" | "utf-16be"): string {
  try {
    if (bytes.length % 2 === 1) throw new TypeError("odd length");
    const text = new TextDecoder(label, {fatal: true}).decode(bytes);
    if (/[\0-\x08\x0e-\x1f]/.test(text)) throw new TypeError("control characters");
    return text;
  } catch {
    throw damaged("tệp ghi theo UTF-16 nhưng có ký tự bị cắt hoặc sai");
  }
}

function refuseBinary(bytes: Uint8Array): void {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) throw refusal("not_a_spreadsheet", {actual: "dữ liệu nhị phân không rõ loại"});
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b)) controls++;
  }
  if (controls > bytes.length / 100) throw refusal("not_a_spreadsheet", {actual: "dữ liệu nhị phân không rõ loại"});
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}

/** Well-formed but for its very end, with letters of more than one byte before: the upload broke off. */
function refuseCutUtf8(bytes: Uint8Array): void {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut++) {
    const kept = bytes.subarray(0, bytes.length - cut);
    const text = bytes[bytes.length - cut]! >= 0xc2 ? tryUtf8(kept) : null;
    if (text !== null && /[^\0-\x7f]/.test(text)) throw damaged("tệp UTF-8 bị cắt ở cuối");
  }
}

function decodeSingleByte(bytes: Uint8Array, scores: Scores): DecodedText {
  const windows1258 = decodeWindows1258(bytes);
  const windows1252 = decodeWindows1252(bytes);
  const is_same = windows1258 === windows1252;
  if (is_same && !foreignLetter.test(windows1252)) return {text: windows1252, findings: []};
  const vietnamese = scores.unicode(windows1258.slice(0, judgedCharacters));
  const legacy = scores.legacy(windows1252.slice(0, judgedCharacters));
  const best = Math.max(vietnamese, legacy);
  if (best < likely || (vietnamese === legacy && !is_same)) {
    throw refusal("unknown_encoding", {
      detail: "không phải UTF-8, và không bảng mã tiếng Việt nào cho ra chữ có nghĩa"
    });
  }
  const text = vietnamese > legacy ? windows1258 : windows1252;
  const name = vietnamese > legacy ? "Windows-1258" : "TCVN3 hoặc VNI";
  return {text, findings: best < certain ? [createFinding("guessed_encoding", {}, {encoding: name})] : []};
}
