import type { QueryResolvers } from '../generated/resolvers.js';

/** The resolvers of some root fields, each with the type that the schema gives it. */
export type Fields<Name extends keyof QueryResolvers> = Required<Pick<QueryResolvers, Name>>;
