import type {Lens} from "../../domain/siteData.js";
import type {UnitFile} from "../../domain/unitData.js";
import type {Point} from "../points.js";
import {unpack} from "../points.js";
import type {FigureScene} from "../scene.js";

export interface UnitScene extends FigureScene {
  file: UnitFile;
}

/** The lens through which the unit is seen: the one chosen where it has figures of it. */
export function unitLens({file, lens}: UnitScene): Lens {
  if (file.series[lens]) return lens;
  return file.series.current ? "current" : "as_reported";
}

/** One figure of the unit. */
export function unitPoint(scene: UnitScene, indicator: string, period: string): Point {
  const place = scene.book.places.get(period) ?? -1;
  const packed = scene.file.series[unitLens(scene)]?.[indicator]?.[place] ?? null;
  return {...unpack(packed), of: {unit: scene.file.unit, period, indicator}};
}
