/** A GraphQL operation as a client sends it. */
export type Operation = { readonly text: string; readonly variables: Readonly<Record<string, unknown>> };
