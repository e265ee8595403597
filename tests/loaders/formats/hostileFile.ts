import type {FindingCode} from "../../../src/domain/findingCodes.js";
import {makeXlsx} from "./bookMaker.js";

export interface HostileFile {
  what: string;
  name: string;
  bytes: Uint8Array;
  code: FindingCode;
}

/** A small workbook that opens. */
export const goodXlsx = makeXlsx({
  sheets: {Sheet1: '<row r="1"><c r="A1"><v>12</v></c><c r="B1" t="inlineStr"><is><t>Hải Châu</t></is></c></row>'}
});
