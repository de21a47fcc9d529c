import { Kind, parse, print, visit, type ArgumentNode, type DocumentNode, type ObjectFieldNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readCases } from './support/cases.js';
import { embeddedService } from './support/embedded-service.js';
import { REVISIONS } from './support/service.js';

/** After all that the seeds record. */
const NOW = '2030-01-01T00:00:00.000Z';

/** The operations with the default policy on each. */
function withPolicy(document: DocumentNode): DocumentNode {
  return visit(document, {
    OperationDefinition(node) {
      if (node.operation !== 'query' || node.directives?.some(({ name }) => name.value === 'policy') === true)
        return node;
      const policy = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'policy' } } as const;
      return { ...node, directives: [...(node.directives ?? []), policy] };
    },
  });
}

/** The operations with an instant after all records in each as-of that has none. */
function knownNow(document: DocumentNode): DocumentNode {
  const known = { name: { kind: Kind.NAME, value: 'known' }, value: { kind: Kind.STRING, value: NOW } } as const;
  const field: ObjectFieldNode = { kind: Kind.OBJECT_FIELD, ...known };
  const argument: ArgumentNode = { kind: Kind.ARGUMENT, ...known };
  return visit(document, {
    Argument(node) {
      if (node.name.value !== 'asOf' || node.value.kind !== Kind.OBJECT) return undefined;
      if (node.value.fields.some(({ name }) => name.value === 'known')) return undefined;
      return { ...node, value: { ...node.value, fields: [...node.value.fields, field] } };
    },
    Directive(node) {
      if (node.name.value !== 'asOf') return undefined;
      return { ...node, arguments: [...(node.arguments ?? []), argument] };
    },
  });
}

/** An operation that is changed; undefined where it does not parse, or nothing in it changes. */
function changed(text: string, change: (document: DocumentNode) => DocumentNode): string | undefined {
  try {
    const document = parse(text);
    const other = print(change(document));
    return other === print(document) ? undefined : other;
  } catch {
    return undefined;
  }
}

describe('stored edges are those that are chosen anew at present: every case is answered alike', () => {
  const service = embeddedService();
  describe.each([
    ['under the default policy', withPolicy],
    ['as known after all records', knownNow],
  ] as const)('%s', (_, change) => {
    const cases = readCases().flatMap((entry) => {
      const text = changed(entry.operation, change);
      return text === undefined ? [] : [{ ...entry, text }];
    });
    it.each(cases)('$topic: $name', async ({ operation, text, variables }) => {
      const stored = await service().ask(operation, variables);
      const chosen = await service().ask(text, variables);
      expect(chosen.data).toEqual(stored.data);
    });
  });
});

describe('where claims were withdrawn, corrected and ranked anew', () => {
  const service = embeddedService(REVISIONS);
  const text = `query Edges {
    organizations { nodes { id owns { ...O } investedIn { totalCount } operates { edges { from until certainty role node { id } } } } }
    platforms { nodes { id availableIn { edges { from until toMin toMax fromBasis untilBasis certainty status node { id } } } } }
  }
  fragment O on OrganizationOwnershipConnection {
    totalCount edges { sharePct from until fromMin fromMax toMin toMax fromBasis untilBasis certainty node { id } }
  }`;

  it('the edges chosen anew at present are those that are stored', async () => {
    const stored = await service().ask(text);
    expect(stored.errors).toBeUndefined();
    expect((await service().ask(changed(text, withPolicy) ?? '')).data).toEqual(stored.data);
  });
});
