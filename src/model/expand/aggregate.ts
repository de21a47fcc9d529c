import { groupableLinks, groupableProperties, groupableTypes, groupEnums, numericProperties } from '../grouping.js';
import { groupByName, groupTypeName, type ConnectionOf } from '../names.js';
import type { Expansion } from './expansion.js';
import { block, described, field, words } from './text.js';

/** The field of a connection that answers groups of its rows. */
export function groupsField(connection: ConnectionOf): string {
  return field(
    'The rows in groups, after the filter and as of the day, whatever the page. Without `by`, all are one group.',
    'groups',
    [
      described('What the rows of a group share: at most 4 values.', `by: [${groupByName(connection)}!]! = []`),
      described('Which groups to keep, by what is computed of them.', 'having: GroupHaving'),
      described('The weightiest order first; ties, and groups without it, go by their keys.', 'orderBy: [GroupOrder!]'),
      described('How many groups to show, 1 to 100.', 'first: Int = 50'),
    ],
    `${groupTypeName(connection)}s`,
  );
}

/** The types of a connection's groups. */
export function groupTypes(expansion: Expansion, connection: ConnectionOf): readonly string[] {
  const name = groupTypeName(connection);
  const rows = expansion.plural(connection.target);
  const traits = traitMembers(expansion, connection);
  return [
    block(`Groups of ${rows}.`, `type ${name}s`, [
      described('The groups, in order.', `groups: [${name}!]!`),
      described('Whether these are all groups, and of all rows.', 'completeness: Completeness!'),
    ]),
    block(`A group: ${rows} that share some values.`, `type ${name}`, [
      described('The values that they share, in the order of `by`.', 'keys: [GroupKey!]!'),
      described('How many rows they are.', 'count: Int!'),
      field('How many different values they have of one thing.', 'countDistinct', traits, 'Int!'),
      ...numberFields(expansion, connection),
    ]),
    block(`What to group ${rows} by: one thing, and for a date a bucket.`, `input ${groupByName(connection)}`, [
      ...traits,
      described('The stretch of time into which the day of a date falls; a date needs one.', 'bucket: DateBucket'),
    ]),
  ];
}

/** What rows of a connection have of which there can be several different ones: one of these is meant. */
function traitMembers({ model, owners }: Expansion, { target, relation }: ConnectionOf): readonly string[] {
  const type = owners.find(({ name }) => name === target);
  if (type === undefined) return [];
  const { fields, links } = groupEnums(target);
  const hasFields = groupableProperties(type).size > 0 || groupableTypes(model, target).size > 0;
  const hasEdge = relation !== undefined && groupableProperties(relation).size > 0;
  return [
    ...(hasFields ? [described(`A value of the ${words(target)}.`, `field: ${fields}`)] : []),
    ...(groupableLinks(type).size > 0 ? [described(`A neighbour of the ${words(target)}.`, `related: ${links}`)] : []),
    ...(hasEdge
      ? [described('A value of the edge that leads to it.', `edge: ${groupEnums(relation.name).fields}`)]
      : []),
  ];
}

const COMPUTED = [
  ['sum', 'Their sum, exact'],
  ['min', 'The least of them'],
  ['max', 'The greatest of them'],
  ['avg', 'Their mean, computed here to 20 significant digits from what the best claims say; no source gives it'],
] as const;

/** Sums and the like, of what numbers there are on the node and on the edge. */
function numberFields({ owners }: Expansion, { target, relation }: ConnectionOf): readonly string[] {
  const type = owners.find(({ name }) => name === target);
  const args = [
    ...(type !== undefined && numericProperties(type).size > 0
      ? [[`Of a number of the ${words(target)}.`, `field: ${groupEnums(target).numbers}`] as const]
      : []),
    ...(relation !== undefined && numericProperties(relation).size > 0
      ? [['Of a number of the edge that leads to it.', `edge: ${groupEnums(relation.name).numbers}`] as const]
      : []),
  ];
  if (args.length === 0) return [];
  const required = args.length === 1 ? '!' : '';
  return COMPUTED.map(([name, meaning]) =>
    field(
      `${meaning}; null where there is none. Numbers in several units are an error.`,
      name,
      args.map(([about, sdl]) => described(about, `${sdl}${required}`)),
      'Decimal',
    ),
  );
}
