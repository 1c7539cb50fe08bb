import { describe, expect, it } from 'vitest';
import { organizationCard } from '../../../../server/analysis/organizations/organizationCard.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { spoken } from '../spoken.ts';

const today = '2026-06-15';
const activity = (id: string, date: string): PlainNode => ({ id, label: 'Activity', properties: { date } });
const nodes: PlainNode[] = [
  {
    id: 'choir',
    label: 'Organization',
    displayName: '合唱队',
    properties: { kind: 'selfOrganization', field: 'cultureSports', foundedOn: '2024' },
  },
  {
    id: 'dance',
    label: 'Organization',
    displayName: '舞蹈队',
    properties: { kind: 'selfOrganization', field: 'cultureSports' },
  },
  { id: 'committee', label: 'Committee' },
  { id: 'worker', label: 'SocialWorker' },
  ...['lead', 'core', 'member', 'alone', 'gone'].map((id): PlainNode => ({ id, label: 'Resident' })),
  { id: 'named', label: 'Resident', isMentioned: true },
  activity('e1', '2026-03-10'),
  activity('e2', '2026-03-20'),
  activity('e3', '2026-04-09'),
  activity('ahead', '2026-07-01'),
  { id: 'piano', label: 'Resource', displayName: '电子琴', properties: { kind: 'goods' } },
  {
    id: 'room',
    label: 'Resource',
    displayName: '活动室',
    properties: { kind: 'venue', confirmedOn: '2026-06' },
  },
];
const ties: PlainTie[] = [
  { kind: 'MEMBER_OF', from: 'lead', to: 'choir', subkind: 'leader' },
  { kind: 'MEMBER_OF', from: 'core', to: 'choir', subkind: 'core' },
  { kind: 'MEMBER_OF', from: 'member', to: 'choir', subkind: 'member' },
  { kind: 'MEMBER_OF', from: 'alone', to: 'choir', subkind: 'member' },
  { kind: 'MEMBER_OF', from: 'gone', to: 'choir', subkind: 'member', validTo: '2026-01' },
  { kind: 'MEMBER_OF', from: 'named', to: 'choir' },
  { kind: 'KNOWS', from: 'lead', to: 'core' },
  { kind: 'KNOWS', from: 'lead', to: 'member' },
  ...['e1', 'e2', 'e3', 'ahead'].map((to): PlainTie => ({ kind: 'ORGANIZED', from: 'choir', to })),
  ...['e1', 'e2', 'e3'].map((to): PlainTie => ({ kind: 'ATTENDED', from: 'lead', to, subkind: 'organizer' })),
  { kind: 'ATTENDED', from: 'core', to: 'e3', subkind: 'organizer' },
  { kind: 'ACCOMPANIES', from: 'worker', to: 'choir', weight: 12, validFrom: '2026-05', validTo: '2026-05' },
  { kind: 'PROVIDES', from: 'choir', to: 'piano' },
  { kind: 'PROVIDES', from: 'committee', to: 'room' },
  { kind: 'USES', from: 'choir', to: 'room' },
];
const card = (organizationId = 'choir', further: readonly PlainTie[] = []) =>
  organizationCard(
    recordFrom(nodes, [...ties, ...further]),
    { communityId: 'community', asOf: today },
    { organizationId, today },
  );

// All by hand.
describe('organizationCard', () => {
  it('tells who belongs to it today, who carries it, and who is in touch with nobody there', () => {
    const { members, unlinked, core } = card();
    expect([members, unlinked]).toEqual([4, 1]);
    expect(core.map(({ actor, role, organized }) => [actor.id, role, organized])).toEqual([
      ['lead', 'leader', 3],
      ['core', 'core', 1],
    ]);
  });

  it('tells its rhythm, its months, and on how few it rests', () => {
    const found = card();
    expect(found).toMatchObject({
      ...{ activities: 3, startedByResidents: 3, busFactor: 1, hours: 12 },
      ...{ lastActivityOn: '2026-04-09', silentDays: 67, rhythmDays: 10 },
    });
    expect(found.months).toHaveLength(12);
    expect(found.months.filter(({ activities }) => activities > 0)).toEqual([
      { month: '2026-03', activities: 2 },
      { month: '2026-04', activities: 1 },
    ]);
    expect(found.months.at(-1)!.month).toBe('2026-06');
  });

  it('tells what links it to others, and its resources', () => {
    const { bridges, resources } = card();
    expect(bridges.map(({ organization, resources: count }) => [organization.id, count])).toEqual([
      ['committee', 1],
    ]);
    expect(
      resources.map(({ resourceId, provides, uses, stale }) => [resourceId, provides, uses, stale]),
    ).toEqual([
      ['piano', true, false, true],
      ['room', false, true, false],
    ]);
  });

  it('names who belongs to both, whom most know first', () => {
    const both = ['member', 'lead'].map((from): PlainTie => ({ kind: 'MEMBER_OF', from, to: 'dance' }));
    const [bridge] = card('choir', both).bridges.filter(({ organization }) => organization.id === 'dance');
    // By hand: lead knows two persons, member one.
    expect(bridge!.sharedMembers).toBe(2);
    expect(bridge!.commonMembers.map(({ id }) => id)).toEqual(['lead', 'member']);
  });

  it('says what could be done next', () => {
    expect(card().nextSteps.map((each) => spoken(each))).toEqual([
      '已经67天没有活动了，打个电话问问近况，看是歇一歇还是遇到了难处。',
      '活动大半靠1个人张罗，请再有一两位成员轮着牵头，累了也有人接。',
      '和“舞蹈队”做的是同一类事，还没有来往，约两边负责人见一面。',
      '有1位成员和队里其他人还没有来往，下次活动留点时间让大家互相认识。',
      '“电子琴”半年以上没有核实过，问一问还能不能用。',
    ]);
    const steps = card('dance', [{ kind: 'COLLABORATES', from: 'choir', to: 'dance' }]).nextSteps;
    expect(steps.map(({ text }) => text)).toEqual(['organization.next.firstActivity']);
  });

  it('knows no organization of another community', () => {
    expect(() => card('elsewhere')).toThrow('notFound');
    expect(() => card('lead')).toThrow('notFound');
  });
});
