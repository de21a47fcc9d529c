import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { loadSchema } from '../../../src/model/load.js';
import { decimalKey } from '../../../src/util/decimal-key.js';
import { rootUrl } from '../../root.js';
import type { Loaders, Owned, Stored } from './batches.js';
import type { Counted } from './texts.js';

type Context = { readonly loaders: Loaders };
type Resolver<Parent, Arguments> = (parent: Parent, arguments_: Arguments, context: Context) => unknown;
type ListArguments = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly orderBy?: readonly object[] | null;
  readonly where?: {
    readonly owns: { readonly some: { readonly edge: { readonly sharePct: { readonly gt: string } } } };
  } | null;
  readonly asOf?: { readonly valid: string } | null;
};
/** A list of relations whose parts are loaded when a field asks for them. */
type Connection = { readonly id: string; readonly of: Counted; readonly arguments: ListArguments };

const PAGE = 20;

/** Our published schema with resolvers of its own for what the cases ask about. */
export function loaderSchema(): GraphQLSchema {
  const { schema } = loadSchema(new URL('schema/', rootUrl));
  const resolve = <Parent, Arguments>(type: string, field: string, resolver: Resolver<Parent, Arguments>): void => {
    const object = schema.getType(type);
    if (object === undefined || !('getFields' in object)) throw new Error(`the schema has no type ${type}`);
    const found = object.getFields()[field];
    if (found === undefined || !('args' in found)) throw new Error(`the schema has no field ${type}.${field}`);
    found.resolve = resolver as GraphQLFieldResolver<unknown, unknown>;
  };
  resolve<unknown, { by: { id: string } }>('Query', 'organization', (_, { by }, { loaders }) => loaders.one(by.id));
  resolve<unknown, ListArguments>('Query', 'organizations', organizations);
  resolve<unknown, { text: string; first: number }>('Query', 'search', async (_, { text, first }, { loaders }) => ({
    hits: (await loaders.search(text, first)).map((found) => ({ entity: { ...found, __typename: 'Organization' } })),
  }));
  for (const field of ['owns', 'ownedBy', 'people'] as const) {
    resolve<Stored, ListArguments>('Organization', field, ({ id }, arguments_) => ({
      id,
      of: field,
      arguments: arguments_,
    }));
    resolve<Connection, unknown>(connectionOf(schema, field), 'totalCount', ({ id, of }, _, { loaders }) =>
      loaders.count(id, of),
    );
  }
  const owned = connectionOf(schema, 'owns');
  resolve<Connection, unknown>(owned, 'edges', ownedEdges);
  resolve<Connection, unknown>(owned, 'nodes', async (parent, _, context) =>
    (await ownedEdges(parent, _, context)).map(({ node }) => node),
  );
  resolve<Stored, unknown>('OrganizationOwnershipEdge', 'fact', ({ factId }, _, { loaders }) =>
    loaders.fact(String(factId)),
  );
  resolve<Stored, ListArguments>('Relation', 'claims', async ({ id }, { first }, { loaders }) => ({
    nodes: await loaders.claims(String(id), first ?? PAGE),
  }));
  resolve<Stored, unknown>('Claim', 'document', ({ id }, _, { loaders }) => loaders.document(String(id)));
  return schema;
}

const organizations: Resolver<unknown, ListArguments> = async (_, { first, after, orderBy, where }, { loaders }) => ({
  nodes: await loaders.page({
    first: first ?? PAGE,
    byName: orderBy != null,
    share: where == null ? null : decimalKey(where.owns.some.edge.sharePct.gt),
    after: after == null ? null : (JSON.parse(Buffer.from(after, 'base64url').toString()) as string[]).slice(1),
  }),
});

async function ownedEdges({ id, arguments: { first, asOf } }: Connection, _: unknown, { loaders }: Context) {
  const rows = await loaders.owned(id, { first: first ?? PAGE, day: asOf?.valid ?? null });
  return rows.map(({ edge, node }: Owned) => ({ ...edge, node }));
}

/** The name of the type of a connection of organizations. */
function connectionOf(schema: GraphQLSchema, field: string): string {
  const organization = schema.getType('Organization');
  if (organization === undefined || !('getFields' in organization)) throw new Error('the schema has no organizations');
  return String(organization.getFields()[field]?.type).replace('!', '');
}
