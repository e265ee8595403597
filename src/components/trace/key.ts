import type {FigureKey} from "../points.js";

const between = "~";

/** The name of a figure in an address. */
export function traceKey({unit, period, indicator}: FigureKey): string {
  return [unit, period, indicator].join(between);
}

/** The figure that an address names; null when it names none. */
export function readTraceKey(text: string | null): FigureKey | null {
  const [unit, period, indicator, ...rest] = (text ?? "").split(between);
  if (!unit || !period || !indicator || rest.length > 0) return null;
  return {unit, period, indicator};
}
