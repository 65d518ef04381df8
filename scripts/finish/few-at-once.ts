/** What work makes of each item, in their order, with no more than so many begun and not ended. */
export async function fewAtOnce<Item, Made>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  const rest = items.entries();
  const worker = async () => {
    for (const [at, item] of rest) made[at] = await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return made;
}
