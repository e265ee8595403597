import {common} from "./texts/common.js";

const assumed = /^assumption:\s*/i;

/** What the catalogue gives as a basis, as a reader is told it: an assumption says in words that it is one. */
export function basisText(basis: string): string {
  return assumed.test(basis) ? common.assumption(basis.replace(assumed, "")) : basis;
}
