import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../src/errors/service-error.js';
import { changedSeeds, seeded, seedsWith } from './seeded.js';

describe('seeding stops, naming file and line, at', () => {
  test.each([
    {
      what: 'a thing that is not there',
      file: 'relations/owns.jsonl',
      id: 'R0003',
      change: { object: 'nuverze' },
      message: /^relations\/owns\.jsonl:3: there is nothing with the id "nuverze"/,
    },
    {
      what: 'a document that is not there',
      file: 'observations.jsonl',
      id: 'O0002',
      change: { source: 'cubed' },
      message: /^observations\.jsonl:2: no document "doc-cubed"; add it to documents\.jsonl/,
    },
    {
      what: 'an originator that is not there',
      file: 'observations.jsonl',
      id: 'O0002',
      change: { reportedBy: 'tabcutt' },
      message: /^observations\.jsonl:2: there is nothing with the id "tabcutt"/,
    },
    {
      what: 'an end before the beginning',
      file: 'relations/held-role.jsonl',
      id: 'R0109',
      change: { qualifiers: { title: 'CFO', from: '2020', until: '2015' } },
      message: /^relations\/held-role\.jsonl:6: it ends \(2015\) before it begins \(2020\)/,
    },
    {
      what: 'a date that is none',
      file: 'relations/held-role.jsonl',
      id: 'R0109',
      change: { qualifiers: { title: 'CFO', from: '2020-13' } },
      message: /^relations\/held-role\.jsonl:6: "2020-13" is not a date/,
    },
    {
      what: 'a predicate without a place',
      file: 'relations/owns.jsonl',
      id: 'R0003',
      change: { predicate: 'ADMIRES' },
      message: /^relations\/owns\.jsonl:3: the predicate ADMIRES has no place/,
    },
    {
      what: 'an edge that the model does not have',
      file: 'relations/owns.jsonl',
      id: 'R0003',
      change: { object: 'tiktok' },
      message: /^relations\/owns\.jsonl:3: OWNS cannot lead from bytedance \(Organization\) to tiktok \(Platform\)/,
    },
    {
      what: 'an id that is taken by another thing',
      file: 'entities/person.jsonl',
      id: 'E0152',
      change: { subject: 'bytedance' },
      message: /^entities\/person\.jsonl:2: the id "bytedance" is taken by the Organization of entities\/organization/,
    },
    {
      what: 'a unit that the metric cannot have',
      file: 'observations.jsonl',
      id: 'O0001',
      change: { unit: 'people' },
      message:
        /^observations\.jsonl:1: gmv is of the kind MONEY; its unit is a currency of ISO 4217, but it has "people"/,
    },
    {
      what: 'a currency that there is not',
      file: 'observations.jsonl',
      id: 'O0001',
      change: { unit: 'USS' },
      message: /^observations\.jsonl:1: gmv is of the kind MONEY/,
    },
    {
      what: 'a number that is none',
      file: 'observations.jsonl',
      id: 'O0001',
      change: { value: '33.2bn' },
      message: /^observations\.jsonl:1: "33\.2bn" is not a number/,
    },
    {
      what: 'a metric without a kind of unit',
      file: 'observations.jsonl',
      id: 'O0001',
      change: { metric: 'gvm' },
      message: /^observations\.jsonl:1: the metric "gvm" is not there/,
    },
    {
      what: 'a statement without words',
      file: 'statements.jsonl',
      id: 'S001',
      change: { text: undefined },
      message: /^statements\.jsonl:1: SALES_PUSH_STATUS becomes a statement and needs a "text"/,
    },
    {
      what: 'a property that the model lacks',
      file: 'completions/kinds.jsonl',
      id: 'C0101',
      change: { property: 'kidn' },
      message: /^completions\/kinds\.jsonl:1: Organization has no property "kidn"/,
    },
    {
      what: 'a type that there is not',
      file: 'entities/person.jsonl',
      id: 'E0152',
      change: { type: 'Persona' },
      message: /^entities\/person\.jsonl:2: "Persona" is no type of thing; use one of Organization,/,
    },
    {
      what: 'a field that no line has',
      file: 'relations/owns.jsonl',
      id: 'R0003',
      change: { qualifier: {} },
      message: /^relations\/owns\.jsonl:3: .*qualifier/,
    },
    {
      what: 'an id that is taken by another line',
      file: 'relations/owns.jsonl',
      id: 'R0003',
      change: { id: 'R0002' },
      message: /^relations\/owns\.jsonl:3: the id R0002 is taken by relations\/owns\.jsonl:2/,
    },
    {
      what: 'an input that is no figure',
      file: 'derived.jsonl',
      id: 'D01',
      change: { inputs: ['O0025', 'R0001'] },
      message: /^derived\.jsonl:1: "R0001" is not the id of a line with a figure/,
    },
  ])('$what', ({ file, id, change, message }) => {
    const directory = seedsWith(file, id, (line) => ({ ...line, ...change }));
    expect(refusal(directory)).toMatch(message);
  });

  test('a line that the manifest does not count', () => {
    const directory = changedSeeds((folder) =>
      appendFileSync(join(folder, 'relations/owns.jsonl'), '{"id":"R9999"}\n'),
    );
    expect(refusal(directory)).toMatch(/^relations\/owns\.jsonl: the manifest promises 20 lines, the file has 21/);
  });

  test('a line that is not JSON', () => {
    const directory = changedSeeds((folder) => {
      rmSync(join(folder, 'relations/set-target.jsonl'));
      appendFileSync(join(folder, 'relations/set-target.jsonl'), '{"id":"R0353",\n');
    });
    expect(refusal(directory)).toBe('relations/set-target.jsonl:1: not valid JSON');
  });

  test('a file that is missing', () => {
    const directory = changedSeeds((folder) => rmSync(join(folder, 'derived.jsonl')));
    expect(refusal(directory)).toMatch(/^derived\.jsonl: this file of the seeds cannot be read/);
  });
});

function refusal(directory: URL): string {
  try {
    seeded(directory);
  } catch (error) {
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({ code: 'BAD_DATA' });
    return (error as ServiceError).message;
  }
  return 'nothing was refused';
}
