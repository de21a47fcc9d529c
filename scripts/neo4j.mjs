import process from 'node:process';

process.argv.splice(2, 0, 'neo4j');
await import('./shopgraph.mjs');
