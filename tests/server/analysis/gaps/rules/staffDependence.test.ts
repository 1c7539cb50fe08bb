import { describe, expect, it } from 'vitest';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { toy12Record } from '../../toy12Record.ts';
import { found } from '../found.ts';

const residents = ['r1', 'r2', 'r3', 'r4', 'r5'];
const nodes: PlainNode[] = [
  ...residents.map((id): PlainNode => ({ id, label: 'Resident' })),
  { id: 'worker', label: 'SocialWorker' },
];
const dependence = (ties: readonly PlainTie[], further: readonly PlainNode[] = []) =>
  found('staffDependence', recordFrom([...nodes, ...further], ties));
const helps = (from: string, ...to: string[]): PlainTie[] =>
  to.map((each): PlainTie => ({ kind: 'SUPPORTS', from, to: each }));

// All by hand.
describe('staffDependence', () => {
  it('finds a community that would fall apart without its committee member', () => {
    // Toy-12: from 11 of 12 to 7 of 11, by 0.28.
    const [gap, ...others] = found('staffDependence', toy12Record({ asked: true }), { asOf: '2026-02' });
    expect(others).toEqual([]);
    expect(gap).toMatchObject({
      certainty: 'confirmed',
      severity: 'medium',
      size: 3,
      actor: { id: 'committee' },
    });
    expect(spoken(gap!.evidence)).toBe(
      '如果社工和居委会的工作人员都不在，会有3位居民和大家断开，其中0位一条联系也不剩。',
    );
  });

  it('finds residents who turn to staff for most help, and who could share the work', () => {
    // r1–r3 turn to the worker, r4 and r5 to r1: 3 of 5. All in one part before; after: r1, r4 and r5 of five.
    const [gap] = dependence([...helps('worker', 'r1', 'r2', 'r3'), ...helps('r1', 'r4', 'r5')]);
    expect(gap).toMatchObject({ severity: 'high', size: 2, actor: { id: 'worker' } });
    expect(spoken(gap!.evidence)).toBe(
      '居民有事去找的人里，有60%是社工或居委会的工作人员；如果他们都不在，会有2位居民和大家断开，其中2位一条联系也不剩。',
    );
    expect(gap!.helpers.map(({ actor, reason }) => [actor.id, spoken(reason)])).toEqual([
      ['r1', '已经有2个人有事会找'],
    ]);
  });

  it('counts each pair once, and not what staff do for one another', () => {
    const colleague: PlainNode = { id: 'colleague', label: 'SocialWorker' };
    const others = [...helps('r1', 'r2', 'r3'), ...helps('r2', 'r1', 'r4'), ...helps('r4', 'r5')];
    // 2 of 7 pairs lead to the worker, however often it was written down.
    expect(
      dependence(
        [
          ...others,
          ...helps('worker', 'r1', 'r2', 'colleague'),
          { kind: 'NOMINATES', from: 'r1', to: 'worker' },
          { kind: 'NOMINATES', from: 'r2', to: 'worker', subkind: 'trust' },
        ],
        [colleague],
      ),
    ).toEqual([]);
  });

  it('finds nothing where there are no staff, or nothing is recorded', () => {
    expect(found('staffDependence', recordFrom([{ id: 'r1', label: 'Resident' }], []))).toEqual([]);
    expect(dependence([])).toEqual([]);
  });

  it('is unknown where few of those asked answered', () => {
    const wave: PlainNode = { id: 'wave', label: 'Wave', properties: { startsOn: '2026-01-01' } };
    const asked = residents.map((to): PlainTie => ({ kind: 'ASKED', from: 'wave', to }));
    expect(dependence([...helps('worker', 'r1', 'r2'), ...asked], [wave])[0]).toMatchObject({
      certainty: 'unknown',
      severity: 'low',
    });
  });
});
