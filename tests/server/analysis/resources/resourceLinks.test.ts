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
  { id: 'home', label: 'Place', displayName: '3号楼' },
  { id: 'canteen', label: 'Organization', displayName: '老年食堂' },
  resource('lunch', 'service', { capacity: 4, confirmedOn: '2026-05-01' }),
  resource('dinner', 'service', { confirmedOn: '2025-12-01' }),
  resource('hall', 'venue'),
  need('walk', 'service', '2026-06-05'),
  need('chair', 'goods', '2026-06-10'),
];
const ties: PlainTie[] = [
  ...['a', 'b'].map((from): PlainTie => ({ kind: 'LIVES_IN', from, to: 'home' })),
  ...['a', 'b', 'c'].map((from): PlainTie => ({ kind: 'USES', from, to: 'lunch' })),
  { kind: 'USES', from: 'a', to: 'dinner' },
  { kind: 'USES', from: 'c', to: 'dinner', validTo: '2026-01' },
  { kind: 'PROVIDES', from: 'canteen', to: 'lunch' },
  { kind: 'PROVIDES', from: 'canteen', to: 'dinner' },
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
      },
      {
        provider: { id: 'canteen', name: '老年食堂', areResidents: false, count: 1 },
        user: { id: 'residents:', name: null, areResidents: true, count: 1 },
        kind: 'service',
        links: 1,
        titles: ['lunch'],
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

  it('puts needs without supply first', () => {
    expect(
      links.openNeeds.map(({ needId, state, openDays, resourceTitle }) => [
        needId,
        state,
        openDays,
        resourceTitle,
      ]),
    ).toEqual([
      ['chair', 'noSupply', 5, null],
      ['walk', 'unreachable', 10, 'dinner'],
    ]);
  });

  it('balances each kind that is offered or lacking', () => {
    expect(links.balance).toEqual([
      { kind: 'venue', resources: 1, links: 0, openNeeds: 0, needsWithoutSupply: 0 },
      { kind: 'goods', resources: 0, links: 0, openNeeds: 1, needsWithoutSupply: 1 },
      { kind: 'service', resources: 2, links: 4, openNeeds: 1, needsWithoutSupply: 0 },
    ]);
  });
});
