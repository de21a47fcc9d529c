import { readFileSync } from 'node:fs';
import { isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { PREDICATES } from '../../src/operations/seed/predicates.js';
import { service } from '../support/schema.js';
import { SEEDS, seeded, shippedLines } from './seeded.js';

const graph = seeded();

describe('the seeds speak the words of the model', () => {
  const values = (name: string): readonly string[] => {
    const type = service.schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };

  test.each([...service.model.nodes.values()])('$name: every word of a list is on the list', ({ name, properties }) => {
    const wrong = graph.labelled(name).flatMap((node) =>
      [...properties.values()].flatMap((property) => {
        const value = node[property.name];
        const listed =
          property.kind !== 'enum' || value === undefined || values(property.typeName).includes(String(value));
        return listed ? [] : [`${String(node['id'])}.${property.name}: ${String(value)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([...service.model.relations.values()])(
    '$type: every word of a list is on the list',
    ({ type, properties }) => {
      const wrong = graph.edges(type).flatMap((edge) =>
        [...properties.values()].flatMap((property) => {
          const value = edge.properties[property.name];
          const listed =
            property.kind !== 'enum' || value === undefined || values(property.typeName).includes(String(value));
          return listed ? [] : [`${edge.from} ${edge.to} ${property.name}: ${String(value)}`];
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('every organization and every platform has a kind', () => {
    const nodes = [...graph.labelled('Organization'), ...graph.labelled('Platform')];
    expect(nodes.filter(({ kind }) => kind === undefined)).toEqual([]);
  });

  test('every metric has a kind of unit and a definition, and says whether its figures add up', () => {
    const metrics = graph.labelled('Metric');
    expect(metrics).toHaveLength(27);
    expect(
      metrics.filter(({ unitKind, definition, additive }) => !unitKind || !definition || additive === undefined),
    ).toEqual([]);
  });

  test('every document has a title, and says whether it was made', () => {
    const documents = graph.labelled('Document');
    expect(documents.filter(({ title }) => /^Stored page|undefined|null/.test(String(title)))).toEqual([]);
    expect(graph.node('doc-kppu')).toMatchObject({ title: 'AFP, 2025-09-29 (channelstv.com)', titleIsMade: true });
  });
});

describe('the table of predicates', () => {
  const readme = readFileSync(new URL('README.md', SEEDS), 'utf8');
  const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((row) => row[1] ?? '');

  test('of the README is that of the code', () => {
    expect([...listed].sort()).toEqual(Object.keys(PREDICATES).sort());
  });

  test('has a row for every predicate of the data', () => {
    const used = new Set(shippedLines().relations.map(({ line }) => line.predicate));
    expect([...used].filter((predicate) => PREDICATES[predicate] === undefined)).toEqual([]);
  });
});
