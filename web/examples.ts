/** An operation with its variables. */
export type Example = { readonly query: string; readonly variables?: string };

declare const EXAMPLES: readonly Example[];
declare const EXAMPLES_DIGEST: string;

/** The operations of web/examples, one tab each; the build puts them in. */
export const examples: readonly Example[] = EXAMPLES;

/** Changes whenever an example does. */
export const examplesDigest: string = EXAMPLES_DIGEST;
