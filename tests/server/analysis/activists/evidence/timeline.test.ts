import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../../../server/analysis/activists/evidence/timeline.ts';
import { basisOf } from '../../../../../server/analysis/basis.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';

const nodes: PlainNode[] = [
  ...['r', 'a', 'b', 'c'].map((id): PlainNode => ({ id, label: 'Resident', displayName: `名${id}` })),
  { id: 'jwh', label: 'Committee', displayName: '居委会' },
  { id: 'choir', label: 'Organization', displayName: '合唱队' },
  { id: 'e', label: 'Activity', displayName: '义诊', properties: { date: '2026-02-01' } },
  { id: 'later', label: 'Activity', displayName: '团建', properties: { date: '2026-12-01' } },
  { id: 'w', label: 'Wave', properties: { startsOn: '2026-03-01', endsOn: '2026-03-20' } },
];
const told = (...ties: PlainTie[]) =>
  timelineOf(basisOf(recordFrom(nodes, ties), { communityId: 'community' }, '2026-06-15'), 'r').map(
    ({ on, sentence }) => `${on} ${spoken(sentence)}`,
  );

describe('timelineOf', () => {
  it('tells what happened, the latest first, and counts others without naming them', () => {
    expect(
      told(
        { kind: 'MEMBER_OF', from: 'r', to: 'choir', subkind: 'founder', validFrom: '2024-05' },
        {
          kind: 'SERVES_IN',
          from: 'r',
          to: 'jwh',
          subkind: 'buildingHead',
          validFrom: '2023',
          validTo: '2025-12',
        },
        { kind: 'ATTENDED', from: 'r', to: 'e', subkind: 'organizer' },
        { kind: 'ATTENDED', from: 'r', to: 'later' },
        { kind: 'NOMINATES', from: 'a', to: 'r', waveId: 'w' },
        { kind: 'NOMINATES', from: 'b', to: 'r', waveId: 'w' },
        { kind: 'NOMINATES', from: 'b', to: 'r', subkind: 'advice', waveId: 'w' },
        { kind: 'ASSESSES', from: 'c', to: 'r', weight: 4, validFrom: '2026-04' },
        { kind: 'ASSESSES', from: 'r', to: 'r', weight: 4, validFrom: '2026-05' },
        { kind: 'SUPPORTS', from: 'r', to: 'a', validFrom: '2026-01' },
      ),
    ).toEqual([
      '2026-05 本人报名或给自己评价',
      '2026-04 有1个人给出评价',
      '2026-03-20 被2个人提到',
      '2026-02-01 牵头办“义诊”',
      '2026-01 开始帮助1个人',
      '2025-12 不再担任居委会楼栋长',
      '2024-05 发起“合唱队”',
      '2023 开始担任居委会楼栋长',
    ]);
  });

  it('leaves out what has no date', () => {
    expect(
      told({ kind: 'NOMINATES', from: 'a', to: 'r' }, { kind: 'MEMBER_OF', from: 'r', to: 'choir' }),
    ).toEqual([]);
  });
});
