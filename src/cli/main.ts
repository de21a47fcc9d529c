import { parseArgs } from 'node:util';
import { fail } from './fail.js';

const HELP = `Usage: shopgraph <command>

  serve             serve GraphQL and the playground (the same as npm start)
  seed              load the seeds into the store that the environment names, in place of what it holds
  seed --if-needed  the same, but only where it holds nothing, or seeds of another version that nobody has written to
  schema            write the published schema, schema/generated/schema.graphql
  schema --check    fail if the published schema is not what the model says
  neo4j             run a Neo4j of one's own, for trying the service on it

  --help            show this

The environment variables are listed in README.md.
`;

/** Runs one command of the command line. Each is loaded only when it is asked for. */
async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, check: { type: 'boolean' }, 'if-needed': { type: 'boolean' } },
  });
  const [command] = positionals;
  if (values.help === true) {
    process.stdout.write(HELP);
    return;
  }
  switch (command) {
    case 'serve':
      return (await import('./serve.js')).serve(process.env);
    case 'seed':
      return (await import('./seed.js')).seed(process.env, values['if-needed'] === true);
    case 'schema':
      return (await import('./schema.js')).schemaCommand(values.check === true);
    case 'neo4j':
      return (await import('./neo4j/command.js')).runNeo4jCommand();
    default:
      process.stderr.write(command === undefined ? HELP : `shopgraph: there is no command "${command}"\n\n${HELP}`);
      process.exitCode = 2;
  }
}

await main(process.argv.slice(2)).catch(fail);
