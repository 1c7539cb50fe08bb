import { describe, expect, it } from 'vitest';
import { officesWithoutNetwork } from '../../../../server/analysis/activists/officesWithoutNetwork.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { spoken } from '../spoken.ts';

const people = Array.from({ length: 10 }, (_, i): PlainNode => ({ id: `r${i}`, label: 'Resident' }));
const nodes: PlainNode[] = [
  ...people,
  { id: 'jwh', label: 'Committee', displayName: '居委会' },
  { id: 'w', label: 'Wave' },
];
const head = (from: string): PlainTie => ({ kind: 'SERVES_IN', from, to: 'jwh', subkind: 'buildingHead' });
const everybodyAnswered = people.map(({ id }): PlainTie => ({ kind: 'ANSWERED', from: id, to: 'w' }));
/** Everybody but r0 names the next but r0: all have a nomination and contacts, r0 has none. */
const named = people.slice(1).flatMap(({ id }, i): PlainTie[] => [
  { kind: 'NOMINATES', from: id, to: `r${((i + 1) % 9) + 1}` },
  { kind: 'SUPPORTS', from: id, to: `r${((i + 2) % 9) + 1}` },
]);
const ask = (given: readonly PlainNode[], ties: readonly PlainTie[], first = 50) =>
  officesWithoutNetwork(
    recordFrom(given, ties),
    { communityId: 'community' },
    { first, today: '2026-06-15' },
  );
const found = (given: readonly PlainNode[], ...ties: PlainTie[]) => ask(given, ties);

describe('officesWithoutNetwork', () => {
  it('finds the new building head whom nobody names, and speaks of introductions', () => {
    const list = found(nodes, head('r0'), head('r1'), ...named, ...everybodyAnswered);
    expect(list).toMatchObject([{ actor: { id: 'r0' }, percentile: 0 }]);
    expect(list[0]!.offices.map((office) => spoken(office))).toEqual(['居委会楼栋长']);
    expect(spoken(list[0]!.sentence)).toContain('不是评价');
  });

  it('tells as many as asked for', () => {
    // Two heads whom nobody names and who have no contact, beside eight who name one another.
    const idle = [{ id: 'x', label: 'Resident' } as const, ...nodes];
    const answered: PlainTie = { kind: 'ANSWERED', from: 'x', to: 'w' };
    const ties = [head('r0'), head('x'), answered, ...named, ...everybodyAnswered];
    expect(ask(idle, ties).map(({ actor }) => actor.id)).toEqual(['r0', 'x']);
    expect(ask(idle, ties, 1).map(({ actor }) => actor.id)).toEqual(['r0']);
  });

  it('finds nobody where nothing is known of influence, and nobody without a post', () => {
    expect(found(nodes, head('r0'))).toEqual([]);
    expect(found(nodes, ...named, ...everybodyAnswered)).toEqual([]);
  });

  it('leaves out social workers, and who refused', () => {
    const worker: PlainNode = { id: 'worker', label: 'SocialWorker' };
    const refusing = nodes.map((node) =>
      node.id === 'r0' ? { ...node, properties: { tags: ['不参与评选'] } } : node,
    );
    expect(found([...refusing, worker], head('r0'), ...named, ...everybodyAnswered)).toEqual([]);
  });
});
