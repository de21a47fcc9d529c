/** A piece of SDL: a description, and below it what it describes. */
export function described(description: string, sdl: string): string {
  return `${JSON.stringify(description)}\n${sdl}`;
}

/** A definition with members: a type, an input, an enum. */
export function block(description: string, head: string, members: readonly string[]): string {
  return described(description, `${head} {\n${members.map(indented).join('\n')}\n}`);
}

/** A field with its arguments, each on lines of its own. */
export function field(description: string, name: string, args: readonly string[], type: string): string {
  const list = args.length === 0 ? '' : `(\n${args.map(indented).join('\n')}\n)`;
  return described(description, `${name}${list}: ${type}`);
}

/** The same SDL one level further in. */
export function indented(sdl: string): string {
  return sdl.replace(/^(?=.)/gm, '  ');
}

/** The description's first clause without its full stop, fit to go on: `organizations it owns`. */
export function clause(description: string): string {
  const first = /^[^.,;:(]*/.exec(description)?.[0].trim() ?? '';
  return /^[A-Z][a-z ]/.test(first) ? `${first.charAt(0).toLowerCase()}${first.slice(1)}` : first;
}

/** A name in words: `consumerGroups` and `ConsumerGroup` become `consumer groups` and `consumer group`. */
export function words(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();
}

/** A name in words with its article: `an organization`. */
export function aWord(name: string): string {
  const text = words(name);
  return `${/^[aeiou]/.test(text) ? 'an' : 'a'} ${text}`;
}

/** The same text with a capital at its start. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
