import { describe, expect, it } from 'vitest';
import { ServiceError } from '../../src/errors/service-error.js';
import { smallModel, smallPublished } from '../support/schema.js';

const OWNING = 'type Owning @edge(type: "OWNS") { share: Decimal @index }';
const OWNER = `${OWNING} type Owner implements Node & Entity @node(lookup: "owner", list: "owners")`;
const BOTH_ENDS = `
  owns: [Owner!]! @relation(type: "OWNS", direction: OUT)
  ownedBy: [Owner!]! @relation(type: "OWNS", direction: IN)`;

describe('the model is refused, with type and field, where', () => {
  it.each([
    [
      'a field follows an unknown relation',
      `${OWNER} { ${BOTH_ENDS} eats: [Owner!]! @relation(type: "EATS", direction: OUT) }`,
      'Owner.eats: unknown relation "EATS"; declare a type with @edge(type: "EATS")',
    ],
    [
      'a fact is readable from one end only',
      `${OWNER} { owns: [Owner!]! @relation(type: "OWNS", direction: OUT) }`,
      'Owning (OWNS): no field follows this relation with direction IN',
    ],
    [
      'no field follows a relation',
      `${OWNING} type Owner implements Node & Entity @node(lookup: "owner", list: "owners") { x: Int }`,
      'Owning (OWNS): no field follows this relation',
    ],
    [
      'a symmetric relation is read in one direction',
      `type Pact @edge(type: "PACT", symmetric: true)
      type A implements Node & Entity @node(lookup: "a", list: "as") { pacts: [A!]! @relation(type: "PACT", direction: OUT) }`,
      'Pact (PACT): a symmetric relation, and no other, is read with direction BOTH',
    ],
    [
      'a relation leads to something that is no node',
      `${OWNER} { ${BOTH_ENDS} info: PageInfo @relation(type: "OWNS", direction: OUT) }`,
      'Owner.info: @relation leads to PageInfo, which has neither @node nor @abstract',
    ],
    [
      'a relation leads to an interface that is no label',
      `${OWNER} { ${BOTH_ENDS} timed: [Timed!]! @relation(type: "OWNS", direction: OUT) }`,
      'Owner.timed: @relation leads to Timed, which has neither @node nor @abstract',
    ],
    [
      'a relation has no direction',
      `${OWNER} { ${BOTH_ENDS} odd: [Owner!]! @relation(type: "OWNS") }`,
      'Owner.odd: @relation needs direction OUT, IN or BOTH',
    ],
    [
      'the unit of a number is no text beside it',
      `${OWNER} { ${BOTH_ENDS} size: Decimal @unit(property: "measure") measure: Int }`,
      'Owner.size: its unit "measure" is no property of text',
    ],
    [
      'two edge types claim one relation',
      `${OWNER} { ${BOTH_ENDS} } type Again @edge(type: "OWNS") { x: Int }`,
      'Again: another type already has @edge(type: "OWNS")',
    ],
    [
      'two types claim one root field',
      `${OWNER} { ${BOTH_ENDS} } type Other implements Node @node(lookup: "owner", list: "others") { x: Int }`,
      'Other: the root field "owner" is already that of Owner',
    ],
    [
      'a type claims a root field that is written by hand',
      `${OWNER} { ${BOTH_ENDS} } type Other implements Node @node(lookup: "node", list: "others") { x: Int }`,
      'Other: the root field "node" is already that of Query',
    ],
    [
      'a property has the name of a derived one',
      `${OWNER} { ${BOTH_ENDS} nameSort: String }`,
      'Owner.nameSort: the name is taken by what is derived from "name"',
    ],
    [
      'only one of the days of a date is a property',
      `${OWNER} { ${BOTH_ENDS} born: PartialDate @index bornMin: Date }`,
      'Owner.born: its days bornMin and bornMax are both Dates, or neither is there',
    ],
    [
      'a day of a date is no Date',
      `${OWNER} { ${BOTH_ENDS} born: PartialDate @index(bounds: "b") bMin: String bMax: Date }`,
      'Owner.born: its days bMin and bMax are both Dates, or neither is there',
    ],
    [
      'a property has the name of an order',
      `${OWNER} { ${BOTH_ENDS} ownsCount: Int }`,
      'Owner.ownsCount: the name is taken by the order by "owns"',
    ],
    [
      'a property of an edge has the name of a generated field',
      `type Owning @edge(type: "OWNS") { cursor: String }
      type Owner implements Node & Entity @node(lookup: "owner", list: "owners") { ${BOTH_ENDS} }`,
      'Owning.cursor: the name is taken by a name the service adds',
    ],
    [
      'a field leads to nodes without saying how',
      `${OWNER} { ${BOTH_ENDS} friend: Owner }`,
      'Owner.friend: Owner is neither a scalar nor an enum; a field that leads to nodes needs @relation',
    ],
    ['a list is indexed', `${OWNER} { ${BOTH_ENDS} tags: [String!]! @index }`, 'Owner.tags: a list cannot be indexed'],
  ])('%s', (_, sdl, message) => {
    expect(() => smallModel(sdl)).toThrow(new ServiceError('BAD_DATA', message));
  });

  it('the generated types clash with written ones', () => {
    expect(() => smallPublished(`${OWNER} { ${BOTH_ENDS} } type OwnerConnection { x: Int }`)).toThrow(
      /the schema cannot be built: There can be only one type named "OwnerConnection"/,
    );
  });
});
