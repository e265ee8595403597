import type {NativeChart} from "../../../src/domain/nativeChart.js";

/** A place on a slide of 1280 × 720 pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface SlideLine {
  text: string;
  /** Points. */
  size: number;
  isBold?: boolean;
  /** Six hex digits. */
  colour?: string;
  align?: "l" | "ctr" | "r";
  hasBullet?: boolean;
}

export interface SlideTable {
  /** Shares of the width, from the left. */
  widths: readonly number[];
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns from 0 whose cells stand to the right. */
  numbers: ReadonlySet<number>;
  /** Points. */
  size: number;
}

export type SlideShape =
  | {kind: "text"; box: Box; lines: readonly SlideLine[]; anchor?: "t" | "ctr" | "b"}
  | {kind: "table"; box: Box; table: SlideTable; name: string}
  | {kind: "chart"; box: Box; chart: NativeChart; name: string; description: string}
  | {kind: "picture"; box: Box; png: Uint8Array; name: string; description: string}
  /** The number of the slide. */
  | {kind: "number"; box: Box};

export interface Slide {
  /** Stands at the top, is read first and listed in the outline. */
  title: string;
  titleBox: Box;
  titleSize: number;
  shapes: readonly SlideShape[];
}

/** Pixels of a slide. */
export const slideWidth = 1280;
export const slideHeight = 720;
