import type { ManagedTransaction } from 'neo4j-driver';
import { OWNERSHIP } from '../../cypher/store.js';
import { ServiceError } from '../../errors/service-error.js';

/** Refuses a database that holds something and is not marked as ours: its data belong to somebody else. */
export async function refuseForeign(transaction: ManagedTransaction): Promise<void> {
  const { records } = await transaction.run(OWNERSHIP);
  const record = records[0];
  if (record?.get('ours') === true || record?.get('filled') === false) return;
  throw new ServiceError(
    'STORE_REFUSED',
    'The graph database holds data that are not of this service and was left as it is; name an empty one in NEO4J_URI and NEO4J_DATABASE.',
  );
}
