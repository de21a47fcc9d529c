/** Choices drawn from a list of numbers; when it runs out, always the first. Shorter lists so make simpler things. */
export type Dice = {
  /** A number below `sides`. */
  roll(sides: number): number;
  pick<Item>(...items: readonly [Item, ...Item[]]): Item;
  /** Up to `most` items. */
  list<Item>(most: number, item: () => Item): readonly Item[];
};

/** Dice that fall as the numbers say. */
export function diceOf(numbers: readonly number[]): Dice {
  let next = 0;
  const roll = (sides: number): number => (numbers[next++] ?? 0) % sides;
  return {
    roll,
    pick: (...items) => items[roll(items.length)] ?? items[0],
    list: (most, item) => Array.from({ length: roll(most + 1) }, item),
  };
}
