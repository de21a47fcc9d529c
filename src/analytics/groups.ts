/** A division of the numbers below some count into groups, the largest first; of equal ones that with the least member. */
export type Groups = { readonly groupOf: Uint32Array; readonly sizes: Uint32Array };

/** The groups by labels below `count`. Labels without members are no groups. */
export function groupsOf(labels: Uint32Array, count: number): Groups {
  const sizes = new Uint32Array(count);
  const firsts: number[] = [];
  for (let member = 0; member < labels.length; member++) {
    const label = labels[member] as number;
    if (sizes[label] === 0) firsts.push(label);
    sizes[label] = (sizes[label] as number) + 1;
  }
  // Stable, and `firsts` are in the order of their least members.
  const order = firsts.sort((left, right) => (sizes[right] as number) - (sizes[left] as number));
  const placeOf = new Uint32Array(count);
  order.forEach((label, place) => (placeOf[label] = place));
  const groupOf = new Uint32Array(labels.length);
  for (let member = 0; member < labels.length; member++) groupOf[member] = placeOf[labels[member] as number] as number;
  return { groupOf, sizes: Uint32Array.from(order, (label) => sizes[label] as number) };
}

/** The members of the first so many groups, each in ascending order. */
export function membersOf({ groupOf }: Groups, first: number): readonly (readonly number[])[] {
  const members = Array.from({ length: first }, (): number[] => []);
  for (let member = 0; member < groupOf.length; member++) members[groupOf[member] as number]?.push(member);
  return members.filter((group) => group.length > 0);
}
