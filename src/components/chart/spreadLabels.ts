/** Heights moved apart until each is at least `gap` from the next, kept within `low` and `high`; order of the input. */
export function spreadLabels(
  heights: readonly number[],
  {gap, low, high}: {gap: number; low: number; high: number}
): number[] {
  const order = heights.map((_, index) => index).toSorted((a, b) => heights[a]! - heights[b]!);
  const places = heights.map((height) => Math.min(high, Math.max(low, height)));
  for (let rank = 1; rank < order.length; rank += 1) {
    const [above, current] = [order[rank - 1]!, order[rank]!];
    places[current] = Math.max(places[current]!, places[above]! + gap);
  }
  for (let rank = order.length - 1; rank >= 0; rank -= 1) {
    const limit = rank === order.length - 1 ? high : places[order[rank + 1]!]! - gap;
    places[order[rank]!] = Math.min(places[order[rank]!]!, limit);
  }
  return places;
}
