declare const EXAMPLES: readonly string[];
declare const EXAMPLES_DIGEST: string;

/** The operations of web/examples, one tab each; the build puts them in. */
export const examples: readonly string[] = EXAMPLES;

/** Changes whenever an example does. */
export const examplesDigest: string = EXAMPLES_DIGEST;
