import { describe, expect, it } from 'vitest';
import { pseudonymous } from '../../../server/access/pseudonyms.ts';
import { tiesOf } from '../../../server/graph/recordTies.ts';
import { selectNetwork } from '../../../server/graph/selection.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

const key = 'a1'.repeat(32);
const otherKey = 'b2'.repeat(32);
const today = '2026-09-01';
const record = recordFrom(
  [
    {
      id: 'a',
      label: 'Resident',
      displayName: '王秀英',
      externalId: '7',
      attributes: { 电话: '138' },
      properties: { name: '王秀英', gender: 'female', birthYear: 1953, note: '丧偶', tags: ['党员'] },
    },
    { id: 'b', label: 'Resident', displayName: '李明', properties: { name: '李明', birthYear: 2010 } },
    { id: 'd', label: 'Resident', displayName: '孙七', properties: { name: '孙七', tags: ['不参与评选'] } },
    { id: 'c', label: 'Resident', displayName: '赵六', withheld: { research: '2026-01-01' } },
    { id: 'h', label: 'Place', displayName: '3号楼', properties: { name: '3号楼', kind: 'building' } },
    {
      id: 'r',
      label: 'Resource',
      displayName: '王秀英的缝纫机',
      properties: { title: '王秀英的缝纫机', kind: 'goods', category: '缝纫' },
    },
    {
      id: 'n',
      label: 'Need',
      displayName: '要改衣服',
      properties: { title: '要改衣服', kind: 'goods', category: '缝纫' },
    },
  ],
  [
    { kind: 'KNOWS', from: 'a', to: 'b' },
    { kind: 'KNOWS', from: 'a', to: 'c' },
    { kind: 'LIVES_IN', from: 'a', to: 'h' },
    { kind: 'SUPPORTS', from: 'a', to: 'b', subkind: '王秀英的女儿' },
    { kind: 'SUPPORTS', from: 'b', to: 'a', subkind: 'emotional' },
    {
      kind: 'ASSESSES',
      from: 'b',
      to: 'a',
      subkind: 'trust',
      weight: 5,
      method: 'judges',
      note: '丧偶后常来',
    },
    { kind: 'ASSESSES', from: 'b', to: 'a', subkind: '王秀英的脾气', weight: 2, method: 'judges' },
  ],
);

describe('a record under pseudonyms', () => {
  const seen = pseudonymous(record, key, today);

  it('holds no name, id, text or year of birth', () => {
    const text = JSON.stringify(seen);
    for (const word of ['王秀英', '李明', '赵六', '3号楼', '缝纫', '138', '丧偶', '党员', '1953', '2010'])
      expect(text).not.toContain(word);
    for (const node of seen.nodes) expect(record.nodes.some(({ id }) => id === node.id)).toBe(false);
  });

  it('keeps the words of the field for kinds of ties, and no others', () => {
    expect(seen.ties.subkind.words).toContain('emotional');
  });

  it('keeps of a rating what was rated, how high and by which technique, but no words of the rater', () => {
    const ratings = tiesOf(seen, ['ASSESSES']);
    expect(ratings.map(({ weight, method }) => [weight, method])).toEqual([
      [5, 'judges'],
      [2, 'judges'],
    ]);
    expect(ratings[0]!.subkind).toBe('trust');
    expect(ratings[1]!.subkind).toMatch(/^[0-9a-f-]{8}$/);
    expect(seen.ties.note.words.every((word) => word === null)).toBe(true);
  });

  it('keeps structure, coarse facts, and what is compared', () => {
    expect(selectNetwork(seen, { communityId: 'community' }).size).toBe(1);
    const born = seen.nodes
      .map(({ properties }) => properties.birthYear)
      .filter((year) => year !== undefined);
    expect(born.sort()).toEqual([1955, 2015]);
    const [offered, needed] = ['Resource', 'Need'].map(
      (label) => seen.nodes.find((node) => node.label === label)!.properties.category,
    );
    expect(offered).toBe(needed);
  });

  it('leaves out who withheld her data from research, and ranks no children', () => {
    expect(seen.nodes).toHaveLength(record.nodes.length - 1);
    const child = seen.nodes.find(({ properties }) => properties.birthYear === 2015);
    expect(child?.withheld).toEqual({ leadership: today });
    // She said so by a tag, which is gone with the other words.
    expect(seen.nodes.filter(({ withheld }) => withheld?.leadership === today)).toHaveLength(2);
  });

  it('is the same for one key, sorted by id, and cannot be joined with that of another', () => {
    expect(pseudonymous(record, key, today)).toEqual(seen);
    const ids = seen.nodes.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    const others = pseudonymous(record, otherKey, today).nodes.map(({ id }) => id);
    expect(others.filter((id) => ids.includes(id))).toEqual([]);
  });
});
