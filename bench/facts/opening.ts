import type { FactCase } from '../fact.js';
import { memoryOf } from '../measure/cpu.js';

/** How long our service takes to start on the embedded store, and what the graph takes in memory. */
export const opening: FactCase = {
  name: 'opening the embedded store',
  measure: ({ contenders, loaded }) => {
    const embedded = contenders.find(({ rival }) => rival.name === 'ours, embedded');
    const empty = contenders.find(({ rival }) => rival.name === 'ours, Neo4j');
    if (embedded === undefined || empty === undefined) return Promise.resolve([]);
    const { rows, entities, relations } = loaded.embedded;
    const bytes = memoryOf(embedded.server.pid) - memoryOf(empty.server.pid);
    return Promise.resolve([
      { name: 'start of the embedded service', value: embedded.startSeconds, unit: 's' },
      { name: 'start of the service on Neo4j', value: empty.startSeconds, unit: 's' },
      { name: 'memory of the embedded graph, above that of the service on Neo4j', value: bytes / 2 ** 20, unit: 'MiB' },
      { name: 'the same for each node or edge', value: bytes / rows, unit: 'bytes' },
      { name: 'entities', value: entities, unit: '' },
      { name: 'relations', value: relations, unit: '' },
      { name: 'nodes and edges in all, evidence included', value: rows, unit: '' },
    ]);
  },
};
