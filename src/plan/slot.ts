/** The place of a value that comes with the request: a name inside the one map of values. */
export type Slot = { readonly kind: 'slot'; readonly name: string };

/** How the value of a slot is bound: integers must not travel as floats, and words are what a search asks for. */
export type SlotType = 'string' | 'int' | 'float' | 'boolean' | 'strings' | 'ints' | 'floats' | 'words';

/** A slot that a plan uses, with its type. */
export type SlotDeclaration = { readonly name: string; readonly type: SlotType };

/** A value of a slot, never null: a null changes the plan's shape instead. */
export type SlotValue = string | number | boolean | readonly string[] | readonly number[];

/** The values of a request, by the name of their slot. */
export type SlotValues = Readonly<Record<string, SlotValue>>;
