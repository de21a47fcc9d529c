import { describe, expect, it } from 'vitest';
import { schemaIndexes } from '../../src/model/indexes.js';
import { service } from '../support/schema.js';

const indexes = schemaIndexes(service.model);
const over = (label: string) =>
  indexes.filter((index) => index.label === label).map((index) => `${index.kind} ${index.properties.join(',')}`);

describe('the indexes', () => {
  it('keep ids and other unique values unique', () => {
    expect(over('Node')).toEqual(['unique id']);
    expect(over('Alias')).toEqual(['unique id']);
    expect(over('Market')).toEqual(
      expect.arrayContaining(['unique id', 'unique iso2', 'unique iso3', 'unique isoNum']),
    );
    expect(over('Document')).toContain('unique url');
  });

  it('serve every form by which indexed values are compared', () => {
    expect(over('Entity')).toEqual([
      'unique id',
      'range name',
      'range nameSort',
      'range createdAt',
      'range updatedAt',
      'text searchNames,searchText',
    ]);
    expect(over('Event')).toEqual(expect.arrayContaining(['range startMin', 'range startMax', 'range class']));
    const bounds = ['range fromMin', 'range fromMax', 'range toMin', 'range toMax'];
    expect(over('Claim')).toEqual(expect.arrayContaining(bounds));
    expect(over('Relation')).toEqual(expect.arrayContaining(bounds));
    expect(over('Observation')).toEqual(expect.arrayContaining(['range valueSort', 'range unit', 'range unitSort']));
    expect(over('Observation')).not.toContain('range value');
  });

  it('find the edge of a fact, and nothing on edges of evidence', () => {
    expect(over('OWNS')).toEqual(['unique factId', 'range fromMin']);
    expect(over('STATES')).toEqual([]);
  });

  it('are frozen, named once each, and one for each rule', () => {
    expect(new Set(indexes.map((index) => index.name)).size).toBe(indexes.length);
    const rules = indexes.map((index) => `${index.on} ${index.label} ${index.properties.join(',')}`);
    expect(new Set(rules).size).toBe(indexes.length);
    expect(indexes.every((index) => Object.isFrozen(index) && /^[a-z][a-z0-9_]*$/.test(index.name))).toBe(true);
    expect(schemaIndexes(service.model)).toEqual(indexes);
  });
});
