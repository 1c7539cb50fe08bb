import { describe, expect, it } from 'vitest';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { found } from '../found.ts';

const people = (count: number, prefix = 'r'): PlainNode[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${prefix}${String(i).padStart(2, '0')}`,
    label: 'Resident',
  }));
const resource = (id: string, capacity: number | null, category = '陪诊'): PlainNode => ({
  id,
  label: 'Resource',
  displayName: id,
  properties: { kind: 'service', category, capacity },
});

describe('overload of a resource', () => {
  const nodes = [
    ...people(8),
    resource('full', 2),
    resource('over', 2),
    resource('free', 9),
    resource('none', 0),
  ];
  const uses = (resourceId: string, count: number): PlainTie[] =>
    people(count).map(({ id }) => ({ kind: 'USES', from: id, to: resourceId }));
  const ties: PlainTie[] = [
    ...uses('full', 2),
    ...uses('over', 3),
    ...uses('none', 1),
    { kind: 'USES', from: 'r07', to: 'full', validTo: '2025-01' },
    { kind: 'PROVIDES', from: 'r06', to: 'over' },
    { kind: 'PROVIDES', from: 'r07', to: 'free' },
  ];

  it('is more present users than it has room for', () => {
    const gaps = found('overload', recordFrom(nodes, ties));
    expect(gaps.map(({ id, actor, severity, size }) => [id, actor?.id, severity, size])).toEqual([
      ['overload:none', undefined, 'high', null],
      ['overload:over:r06', 'r06', 'high', 1.5],
    ]);
    expect(gaps[1]!.resourceId).toBe('over');
    expect(spoken(gaps[1]!.evidence)).toBe('“over”最多服务2人，现在有3人在用。');
    expect(gaps[1]!.helpers.map(({ actor, resourceId }) => [actor.id, resourceId])).toEqual([
      ['r07', 'free'],
    ]);
  });

  it('takes the load that was chosen', () => {
    expect(found('overload', recordFrom(nodes, ties), {}, { load: 2 }).map(({ id }) => id)).toEqual([
      'overload:none',
    ]);
  });
});

describe('overload of a helper', () => {
  /** Nineteen help one person each, and one helps six. */
  const ties: PlainTie[] = [
    ...people(19).map(({ id }, i): PlainTie => ({ kind: 'SUPPORTS', from: id, to: people(19, 'x')[i]!.id })),
    ...people(6, 'x').map(({ id }): PlainTie => ({ kind: 'SUPPORTS', from: 'r19', to: id })),
  ];
  const nodes = [...people(20), ...people(19, 'x')];

  it('is more help than 95 % of those who help give', () => {
    const [gap, ...others] = found('overload', recordFrom(nodes, ties));
    expect(others).toEqual([]);
    // NumPy 2: percentile([1] * 19 + [6], 95) = 1.25; 6 / 1.25 = 4.8.
    expect(gap).toMatchObject({ actor: { id: 'r19' }, certainty: 'confirmed', severity: 'high' });
    expect(gap!.size).toBeCloseTo(4.8, 12);
    expect(spoken(gap!.evidence)).toBe('r19在帮6个人，分量是大多数热心居民上限的4.8倍。');
  });

  it('needs twenty who help, and somebody who helps several', () => {
    expect(found('overload', recordFrom(nodes, ties.slice(1)))).toEqual([]);
    expect(found('overload', recordFrom(nodes, ties), {}, { leastReceivers: 7 })).toEqual([]);
  });

  it('leaves out staff, whose profession it is', () => {
    const record = recordFrom(
      [...nodes, { id: 'committee', label: 'Committee' }],
      [...ties, { kind: 'SERVES_IN', from: 'r19', to: 'committee', subkind: 'director' }],
    );
    expect(found('overload', record)).toEqual([]);
  });
});
