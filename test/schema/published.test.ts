import { readFileSync } from 'node:fs';
import type { GraphQLObjectType } from 'graphql';
import { assertValidSchema, parse, print, type ASTNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { SCHEMA_DIRECTORY, service, smallPublished } from '../support/schema.js';

const { schema, sdl } = service;

/** The definition of a type as clients read it, without descriptions. */
function definition(name: string): string {
  const bare = JSON.stringify(schema.getType(name)?.astNode, (key, value: unknown) =>
    key === 'description' ? undefined : value,
  );
  return print(JSON.parse(bare) as ASTNode);
}

describe('the published schema', () => {
  it('is the committed one: else run `shopgraph schema` and commit', () => {
    const published = readFileSync(new URL('generated/schema.graphql', SCHEMA_DIRECTORY), 'utf8');
    expect(published === sdl, 'schema/generated/schema.graphql is stale').toBe(true);
  });

  it('is laid out as graphql-js prints it, one member a line', () => {
    expect(`${print(parse(sdl))}\n` === sdl).toBe(true);
  });

  it('is valid', () => {
    expect(() => {
      assertValidSchema(schema);
    }).not.toThrow();
  });

  it('shows nothing of the model behind it', () => {
    expect(sdl).not.toMatch(/@(node|abstract|edge|relation|index|unique)\b/);
    expect(schema.getType('RelationDirection')).toBeUndefined();
    expect(schema.getType('Ownership')).toBeUndefined();
    expect(schema.getDirectives().map((directive) => directive.name)).toContain('asOf');
    expect(schema.getDirectives().map((directive) => directive.name)).toContain('policy');
  });
});

describe('a link to many', () => {
  it('is a connection that can be filtered, ordered, paged and taken as of a day', () => {
    const owns = (schema.getType('Organization') as GraphQLObjectType).getFields()['owns'];
    expect(String(owns?.type)).toBe('OrganizationOwnershipConnection');
    expect(owns?.args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual([
      'where: OrganizationOwnershipWhere',
      'orderBy: [OrganizationOwnershipOrder!]',
      'first: Int',
      'after: String',
      'last: Int',
      'before: String',
      'asOf: AsOf',
      'policy: Policy',
    ]);
  });

  it('has edges with the properties, bounds and fact of its relation', () => {
    expect(definition('OrganizationOwnershipConnection')).toMatchInlineSnapshot(`
      "type OrganizationOwnershipConnection {
        edges: [OrganizationOwnershipEdge!]!
        nodes: [Organization!]!
        pageInfo: PageInfo!
        totalCount: Int!
        groups(by: [OrganizationOwnershipGroupBy!]! = [], having: GroupHaving, orderBy: [GroupOrder!], first: Int = 50): OrganizationOwnershipGroups
      }"
    `);
    expect(definition('OrganizationOwnershipEdge')).toMatchInlineSnapshot(`
      "type OrganizationOwnershipEdge implements Timed {
        cursor: String!
        node: Organization!
        sharePct: Decimal
        approx: Boolean
        scope: String
        from: PartialDate
        until: PartialDate
        fromMin: Date
        fromMax: Date
        toMin: Date
        toMax: Date
        fromBasis: BoundBasis!
        untilBasis: BoundBasis!
        certainty: Certainty
        fact: Relation!
      }"
    `);
  });

  it('has plain edges where its relation is evidence, the same as a root list', () => {
    const claims = (schema.getType('Relation') as GraphQLObjectType).getFields()['claims'];
    expect(String(claims?.type)).toBe('ClaimConnection');
    expect(String(schema.getQueryType()?.getFields()['claims']?.type)).toBe('ClaimConnection');
    expect(definition('ClaimEdge')).toMatchInlineSnapshot(`
      "type ClaimEdge {
        cursor: String!
        node: Claim!
      }"
    `);
  });
});

describe('a link to one', () => {
  it('is its target, without arguments', () => {
    const document = (schema.getType('Claim') as GraphQLObjectType).getFields()['document'];
    expect(String(document?.type)).toBe('Document');
    expect(document?.args).toEqual([]);
  });
});

describe('filters', () => {
  it('of nodes go by indexed properties, lists of texts and links', () => {
    expect(definition('GoalWhere')).toMatchInlineSnapshot(`
      "input GoalWhere {
        and: [GoalWhere!]
        or: [GoalWhere!]
        not: GoalWhere
        id: IDFilter
        name: StringFilter
        altNames: StringListFilter
        externalIds: StringListFilter
        createdAt: DateTimeFilter
        updatedAt: DateTimeFilter
        period: StringFilter
        attributes: AttributeFilter
        observations: ObservationFilter
        statements: StatementFilter
        mentions: StatementFilter
        pursuedBy: EntityPursuitFilter
      }"
    `);
  });

  it('of connections go by node and by edge, and of edges by their indexed properties', () => {
    expect(definition('OrganizationOwnershipFilter')).toMatchInlineSnapshot(`
      "input OrganizationOwnershipFilter {
        some: OrganizationOwnershipWhere
        none: OrganizationOwnershipWhere
        every: OrganizationOwnershipWhere
      }"
    `);
    expect(definition('OrganizationOwnershipWhere')).toMatchInlineSnapshot(`
      "input OrganizationOwnershipWhere {
        and: [OrganizationOwnershipWhere!]
        or: [OrganizationOwnershipWhere!]
        not: OrganizationOwnershipWhere
        node: OrganizationWhere
        edge: OwnershipWhere
      }"
    `);
    expect(definition('OwnershipWhere')).toMatchInlineSnapshot(`
      "input OwnershipWhere {
        and: [OwnershipWhere!]
        or: [OwnershipWhere!]
        not: OwnershipWhere
        sharePct: DecimalFilter
        from: PartialDateFilter
        until: PartialDateFilter
        certainty: CertaintyFilter
      }"
    `);
  });

  it('of links to evidence go by the node alone, of links to one by its target', () => {
    expect(definition('ClaimWhere')).toContain('fact: FactWhere');
    expect(definition('FactWhere')).toContain('claims: ClaimFilter');
    expect(definition('ClaimFilter')).toContain('every: ClaimWhere');
  });

  it('of interfaces can ask for the type', () => {
    expect(definition('EntityWhere')).toContain('type: EntityTypeFilter');
    expect(definition('NodeWhere')).toContain('type: NodeTypeFilter');
    expect(definition('EntityType')).toContain('CONSUMER_GROUP');
    expect(definition('RelationWhere')).toContain('type: StringFilter');
  });

  it('have the operators of their kind', () => {
    const filters = ['IDFilter', 'KeyFilter', 'StringFilter', 'IntFilter', 'BooleanFilter', 'PartialDateFilter'];
    expect([...filters, 'DecimalFilter', 'StanceFilter'].map(definition).join('\n')).toMatchInlineSnapshot(`
      "input IDFilter {
        eq: ID
        in: [ID!]
      }
      input KeyFilter {
        eq: String
        in: [String!]
        isNull: Boolean
      }
      input StringFilter {
        eq: String
        in: [String!]
        startsWith: String
        contains: String
        isNull: Boolean
      }
      input IntFilter {
        eq: Int
        in: [Int!]
        gt: Int
        gte: Int
        lt: Int
        lte: Int
        isNull: Boolean
      }
      input BooleanFilter {
        eq: Boolean
        isNull: Boolean
      }
      input PartialDateFilter {
        within: DateRange
        isNull: Boolean
      }
      input DecimalFilter {
        eq: Decimal
        in: [Decimal!]
        gt: Decimal
        gte: Decimal
        lt: Decimal
        lte: Decimal
        isNull: Boolean
      }
      input StanceFilter {
        eq: Stance
        in: [Stance!]
        isNull: Boolean
      }"
    `);
  });
});

describe('orders', () => {
  it('of nodes go by one indexed property or by how many neighbours there are', () => {
    expect(definition('GoalOrder')).toMatchInlineSnapshot(`
      "input GoalOrder @oneOf {
        id: OrderDirection
        name: OrderDirection
        createdAt: OrderDirection
        updatedAt: OrderDirection
        period: OrderDirection
        attributesCount: OrderDirection
        observationsCount: OrderDirection
        statementsCount: OrderDirection
        mentionsCount: OrderDirection
        pursuedByCount: OrderDirection
      }"
    `);
  });

  it('of connections go by node or by edge', () => {
    expect(definition('MarketAvailabilityOrder')).toMatchInlineSnapshot(`
      "input MarketAvailabilityOrder @oneOf {
        node: MarketOrder
        edge: AvailabilityOrder
      }"
    `);
    expect(definition('AvailabilityOrder')).toMatchInlineSnapshot(`
      "input AvailabilityOrder @oneOf {
        status: OrderDirection
        ordinal: OrderDirection
        from: OrderDirection
        until: OrderDirection
        certainty: OrderDirection
      }"
    `);
  });

  it('of connections without an indexed property on their edges go by node only', () => {
    const published = smallPublished(`
      type Friendship @edge(type: "FRIEND", fact: false, symmetric: true) { since: Int }
      type Person implements Node & Entity @node(lookup: "person", list: "people") {
        friends: [Person!]! @relation(type: "FRIEND", direction: BOTH)
      }`);
    expect(published).toMatch(/input PersonFriendshipOrder @oneOf \{\n.*\n {2}node: PersonOrder\n\}/);
    expect(published).not.toContain('FriendshipOrder @oneOf {\n}');
    expect(published).not.toMatch(/type PersonFriendshipEdge implements/);
  });
});

describe('root fields', () => {
  it('look one node up by what is unique, and list them', () => {
    const roots = schema.getQueryType()?.getFields() ?? {};
    expect(roots['market']?.args.map((argument) => String(argument.type))).toEqual(['MarketBy!', 'AsOf', 'Policy']);
    expect(String(roots['markets']?.type)).toBe('MarketConnection');
    expect(String(roots['entities']?.type)).toBe('EntityConnection');
    expect(definition('MarketBy')).toMatchInlineSnapshot(`
      "input MarketBy @oneOf {
        id: ID
        iso2: String
        iso3: String
        isoNum: String
      }"
    `);
  });

  it('can all be null', () => {
    const strict = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((f) => String(f.type).endsWith('!'));
    expect(strict).toEqual([]);
  });
});
