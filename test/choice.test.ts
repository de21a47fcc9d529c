import { Kind, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readCases } from './support/cases.js';
import { embeddedService } from './support/embedded-service.js';

/** The operations with the default policy on each, so that everything is chosen anew; undefined where they do not parse. */
function chosenAnew(text: string): string | undefined {
  try {
    const document = parse(text);
    const definitions = document.definitions.map((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== 'query') return definition;
      const policy = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'policy' } } as const;
      return { ...definition, directives: [...(definition.directives ?? []), policy] };
    });
    return print({ ...document, definitions });
  } catch {
    return undefined;
  }
}

describe('the stored edges are those that the default policy chooses: every case is answered alike under it', () => {
  const service = embeddedService();
  const cases = readCases().flatMap((entry) => {
    const text = chosenAnew(entry.operation);
    return text === undefined ? [] : [{ ...entry, text }];
  });
  it.each(cases)('$topic: $name', async ({ operation, text, variables }) => {
    const stored = await service().ask(operation, variables);
    const chosen = await service().ask(text, variables);
    expect(chosen.data).toEqual(stored.data);
  });
});
