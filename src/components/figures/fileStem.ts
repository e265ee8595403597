import {toVietnamDate} from "../../domain/days.js";
import {toAscii} from "../../domain/asciiName.js";
import type {Chart} from "../chart.js";

/** Chart code, whose and of when, day of the data and build, in letters that every system takes: tq-01_dn2_2026-Y_2026-10-20_b1. */
export function fileStem({code, of, as_of, build_id}: Pick<Chart, "code" | "of" | "as_of" | "build_id">): string {
  const parts = [code.toLowerCase(), ...of, toVietnamDate(as_of), build_id];
  return parts.map((part) => toAscii(part).replaceAll(/[^A-Za-z0-9-]+/g, "-")).join("_");
}
