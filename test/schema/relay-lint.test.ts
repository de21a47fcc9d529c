import { fileURLToPath } from 'node:url';
import graphql from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

it('the published schema keeps the rules of Relay', async () => {
  const schema = fileURLToPath(new URL('../../schema/generated/schema.graphql', import.meta.url));
  const relay = graphql.configs['flat/schema-relay'].rules;
  const eslint = new ESLint({
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: {
      files: ['**/*.graphql'],
      languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema } } },
      // Its types leave optional members undefined, which ESLint's do not foresee.
      plugins: { '@graphql-eslint': graphql as unknown as ESLint.Plugin },
      rules: {
        ...relay,
        // Lists that cannot grow, such as other names and ids, and the `nodes` of a connection are plain lists. What
        // analyses list (changes, conflicts) is computed: it has no id of its own, and is paged one way.
        '@graphql-eslint/relay-edge-types': [
          'error',
          { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
        ],
      },
    },
  });
  expect(Object.keys(relay)).toHaveLength(4);
  const [result] = await eslint.lintFiles(schema);
  expect(result?.filePath).toBe(schema);
  expect(result?.messages.map(({ ruleId, message, line }) => `${String(line)} ${String(ruleId)} ${message}`)).toEqual(
    [],
  );
});
