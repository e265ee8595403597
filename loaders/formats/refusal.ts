import type {FindingCode} from "../../src/domain/findingCodes.js";
import type {Finding, FindingParams, Place} from "../../src/domain/findings.js";
import {createFinding} from "../../src/domain/findings.js";

/** Ends the reading of one file; `openFile` catches it and returns its finding. */
export class Refusal extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.message);
    this.name = "Refusal";
    this.finding = finding;
  }
}

/** A refusal of the whole file, with the place where it went wrong when there is one. */
export function refusal(code: FindingCode, params: FindingParams = {}, place: Partial<Place> = {}): Refusal {
  return new Refusal(createFinding(code, place, params));
}

/** The file is broken or a part of it is missing. */
export function damaged(detail: string, place: Partial<Place> = {}): Refusal {
  return refusal("damaged_file", {detail}, place);
}

/** The file is built in a way no spreadsheet program builds it. */
export function unsafe(detail: string): Refusal {
  return refusal("unsafe_file", {detail});
}
