/** Runs `act` on every item, at most `atOnce` at a time. The first failure stops the taking of new items and is thrown. */
export async function forEachAtOnce<Item>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<void>
): Promise<void> {
  let next = 0;
  let failed = false;
  async function work(): Promise<void> {
    while (next < items.length && !failed) {
      const item = items[next++]!;
      try {
        await act(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({length: Math.min(atOnce, items.length)}, work));
}
