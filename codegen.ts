import type { CodegenConfig } from '@graphql-codegen/cli';

const text = { input: 'string', output: 'string' };

/** Types of the resolvers, from the published schema. Every object is what the planner shaped: plain data. */
const config: CodegenConfig = {
  schema: 'schema/generated/schema.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../operations/context.js#Context',
        defaultMapper: '../operations/answer.js#Answer',
        disableDescriptions: true,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { Date: text, DateTime: text, PartialDate: text, Decimal: text, URL: text },
      },
    },
  },
};

// The tool asks for a default export.
export default config;
