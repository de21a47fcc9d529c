import { describe, expect, it } from 'vitest';
import { service, smallModel } from '../support/schema.js';

const { model } = service;

describe('a node type', () => {
  it('has its own name as a label, after Node and the interfaces that are labels', () => {
    expect(model.nodes.get('Organization')?.labels).toEqual(['Node', 'Entity', 'Organization']);
    expect(model.nodes.get('Relation')?.labels).toEqual(['Node', 'Fact', 'Relation']);
    expect(model.nodes.get('Claim')?.labels).toEqual(['Node', 'Claim']);
  });

  it('inherits the properties and links of its interfaces', () => {
    const claim = model.nodes.get('Claim');
    expect([...(claim?.properties.keys() ?? [])]).toEqual(expect.arrayContaining(['id', 'from', 'fromMin', 'locator']));
    expect(model.nodes.get('Market')?.links.get('observations')?.relation.type).toBe('ABOUT');
  });

  it('names its root fields', () => {
    expect(model.nodes.get('Person')).toMatchObject({ lookupField: 'person', listField: 'people' });
  });
});

describe('an abstract type', () => {
  it('knows its members', () => {
    expect(model.abstracts.get('Fact')?.members).toEqual(['Statement', 'Relation', 'Attribute', 'Observation']);
    expect(model.abstracts.get('Node')?.members).toHaveLength(model.nodes.size);
  });

  it('is not made of an interface that is no label', () => {
    expect(model.abstracts.has('Timed')).toBe(false);
  });
});

describe('a property', () => {
  const property = (type: string, name: string) => model.nodes.get(type)?.properties.get(name);

  it('is ordered by its derived form where it is indexed', () => {
    expect(property('Organization', 'name')).toMatchObject({ kind: 'string', sortName: 'nameSort' });
    expect(property('Observation', 'value')).toMatchObject({ kind: 'decimal', sortName: 'valueSort' });
    expect(property('Event', 'start')).toMatchObject({ kind: 'partialDate', sortName: 'startMin' });
    expect(property('Observation', 'periodStart')).toMatchObject({ kind: 'date', sortName: 'periodStart' });
  });

  it('is, as a partial date, compared by the first and the last day that it can mean', () => {
    expect(property('Event', 'start')?.bounds).toEqual({ min: 'startMin', max: 'startMax', given: false });
    expect(property('Claim', 'from')?.bounds).toEqual({ min: 'fromMin', max: 'fromMax', given: true });
    expect(model.relations.get('OWNS')?.properties.get('until')).toMatchObject({
      sortName: 'toMin',
      bounds: { min: 'toMin', max: 'toMax', given: true },
    });
    expect(property('Claim', 'fromMin')).toMatchObject({ kind: 'date', indexed: false });
  });

  it('is compared as it is where it is unique or not indexed', () => {
    expect(property('Market', 'iso2')).toMatchObject({ unique: true, indexed: true, sortName: 'iso2' });
    expect(property('Organization', 'id')).toMatchObject({ kind: 'id', sortName: 'id' });
    expect(property('Claim', 'low')).toMatchObject({ indexed: false, sortName: 'low' });
  });

  it('knows the values of its enum, and lists', () => {
    expect(property('Claim', 'stance')).toMatchObject({ kind: 'enum', values: ['SUPPORTS', 'DISPUTES', 'CORRECTS'] });
    expect(property('Organization', 'altNames')).toMatchObject({ kind: 'string', list: true, required: true });
  });
});

describe('a relation', () => {
  it('has bounds and certainty beside its own properties where it is a fact', () => {
    const properties = [...(model.relations.get('OWNS')?.properties.keys() ?? [])];
    expect(properties).toEqual(expect.arrayContaining(['sharePct', 'from', 'until', 'toMax', 'certainty']));
    expect(properties).not.toContain('factId');
  });

  it('has only its own properties where it is evidence', () => {
    expect(model.relations.get('STATES')).toMatchObject({ fact: false });
    expect(model.relations.get('STATES')?.properties.size).toBe(0);
  });

  it('is symmetric where it is read from both ends', () => {
    expect(model.relations.get('BORDERS')?.symmetric).toBe(true);
  });
});

describe('a link', () => {
  const link = (type: string, name: string) => model.nodes.get(type)?.links.get(name);

  it('has a direction, a target and a number', () => {
    expect(link('Organization', 'ownedBy')).toMatchObject({ direction: 'in', target: 'Entity', many: true });
    expect(link('Platform', 'competesWith')).toMatchObject({ direction: 'both', target: 'Platform', many: true });
    expect(link('Claim', 'document')).toMatchObject({ direction: 'out', target: 'Document', many: false });
  });

  it('checks the label where its relation leads to other types too', () => {
    expect(link('Platform', 'parts')?.targetChecked).toBe(true);
    expect(link('Platform', 'divisions')?.targetChecked).toBe(true);
    expect(link('Organization', 'statements')?.targetChecked).toBe(true);
  });

  it('checks no label where its relation leads nowhere else', () => {
    expect(link('Organization', 'owns')?.targetChecked).toBe(false);
    expect(link('Platform', 'partOf')?.targetChecked).toBe(false);
    expect(link('Platform', 'competesWith')?.targetChecked).toBe(false);
    expect(link('Statement', 'subject')?.targetChecked).toBe(false);
  });

  it('checks the label where only the other end says that more types take part', () => {
    const { nodes } = smallModel(`
      type Holding @edge(type: "HOLDS") { note: String }
      type A implements Node & Entity @node(lookup: "a", list: "as") { holds: [B!]! @relation(type: "HOLDS", direction: OUT) }
      type B implements Node & Entity @node(lookup: "b", list: "bs") { heldBy: [A!]! @relation(type: "HOLDS", direction: IN) }
      type C implements Node & Entity @node(lookup: "c", list: "cs") { heldBy: [A!]! @relation(type: "HOLDS", direction: IN) }
    `);
    expect(nodes.get('A')?.links.get('holds')?.targetChecked).toBe(true);
    expect(nodes.get('B')?.links.get('heldBy')?.targetChecked).toBe(false);
  });
});
