import type { FactCase } from '../fact.js';
import { startDatabase } from '../stage/database.js';
import { loadGraph } from '../stage/stage.js';
import type { Loaded } from '../stage/load-store.js';

/** How fast the graph was loaded by our engines, and how fast `UNWIND` batches of the bare driver load it into a new Neo4j. */
export const bulkImport: FactCase = {
  name: 'bulk import',
  measure: async ({ size, stores, loaded }, _prepared, seed) => {
    const { neo4j } = await startDatabase(() => {});
    const { uri, user, password } = neo4j;
    const driver = await loadGraph('driver', size, seed, { ...stores, uri, user, password });
    await neo4j.stop();
    const rate = ({ rows, seconds }: Loaded): number => rows / seconds;
    return [
      { name: 'import by our Neo4j engine', value: rate(loaded.neo4j), unit: 'rows/s' },
      { name: 'import by the bare driver', value: rate(driver), unit: 'rows/s' },
      { name: 'our engine to the bare driver', value: rate(loaded.neo4j) / rate(driver), unit: 'x' },
      { name: 'import by our embedded engine', value: rate(loaded.embedded), unit: 'rows/s' },
      { name: 'peak memory of the import into Neo4j', value: loaded.neo4j.peakBytes / 2 ** 20, unit: 'MiB' },
    ];
  },
};
