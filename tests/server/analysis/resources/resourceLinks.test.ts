import { describe, expect, it } from 'vitest';
import { resourceLinks } from '../../../../server/analysis/resources/resourceLinks.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';

const resident = (id: string): PlainNode => ({ id, label: 'Resident' });
const resource = (id: string, kind: string, properties: Record<string, string | number> = {}): PlainNode => ({
  id,
  label: 'Resource',
  displayName: id,
  properties: { kind, ...properties },
});
const need = (id: string, kind: string, reportedOn: string): PlainNode => ({
  id,
  label: 'Need',
  displayName: id,
  properties: { kind, status: 'open', reportedOn },
});
const nodes: PlainNode[] = [
  ...['a', 'b', 'c'].map(resident),
  {
    id: 'home',
    label: 'Place',
    displayName: '3号楼',
    properties: { kind: 'building', longitude: 104.05, gridColumn: 2, gridRow: 0 },
  },
  { id: 'canteen', label: 'Organization', displayName: '老年食堂' },
  resource('lunch', 'service', { capacity: 4, confirmedOn: '2026-05-01', category: '助餐' }),
  resource('dinner', 'service', { confirmedOn: '2025-12-01', category: ' 助餐' }),
  resource('hall', 'venue'),
  need('walk', 'service', '2026-06-05'),
  need('chair', 'goods', '2026-06-10'),
  need('room', 'venue', '2026-06-12'),
];
const ties: PlainTie[] = [
  ...['a', 'b'].map((from): PlainTie => ({ kind: 'LIVES_IN', from, to: 'home' })),
  ...['a', 'b', 'c'].map((from): PlainTie => ({ kind: 'USES', from, to: 'lunch' })),
  { kind: 'USES', from: 'a', to: 'dinner' },
  { kind: 'USES', from: 'c', to: 'dinner', validTo: '2026-01' },
  { kind: 'PROVIDES', from: 'canteen', to: 'lunch', subkind: 'delivers' },
  { kind: 'PROVIDES', from: 'canteen', to: 'lunch', subkind: 'funds' },
  { kind: 'PROVIDES', from: 'canteen', to: 'dinner', subkind: '掌勺' },
  { kind: 'PROVIDES', from: 'a', to: 'dinner' },
  { kind: 'PROVIDES', from: 'c', to: 'dinner', subkind: 'owns' },
  { kind: 'HAS_NEED', from: 'canteen', to: 'room' },
  { kind: 'HAS_NEED', from: 'a', to: 'walk' },
  { kind: 'HAS_NEED', from: 'b', to: 'chair' },
];
const links = resourceLinks(recordFrom(nodes, ties), { communityId: 'community' }, { today: '2026-06-15' });

describe('resourceLinks', () => {
  it('takes the residents of a building together, and leaves out what has ended', () => {
    expect(links.flows).toEqual([
      {
        provider: { id: 'canteen', name: '老年食堂', areResidents: false, count: 1 },
        user: { id: 'residents:home', name: '3号楼', areResidents: true, count: 2 },
        kind: 'service',
        links: 3,
        titles: ['dinner', 'lunch'],
        roles: ['delivers', 'funds'],
      },
      {
        provider: { id: 'canteen', name: '老年食堂', areResidents: false, count: 1 },
        user: { id: 'residents:', name: null, areResidents: true, count: 1 },
        kind: 'service',
        links: 1,
        titles: ['lunch'],
        roles: ['delivers', 'funds'],
      },
      {
        provider: { id: 'residents:', name: null, areResidents: true, count: 1 },
        user: { id: 'residents:home', name: '3号楼', areResidents: true, count: 1 },
        kind: 'service',
        links: 1,
        titles: ['dinner'],
        roles: ['owns'],
      },
    ]);
  });

  it('shows load, and what nobody confirmed for half a year', () => {
    expect(
      links.supplies.map(({ resourceId, users, load, stale }) => [resourceId, users, load, stale]),
    ).toEqual([
      ['hall', 0, null, true],
      ['dinner', 1, null, true],
      ['lunch', 3, 0.75, false],
    ]);
    expect(links.supplies[2]!.providers.map(({ id }) => id)).toEqual(['canteen']);
  });

  it('says what a resource is given as, and how many more may use it', () => {
    const lunch = links.supplies.find(({ resourceId }) => resourceId === 'lunch')!;
    expect([lunch.category, lunch.roles, lunch.capacityLeft]).toEqual([
      '助餐',
      [
        { providerId: 'canteen', role: 'funds' },
        { providerId: 'canteen', role: 'delivers' },
      ],
      1,
    ]);
    expect(links.flows[0]!.roles).toEqual(['delivers', 'funds']);
  });

  it('puts needs and what residents give into their buildings, by kind (by hand)', () => {
    expect(links.buildings).toEqual([
      {
        placeId: 'home',
        name: '3号楼',
        ...{ longitude: 104.05, latitude: null, gridColumn: 2, gridRow: 0 },
        ...{ residents: 2, participants: 0, openNeeds: 2, supplies: 1 },
        kinds: [
          { kind: 'goods', openNeeds: 1, supplies: 0 },
          { kind: 'service', openNeeds: 1, supplies: 1 },
        ],
      },
      {
        placeId: null,
        name: null,
        ...{ longitude: null, latitude: null, gridColumn: null, gridRow: null },
        ...{ residents: 0, participants: 0, openNeeds: 1, supplies: 1 },
        kinds: [
          { kind: 'venue', openNeeds: 1, supplies: 0 },
          { kind: 'service', openNeeds: 0, supplies: 1 },
        ],
      },
    ]);
  });

  it('says how far a kind hangs on one provider (by hand: 4 and 1 of 5 links)', () => {
    expect(links.dependence).toEqual([
      {
        kind: 'service',
        providers: 2,
        links: 5,
        largest: { id: 'canteen', name: '老年食堂', areResidents: false, count: 1 },
        share: 4 / 5,
        concentration: expect.closeTo(17 / 25, 12),
        soleResources: 1,
      },
    ]);
  });

  it('finds where several give the same, by category', () => {
    expect(
      links.overlaps.map(({ kind, category, titles, providers }) => [
        kind,
        category,
        titles,
        providers.map(({ id }) => id),
      ]),
    ).toEqual([['service', '助餐', ['dinner', 'lunch'], ['a', 'c', 'canteen']]]);
  });

  it('balances each kind that is offered or lacking', () => {
    expect(links.balance).toEqual([
      { kind: 'venue', resources: 1, links: 0, openNeeds: 1, needsWithoutSupply: 0 },
      { kind: 'goods', resources: 0, links: 0, openNeeds: 1, needsWithoutSupply: 1 },
      { kind: 'service', resources: 2, links: 5, openNeeds: 1, needsWithoutSupply: 0 },
    ]);
  });
});
