import { Neo4jGraphQL } from '@neo4j/graphql';
import { listen, serveByApollo } from './apollo.js';
import { connect } from './connection.js';

/**
 * The part of the model that the cases ask about. An id is a String, because the library compares no ID with another.
 */
const typeDefs = `
  type Organization
    @node
    @fulltext(
      indexes: [
        { indexName: "entity_search", queryName: "searchOrganizations", fields: ["searchNames", "searchText"] }
      ]
    ) {
    id: String!
    name: String!
    nameSort: String
    searchNames: String
    searchText: String
    kind: String!
    owns: [Organization!]! @relationship(type: "OWNS", direction: OUT, properties: "Ownership")
    ownedBy: [Organization!]! @relationship(type: "OWNS", direction: IN, properties: "Ownership")
    people: [Person!]! @relationship(type: "HELD_ROLE", direction: IN, properties: "Role")
  }
  type Person @node {
    id: String!
    name: String!
    roles: [Organization!]! @relationship(type: "HELD_ROLE", direction: OUT, properties: "Role")
  }
  type Ownership @relationshipProperties {
    factId: String
    sharePct: String
    sharePctSort: String
    from: String
    until: String
    fromMax: String
    toMin: String
  }
  type Role @relationshipProperties {
    title: String
  }
`;

const driver = connect();
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: {
    filters: { String: { GT: true, LTE: true } },
    excludeDeprecatedFields: { mutationOperations: true },
  },
}).getSchema();

const context = () => ({ sessionConfig: { database: 'neo4j', defaultAccessMode: 'READ' } });

await listen(await serveByApollo({ schema }, context));
