/** A piece of SDL: a description and what it describes. */
export function described(description: string, sdl: string): string {
  return `${JSON.stringify(description)} ${sdl}`;
}

/** A definition with members: a type, an input, an enum. */
export function block(description: string, head: string, members: readonly string[]): string {
  return `${JSON.stringify(description)}\n${head} {\n${members.map((member) => `  ${member}`).join('\n')}\n}`;
}

/** The description's first sentence. */
export function sentence(description: string): string {
  return /^.*?\.(?= |$)/s.exec(description)?.[0] ?? description;
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

/** The same text with a capital at its start. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
