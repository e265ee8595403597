/** Files with one bit changed, at places that are the same on every run. */
export function* flipBits(
  bytes: Uint8Array,
  count: number,
  seed: number
): Generator<{place: string; bytes: Uint8Array}> {
  let state = seed;
  function next(limit: number): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  }
  for (let index = 0; index < count; index++) {
    const byte = next(bytes.length);
    const bit = next(8);
    const flipped = new Uint8Array(bytes);
    flipped[byte] = flipped[byte]! ^ (1 << bit);
    yield {place: `byte ${byte} bit ${bit}`, bytes: flipped};
  }
}
