import { describe, expect, it } from 'vitest';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { toy12Record } from '../../toy12Record.ts';
import { found } from '../found.ts';

describe('isolation', () => {
  it('is confirmed for P11 of Toy-12 when asked, unknown when not', () => {
    const [asked] = found('isolation', toy12Record({ asked: true }), { asOf: '2026-02' });
    expect(asked).toMatchObject({
      actor: { id: 'P11' },
      certainty: 'confirmed',
      severity: 'high',
      size: null,
    });
    expect(spoken(asked!.evidence)).toBe('P11在调查中作答了，没有说到和谁来往，也没有人提到P11。');
    const [notAsked] = found('isolation', toy12Record(), { asOf: '2026-02' });
    expect(notAsked).toMatchObject({ actor: { id: 'P11' }, certainty: 'unknown', severity: 'low' });
    expect(spoken(notAsked!.nextStep)).toBe('下次走访时问一问：平时和谁来往？有事找谁？');
  });

  it('is gone after the second round of Toy-12', () => {
    expect(found('isolation', toy12Record({ asked: true }), { asOf: '2026-05' })).toEqual([]);
  });

  it('suggests the building head, somebody active, and who knows many, not children or those who refused', () => {
    const resident = (id: string, properties: PlainNode['properties'] = {}): PlainNode => ({
      id,
      label: 'Resident',
      properties,
    });
    const ids = ['alone', 'head', 'active', 'known', 'child', 'refused', 'far'];
    const nodes: PlainNode[] = [
      ...['alone', 'head', 'active', 'known', 'far'].map((id) => resident(id)),
      resident('child', { birthYear: 2015 }),
      resident('refused', { tags: ['不参与评选'] }),
      { id: 'home', label: 'Place', displayName: '3号楼' },
      { id: 'other', label: 'Place' },
      { id: 'committee', label: 'Committee' },
      { id: 'choir', label: 'Organization', displayName: '合唱团' },
      { id: 'w', label: 'Wave' },
    ];
    const knows = (from: string, to: string): PlainTie => ({ kind: 'KNOWS', from, to });
    const ties: PlainTie[] = [
      ...ids.map((from): PlainTie => ({ kind: 'LIVES_IN', from, to: from === 'far' ? 'other' : 'home' })),
      ...['head', 'active', 'far'].map((to) => knows('known', to)),
      ...['head', 'active', 'far', 'known'].flatMap((to) => [knows('refused', to), knows('child', to)]),
      { kind: 'SERVES_IN', from: 'head', to: 'committee', subkind: 'buildingHead' },
      { kind: 'MEMBER_OF', from: 'active', to: 'choir', subkind: 'core' },
      { kind: 'ANSWERED', from: 'alone', to: 'w' },
    ];
    const [gap] = found('isolation', recordFrom(nodes, ties));
    expect(gap!.helpers.map(({ actor, reason }) => `${actor.id}: ${spoken(reason)}`)).toEqual([
      'head: 3号楼的楼栋长',
      'active: 同住3号楼，是合唱团的骨干',
      'known: 同住3号楼，认识5个人',
    ]);
    expect(spoken(gap!.nextStep)).toContain('约上head一起去');
  });
});
