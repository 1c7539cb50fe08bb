import { describe, expect, it } from 'vitest';
import { latentActivists } from '../../../server/analysis/activists/latentActivists.ts';
import { considered, isWithheld, withoutMentioned } from '../../../server/graph/consideration.ts';
import { toy12Record } from '../analysis/toy12Record.ts';
import type { CommunityRecord, RecordNode } from '../../../server/entities/communityRecord.ts';

const today = '2026-06-15';
const changed = (record: CommunityRecord, id: string, change: Partial<RecordNode>): CommunityRecord => ({
  ...record,
  nodes: record.nodes.map((node) => (node.id === id ? { ...node, ...change } : node)),
});
const toy = toy12Record({ asked: true });
const tiesOfP01 = toy.ties.ids.filter((_, row) =>
  [toy.ties.from[row]!, toy.ties.to[row]!].some((end) => toy.nodes[end]!.id === 'P01'),
).length;

describe('what may be considered', () => {
  it('is the record itself when nobody objected', () => {
    expect(considered(toy, today)).toBe(toy);
  });

  it('leaves out who withdrew, with her ties, from the day on which she did', () => {
    const record = changed(toy, 'P01', { withheld: { network: today } });
    expect(considered(record, '2026-06-14').nodes).toHaveLength(toy.nodes.length);
    const seen = considered(record, today);
    expect(seen.nodes.map(({ id }) => id)).not.toContain('P01');
    expect(seen.ties.ids).toHaveLength(toy.ties.ids.length - tiesOfP01);
    expect(
      isWithheld(
        record.nodes.find(({ id }) => id === 'P01')!,
        'network',
        today,
      ),
    ).toBe(true);
  });

  it('ranks nobody who does not want to be considered, and keeps her in the network', () => {
    const record = changed(toy, 'P01', { withheld: { leadership: '2026-01-01', research: '2027-01-01' } });
    const seen = considered(record, today);
    expect(seen.nodes.find(({ id }) => id === 'P01')?.withheld).toEqual({ leadership: '2026-01-01' });
    const ranked = latentActivists(seen, { communityId: 'community' }, { first: 50, today });
    const before = latentActivists(toy, { communityId: 'community' }, { first: 50, today });
    expect(before.activists.map(({ actor }) => actor.id)).toContain('P01');
    expect(ranked.activists.map(({ actor }) => actor.id)).not.toContain('P01');
  });

  it('shows who was merely mentioned under a short name, in the network only', () => {
    const record = changed(toy, 'P06', {
      isMentioned: true,
      displayName: '欧阳秀英',
      externalId: '17',
      attributes: { phone: '138' },
      properties: { name: '欧阳秀英' },
    });
    const seen = considered(record, today);
    expect(seen.nodes.find(({ id }) => id === 'P06')).toMatchObject({
      displayName: '欧阳某',
      externalId: null,
      attributes: {},
      properties: {},
    });
    const ranked = latentActivists(seen, { communityId: 'community' }, { first: 50, today });
    expect(ranked.activists.map(({ actor }) => actor.id)).not.toContain('P06');
    expect(withoutMentioned(seen).nodes).toHaveLength(toy.nodes.length - 1);
  });
});
