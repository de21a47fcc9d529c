import neo4j from 'neo4j-driver';
import { cases } from '../cases/index.js';
import type { Row } from '../case.js';
import { connect } from './connection.js';
import { servePlainly } from './plain-http.js';

type Asked = { readonly name: string; readonly parameters: Readonly<Record<string, string | number>> };

const driver = connect();
const questions = new Map(cases.map(({ name, floor }) => [name, floor]));

servePlainly(async (_method, text) => {
  const { name, parameters } = JSON.parse(text) as Asked;
  const question = questions.get(name);
  if (question === undefined) throw new Error(`there is no case "${name}"`);
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  try {
    const { records } = await session.run(question.text, { p: bound(parameters) });
    return JSON.stringify({ data: question.answer(records.map((record) => record.get('r') as Row)) });
  } finally {
    await session.close();
  }
});

/** The driver sends numbers as floats, which no LIMIT takes. */
function bound(parameters: Asked['parameters']): Readonly<Record<string, string | bigint>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === 'number' ? BigInt(value) : value]),
  );
}
