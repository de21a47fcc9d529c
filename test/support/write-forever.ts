import { writeSync } from 'node:fs';
import { openEmbeddedEngine } from '../../src/engine/embedded/engine.js';

// Runs in a process of its own, until killed: writes a chain of nodes, and says each number once its write is acknowledged.
const [, , directory = '', first = '0'] = process.argv;
const engine = await openEmbeddedEngine({ directory });

for (let number = Number(first); ; number += 1) {
  const id = `n${String(number)}`;
  const before = `n${String(number - 1)}`;
  await engine.write(
    {
      kind: 'write',
      steps: [
        { kind: 'nodes', labels: ['Node', 'Thing'], integers: ['number'], rows: [{ id, properties: { number } }] },
        {
          kind: 'edges',
          type: 'FOLLOWS',
          fact: false,
          integers: [],
          rows: number === 0 ? [] : [{ from: id, to: before, properties: {} }],
        },
      ],
    },
    { deadline: 10_000 },
  );
  writeSync(1, `${String(number)}\n`);
}
