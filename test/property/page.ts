import type { ExecutionResult } from 'graphql';
import type { Operation } from './operation.js';

/** A page of a list, as far as paging goes. */
export type Page = {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

type Connection = Pick<Page, 'pageInfo' | 'totalCount'> & {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
};
type Answer = { readonly list?: Connection; readonly node?: { readonly list: Connection } };

/** Asks for a page. Fails where the answer has errors. */
export async function askPage(
  ask: (operation: Operation) => ExecutionResult | Promise<ExecutionResult>,
  operation: Operation,
): Promise<Page> {
  const { data, errors } = await ask(operation);
  const answer = data as Answer | null | undefined;
  const list = answer?.list ?? answer?.node?.list;
  if (errors !== undefined || list === undefined) {
    throw new Error(`${operation.text}\n${JSON.stringify(operation.variables)}\n${String(errors?.[0]?.message)}`);
  }
  return {
    ids: list.edges.map(({ node }) => node.id),
    cursors: list.edges.map(({ cursor }) => cursor),
    totalCount: list.totalCount,
    pageInfo: list.pageInfo,
  };
}
