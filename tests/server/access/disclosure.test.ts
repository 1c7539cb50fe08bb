import { describe, expect, it } from 'vitest';
import { disclosedOverview, disclosedResourceLinks } from '../../../server/access/disclosure.ts';
import { viewed } from '../../../server/access/recordView.ts';
import { overview } from '../../../server/analysis/overview.ts';
import { resourceLinks } from '../../../server/analysis/resources/resourceLinks.ts';
import { generateDemonstration } from '../../../server/demonstration/generateDemonstration.ts';
import { demonstrationRecord } from '../analysis/demonstrationRecord.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../analysis/recordFrom.ts';
import { toy12Record } from '../analysis/toy12Record.ts';

const today = '2026-06-15';
const communityId = '019b0000-0000-7000-8000-000000000001';
const seen = (record: ReturnType<typeof toy12Record>) => viewed(record, { kind: 'aggregated' }, today);

/** Every number that tells of people, wherever it lies in an answer. */
function counts(value: unknown, name = ''): [string, number][] {
  if (typeof value === 'number') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => counts(each, Array.isArray(value) ? name : key));
}
const ofPeople = [
  'residents',
  'asked',
  'answered',
  'participants',
  'attendances',
  'connected',
  'largestComponent',
  'openNeeds',
  'needsWithoutSupply',
  'users',
  'supplies',
];

describe('what a committee is told', () => {
  const demonstration = demonstrationRecord(
    generateDemonstration({ seed: 7, today, communityId, language: 'zh' }),
  );
  const community = disclosedOverview(overview(seen(demonstration), { communityId }, { today }));
  const links = disclosedResourceLinks(resourceLinks(seen(demonstration), { communityId }, { today }));

  it('has no number of people under five, and all in fives', () => {
    const found = [...counts(community), ...counts(links)].filter(([name]) => ofPeople.includes(name));
    expect(found.length).toBeGreaterThan(50);
    for (const [name, count] of found) expect([name, count % 5, count >= 5]).toEqual([name, 0, true]);
  });

  it('names nobody, shows no list of persons, and keeps organizations and buildings', () => {
    const text = JSON.stringify([community, links]);
    for (const node of demonstration.nodes.filter(({ label }) => label === 'Resident'))
      expect([node.id, text.includes(node.id) || text.includes(node.displayName)]).toEqual([node.id, false]);
    expect([community.attention, community.ties]).toEqual([[], []]);
    expect(links.supplies.some(({ providers }) => providers.length > 0)).toBe(true);
    expect(community.places.length).toBeGreaterThan(3);
  });

  it('tells nothing of a flow that few residents take part in, not even that it is there', () => {
    for (const { provider, user, links: count } of links.flows)
      if (provider.areResidents || user.areResidents)
        expect([provider.count, user.count, count]).not.toContain(null);
    const whole = resourceLinks(seen(demonstration), { communityId }, { today });
    expect(links.flows.length).toBeLessThan(whole.flows.length);
  });

  it('tells no number of all residents that the buildings do not allow', () => {
    const most = community.places.reduce((sum, place) => sum + (place.residents ?? 0) + 4, 0);
    const all = community.nodes.find(({ id }) => id === 'Resident')!.count;
    for (const count of [all, community.residents!, community.connected!, community.largestComponent!])
      expect(count).toBeLessThanOrEqual(most);
  });

  it('hides what is small in Toy-12, and still says how many residents there are', () => {
    const glance = disclosedOverview(
      overview(seen(toy12Record({ asked: true })), { communityId }, { today }),
    );
    expect(glance.residents).toBe(10);
    expect(glance.nodes.map(({ id, count }) => [id, count])).not.toContainEqual(['Need', 2]);
  });

  it('tells of providers and overlaps only what the resources tell that are told', () => {
    for (const { kind, largest, links: count, share } of links.dependence) {
      const given = links.supplies.filter((supply) => supply.kind === kind).map(({ providers }) => providers);
      const byLargest = given.flat().filter(({ id }) => id === largest?.id).length;
      expect(count).toBe(given.flat().length);
      expect(share).toBe(count === 0 ? null : byLargest / count!);
    }
    expect(links.dependence.length).toBeGreaterThan(2);
    expect(links.overlaps.flatMap(({ providers }) => providers).map(({ kind }) => kind)).not.toContain(
      'Resident',
    );
  });

  it('tells no need or resource of a building where so few have it, nor of how many there are elsewhere', () => {
    expect(links.buildings.length).toBeGreaterThan(3);
    for (const { residents, kinds, openNeeds, supplies } of links.buildings) {
      expect(residents === null || residents >= 5).toBe(true);
      for (const cell of kinds) expect([cell.openNeeds, cell.supplies]).not.toEqual([null, null]);
      const told = (of: 'openNeeds' | 'supplies') => kinds.flatMap((cell) => cell[of] ?? []);
      expect(openNeeds).toBe(
        told('openNeeds').length === 0 ? null : told('openNeeds').reduce((a, b) => a + b),
      );
      expect(supplies).toBe(told('supplies').length === 0 ? null : told('supplies').reduce((a, b) => a + b));
    }
  });
});

describe('what a committee is told in one way, whatever the small numbers are', () => {
  const persons = Array.from({ length: 26 }, (_, i) => ({ id: `P${i + 10}`, label: 'Resident' }));
  const uses = (from: string, to: string): PlainTie => ({ kind: 'USES', from, to });
  const told = (nodes: readonly PlainNode[], ties: readonly PlainTie[]) => {
    const record = seen(recordFrom([...persons, ...nodes], ties));
    return {
      community: disclosedOverview(overview(record, { communityId }, { today })),
      links: disclosedResourceLinks(resourceLinks(record, { communityId }, { today })),
    };
  };

  it('tells of 26 residents the same whether nobody or up to four know no other', () => {
    const community = (lonely: number) => {
      const [first, ...others] = persons.slice(lonely);
      return told(
        [],
        others.map((each): PlainTie => ({ kind: 'KNOWS', from: first!.id, to: each.id })),
      ).community;
    };
    expect(community(0)).toMatchObject({ residents: 25, connected: 20, largestComponent: 20 });
    for (const lonely of [1, 2, 3, 4]) expect(community(lonely)).toEqual(community(0));
    expect(community(7)).toMatchObject({ connected: 15 });
  });

  it('does not tell which of several resources the residents of a building use, nor by the order of flows', () => {
    const nodes: PlainNode[] = [
      { id: 'b', label: 'Place', properties: { kind: 'building' } },
      { id: 'o', label: 'Organization', properties: { kind: 'other' } },
      ...['meals', 'counsel', 'line'].map((id) => ({
        id,
        label: 'Resource',
        properties: { kind: id === 'line' ? 'information' : 'service' },
      })),
    ];
    const flows = (counselled: number) =>
      told(nodes, [
        ...persons.map((each): PlainTie => ({ kind: 'LIVES_IN', from: each.id, to: 'b' })),
        ...['meals', 'counsel', 'line'].map((to): PlainTie => ({ kind: 'PROVIDES', from: 'o', to })),
        ...persons.slice(0, 6).map((each) => uses(each.id, 'meals')),
        ...persons.slice(0, 7).map((each) => uses(each.id, 'line')),
        ...persons.slice(0, counselled).map((each) => uses(each.id, 'counsel')),
      ]).links.flows;
    expect(flows(0).map(({ kind, titles, links: count }) => [kind, titles, count])).toEqual([
      ['information', ['line'], 5],
      ['service', [], 5],
    ]);
    for (const counselled of [1, 2, 3]) expect(flows(counselled)).toEqual(flows(0));
  });
});

describe('needs and resources by building, as a committee is told them', () => {
  const kind = 'service';
  const place = (cells: object, i: number) => ({
    placeId: `b${i}`,
    name: `${i}`,
    ...{ longitude: null, latitude: null, gridColumn: null, gridRow: null },
    ...{ residents: 0, participants: 0, openNeeds: 0, supplies: 0 },
    kinds: [{ kind, openNeeds: 0, supplies: 0, ...cells }],
  });
  const supply = (resourceId: number) => ({
    resourceId: `${resourceId}`,
    title: '',
    kind,
    ...{ category: null, providers: [], roles: [], users: 0, capacity: null, capacityLeft: null, load: null },
    ...{ confirmedOn: null, stale: false },
  });
  const nothing = { flows: [], supplies: [], balance: [], buildings: [], dependence: [], overlaps: [] };

  /** Every answer that is told, with the fillings that would have been told so. */
  function gathered(most: readonly number[], tell: (filling: number[]) => string): Map<string, number[][]> {
    const told = new Map<string, number[][]>();
    const fill = (filling: number[]): void => {
      if (filling.length === most.length) {
        const key = tell(filling);
        told.set(key, [...(told.get(key) ?? []), filling]);
        return;
      }
      for (let value = 0; value <= most[filling.length]!; value++) fill([...filling, value]);
    };
    fill([]);
    return told;
  }
  const hiddenValues = (fillings: readonly number[][], i: number): number[] =>
    [...new Set(fillings.map((filling) => filling[i]!))].sort((a, b) => a - b);

  it('leave each hidden number of needs anything from 0 to 4, whatever the totals say', () => {
    // The last is how many of the needs have nothing that fits; at most all of them.
    const told = gathered([14, 14, 14, 14], ([a = 0, b = 0, elsewhere = 0, missing = 0]) => {
      const openNeeds = a + b + elsewhere;
      const balance = [
        { kind, resources: 1, links: 0, openNeeds, needsWithoutSupply: Math.min(missing, openNeeds) },
      ] as const;
      const rows = [place({ openNeeds: a }, 0), place({ openNeeds: b }, 1)];
      const answer = disclosedResourceLinks({
        ...nothing,
        balance: [...balance],
        buildings: [...rows, { ...place({ openNeeds: elsewhere }, 2), placeId: null }] as never,
      });
      const cellOf = (placeId: string | null) =>
        answer.buildings.find((each) => each.placeId === placeId)?.kinds[0]?.openNeeds ?? null;
      return JSON.stringify([['b0', 'b1', null].map(cellOf), answer.balance]);
    });
    expect(told.size).toBeGreaterThan(20);
    for (const [key, fillings] of told) {
      const [cells] = JSON.parse(key) as [(number | null)[]];
      cells.forEach((cell, i) => {
        if (cell === null) expect([key, hiddenValues(fillings, i)]).toEqual([key, [0, 1, 2, 3, 4]]);
      });
    }
  });

  it('leave each hidden number of resources anything that all those of residents allow', () => {
    const mostOfAll = 30;
    // The last is how many resources nobody, or a resident of no known building, gives.
    const told = gathered([9, 9, 9, mostOfAll], ([a = 0, b = 0, c = 0, others = 0]) => {
      const all = a + b + c + others;
      const { buildings: shown } = disclosedResourceLinks({
        ...nothing,
        supplies: Array.from({ length: all }, (_, i) => supply(i)) as never,
        buildings: [a, b, c].map((count, i) => place({ supplies: count }, i)) as never,
      });
      return JSON.stringify([shown.map((each) => each.kinds[0]?.supplies ?? null), all]);
    });
    for (const [key, fillings] of told) {
      const [cells, all] = JSON.parse(key) as [(number | null)[], number];
      if (all > mostOfAll) continue;
      cells.forEach((cell, i) => {
        if (cell !== null) return;
        const values = hiddenValues(fillings, i);
        for (let value = 0; value <= Math.min(4, all); value++)
          expect([key, values.includes(value)]).toEqual([key, true]);
      });
    }
    expect([...told.keys()].some((key) => key.includes('5'))).toBe(true);
  });
});
