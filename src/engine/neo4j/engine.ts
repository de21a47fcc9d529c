import { compileRead, type CypherText } from '../../cypher/compile.js';
import { STATE } from '../../cypher/store.js';
import type { IndexSpec } from '../../model/indexes.js';
import type { ReadPlan } from '../../plan/read.js';
import type { Engine } from '../engine.js';
import { bindValues } from './bind-values.js';
import { closeConnection, openConnection } from './connection.js';
import { decodeRows } from './decode.js';
import { streamOutline } from './outline.js';
import { prepareSchema } from './prepare.js';
import { runRead } from './run-read.js';
import { runWrite } from './run-write.js';
import type { Neo4jSettings } from './settings.js';

/** The engine that answers plans with Neo4j over Bolt. It connects when it is first needed. */
export function neo4jEngine(settings: Neo4jSettings, indexes: readonly IndexSpec[]): Engine {
  const connection = openConnection(settings);
  const texts = new WeakMap<ReadPlan, CypherText>();
  const textOf = (plan: ReadPlan): CypherText => {
    const known = texts.get(plan);
    if (known !== undefined) return known;
    const text = compileRead(plan);
    texts.set(plan, text);
    return text;
  };
  const engine: Engine = {
    name: 'neo4j',
    async run(plan, values, options) {
      const { text, slots } = textOf(plan);
      const records = await runRead(connection, text, bindValues(slots, values), options);
      return decodeRows(records, plan.branches.length);
    },
    outline: (plan, options) => streamOutline(connection, plan, options),
    write: (plan, options) => runWrite(connection, plan, options),
    prepare: (options) => prepareSchema(connection, indexes, options),
    async state(options) {
      const [record] = await runRead(connection, STATE, { p: {} }, options);
      return {
        empty: record?.get('empty') === true,
        seed: (record?.get('seed') as string | null | undefined) ?? undefined,
        edited: record?.get('edited') === true,
      };
    },
    close: () => closeConnection(connection),
  };
  return Object.freeze(engine);
}
