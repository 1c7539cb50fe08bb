import { describe, expect, it } from 'vitest';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { found } from '../found.ts';

function record(hours: readonly number[], activities: readonly number[]) {
  const nodes: PlainNode[] = [
    { id: 'worker', label: 'SocialWorker' },
    { id: 'leader', label: 'Resident' },
  ];
  const ties: PlainTie[] = [{ kind: 'MEMBER_OF', from: 'leader', to: 'o1', subkind: 'leader' }];
  hours.forEach((weight, i) => {
    const id = `o${i + 1}`;
    nodes.push({ id, label: 'Organization', properties: { kind: 'selfOrganization' } });
    ties.push({ kind: 'MEMBER_OF', from: 'leader', to: id, subkind: 'leader' });
    if (weight > 0) ties.push({ kind: 'ACCOMPANIES', from: 'worker', to: id, weight });
    for (let e = 0; e < activities[i]!; e++) {
      nodes.push({ id: `${id}e${e}`, label: 'Activity', properties: { date: '2026-03-01' } });
      ties.push({ kind: 'ORGANIZED', from: id, to: `${id}e${e}` });
    }
  });
  return recordFrom(nodes, ties);
}

// All by hand.
describe('unbalanced', () => {
  it('finds who got no hours where one got nearly all', () => {
    // Gini of 90, 8, 2, 0: (3 · 90 + 8 − 2) / 400 = 0.69.
    const [gap, ...others] = found('unbalanced', record([90, 8, 2, 0], [5, 5, 5, 5]));
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ severity: 'medium', certainty: 'confirmed', size: 1, actor: { id: 'o4' } });
    expect(spoken(gap!.evidence)).toBe('和别的组织比，“o4”的社工陪伴的时间明显少。');
    expect(spoken(gap!.nextStep)).toContain('还缺什么');
    expect(gap!.helpers.map(({ actor }) => actor.id)).toEqual(['leader']);
  });

  it('finds where much help makes few activities', () => {
    const [gap] = found('unbalanced', record([40, 30, 15, 15], [1, 8, 8, 8]));
    expect(spoken(gap!.evidence)).toBe('社工40%的时间给了“o1”，它办的活动占4%。');
    expect(spoken(gap!.nextStep)).toContain('最管用');
  });

  it('finds nobody where hours of 40, 5 and 5 make a Gini below a half', () => {
    expect(found('unbalanced', record([40, 5, 5], [4, 4, 4]))).toEqual([]);
  });

  it('finds nobody where nothing is recorded', () => {
    expect(found('unbalanced', record([0, 0, 0], [0, 0, 0]))).toEqual([]);
  });
});
