import { describe, expect, it } from 'vitest';
import { supportNetwork } from '../../../../server/analysis/supportNetwork/supportNetwork.ts';
import { say } from '../../../../server/locales/index.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { firstRound, secondRound, toy12Record } from '../toy12Record.ts';

const today = '2026-06-01';
const communityId = 'community';

const people: readonly PlainNode[] = [
  { id: 'wang', label: 'Resident', displayName: '王秀英' },
  { id: 'son', label: 'Resident', displayName: '王强' },
  { id: 'next', label: 'Resident', displayName: '李明' },
  { id: 'choirMate', label: 'Resident', displayName: '赵敏' },
  { id: 'far', label: 'Resident', displayName: '孙伟' },
  { id: 'head', label: 'Resident', displayName: '周主任' },
  { id: 'hard', label: 'Resident', displayName: '吴刚' },
  { id: 'fan', label: 'Resident', displayName: '郑洁' },
  { id: 'worker', label: 'SocialWorker', displayName: '陈静' },
  { id: 'heard', label: 'Resident', displayName: '钱某', isMentioned: true },
  { id: 'b3', label: 'Place', displayName: '3号楼', properties: { kind: 'building' } },
  { id: 'choir', label: 'Organization', displayName: '合唱队' },
  { id: 'garden', label: 'Organization', displayName: '种植组' },
  { id: 'committee', label: 'Committee', displayName: '居委会' },
  { id: 'meal', label: 'Resource', displayName: '助餐', properties: { kind: 'service' } },
  {
    id: 'need',
    label: 'Need',
    displayName: '就医陪同',
    properties: { kind: 'service', status: 'open', reportedOn: '2026-02' },
  },
  {
    id: 'metNeed',
    label: 'Need',
    displayName: '修灯',
    properties: { kind: 'service', status: 'met', reportedOn: '2026-01' },
  },
  ...[1, 2].map((n): PlainNode => ({
    id: `plot${n}`,
    label: 'Activity',
    displayName: `浇水${n}`,
    properties: { date: `2026-0${n + 2}-01` },
  })),
  { id: 'old', label: 'Activity', displayName: '旧活动', properties: { date: '2024-03-01' } },
];
const ties: readonly PlainTie[] = [
  { kind: 'KNOWS', from: 'wang', to: 'son', subkind: 'kin', weight: 5, frequency: 'weekly' },
  { kind: 'SUPPORTS', from: 'son', to: 'wang', subkind: 'instrumental', weight: 4, frequency: 'daily' },
  { kind: 'SUPPORTS', from: 'wang', to: 'son', subkind: 'emotional' },
  {
    id: 'friendly',
    kind: 'KNOWS',
    from: 'next',
    to: 'wang',
    weight: 3,
    validFrom: '2020',
    confirmedOn: '2026-05-01',
  },
  {
    kind: 'SUPPORTS',
    from: 'choirMate',
    to: 'wang',
    weight: 2,
    validFrom: '2025-01-01',
    validTo: '2026-03-31',
  },
  { kind: 'KNOWS', from: 'choirMate', to: 'wang', weight: 2, validFrom: '2025-01-01' },
  { kind: 'NOMINATES', from: 'wang', to: 'far', subkind: 'discuss', validFrom: '2026-04-01' },
  { kind: 'NOMINATES', from: 'wang', to: 'fan', subkind: 'gossip' },
  { kind: 'NOMINATES', from: 'fan', to: 'wang', subkind: 'discuss' },
  { kind: 'KNOWS', from: 'wang', to: 'hard', subkind: 'neighbour', weight: -2 },
  { kind: 'SUPPORTS', from: 'hard', to: 'wang', subkind: '借钱', weight: -1 },
  { kind: 'SUPPORTS', from: 'head', to: 'wang', subkind: 'informational', frequency: 'rarely' },
  { kind: 'ACCOMPANIES', from: 'worker', to: 'wang', weight: 12 },
  { kind: 'SERVES_IN', from: 'head', to: 'committee', subkind: 'director' },
  ...['wang', 'next', 'hard'].map((from): PlainTie => ({ kind: 'LIVES_IN', from, to: 'b3' })),
  { kind: 'MEMBER_OF', from: 'wang', to: 'choir', subkind: 'core' },
  { kind: 'MEMBER_OF', from: 'choirMate', to: 'choir' },
  { kind: 'USES', from: 'wang', to: 'meal' },
  { kind: 'HAS_NEED', from: 'wang', to: 'need' },
  { kind: 'HAS_NEED', from: 'wang', to: 'metNeed' },
  ...['plot1', 'plot2'].flatMap((to): PlainTie[] => [
    { kind: 'ORGANIZED', from: 'garden', to },
    { kind: 'ATTENDED', from: 'wang', to },
  ]),
  { kind: 'ATTENDED', from: 'wang', to: 'old' },
];
const record = recordFrom(people, ties);
const of = (personId: string, asOf: string, before: string | null = null) =>
  supportNetwork(record, { communityId, asOf }, { personId, before, today });
const inWords = (sentences: readonly { text: string }[]) => sentences.map((each) => say(each, 'zh'));

describe('the support network of a resident', () => {
  it('tells of each person around her where she belongs, how close, and which way help goes (by hand)', () => {
    const network = of('wang', today)!;
    expect(
      network.alters.map(({ actor, domain, circle, quality, flow, closeness, frequency, isStaff }) => [
        ...[actor.id, domain, circle, quality, flow, closeness, frequency, isStaff],
      ]),
    ).toEqual([
      ['son', 'family', 'inner', 'strong', 'both', 5, 'daily', false],
      ['next', 'neighbours', 'middle', 'ordinary', 'none', 3, null, false],
      ['hard', 'neighbours', 'outer', 'stressful', 'none', 2, null, false],
      ['choirMate', 'organizations', 'outer', 'tenuous', 'none', 2, null, false],
      // Hours of a worker are no closeness.
      ['worker', 'professionals', 'outer', 'ordinary', 'toPerson', null, null, true],
      ['head', 'professionals', 'outer', 'tenuous', 'toPerson', null, 'rarely', true],
      ['far', 'others', 'outer', 'ordinary', 'toPerson', null, null, false],
    ]);
    const [son] = network.alters;
    expect([inWords(son!.received), inWords(son!.given)]).toEqual([['实际帮助'], ['情感']]);
    expect(son!.ties).toHaveLength(3);
    expect(network.alterCount).toBe(7);
  });

  it('knows what was confirmed or begun within a year before the date', () => {
    const stale = (asOf: string) =>
      Object.fromEntries(of('wang', asOf)!.alters.map(({ actor, isStale }) => [actor.id, isStale]));
    expect(stale(today)).toMatchObject({ son: true, next: false, choirMate: true, far: false });
    expect(stale('2025-12-31')).toMatchObject({ choirMate: false });
    expect(of('wang', today)!.alters.find(({ actor }) => actor.id === 'next')).toMatchObject({
      since: '2020',
      confirmedOn: '2026-05-01',
      ties: [{ id: 'friendly', isOutgoing: false, weight: 3, since: '2020' }],
    });
  });

  it('puts organizations, activities, resources and open needs around her (by hand)', () => {
    const { systems } = of('wang', today)!;
    expect(
      systems.map(({ nodeId, kind, quality, flow, attendances }) => [
        nodeId,
        kind,
        quality,
        flow,
        attendances,
      ]),
    ).toEqual([
      ['choir', 'MEMBER_OF', 'strong', 'both', 0],
      ['garden', 'ATTENDED', 'ordinary', 'toPerson', 2],
      ['meal', 'USES', 'ordinary', 'toPerson', 0],
      ['need', 'HAS_NEED', 'tenuous', 'none', 0],
    ]);
    expect(inWords(systems.map(({ role }) => role))).toEqual([
      '骨干',
      '一年里参加过2次活动',
      '使用资源',
      '待满足',
    ]);
    // On an earlier date neither the need nor the activities had come.
    expect(of('wang', '2026-01-15')!.systems.map(({ nodeId }) => nodeId)).toEqual(['choir', 'meal']);
  });

  it('says what is otherwise than on an earlier date', () => {
    const { change } = of('wang', today, '2026-03-01')!;
    expect(change!.formed.map(({ id }) => id)).toEqual(['far']);
    expect([change!.ended, change!.closer, change!.lessClose]).toEqual([[], [], []]);
    expect(inWords(change!.sentences)).toEqual([
      '和2026年3月1日比：那时身边有6位，现在7位。',
      '新来往的：孙伟。',
    ]);
    expect(inWords(of('wang', today, '2026-05-01')!.change!.sentences)).toEqual([
      '和2026年5月1日比，身边的人没有变化，还是7位。',
    ]);
    expect(of('wang', today)!.change).toBeNull();
    const since = inWords(of('wang', today, '2026-01-15')!.change!.sentences);
    expect(since.filter((sentence) => sentence.includes('需求'))).toEqual([
      '新有的组织、资源或需求：种植组、就医陪同。',
    ]);
  });

  it('says with whom she is closer or less close, and what has become stressful (by hand)', () => {
    const resident = (id: string): PlainNode => ({ id, label: 'Resident', displayName: id });
    const spans = { then: { validTo: '2026-03-31' }, now: { validFrom: '2026-04-01' } };
    const weights: readonly [string, number | null, number | null][] = [
      ['nearer', 2, 4],
      ['farther', 5, 3],
      ['same', 3, 3],
      ['unsaid', null, 5],
      ['strained', 3, -3],
      ['eased', -3, 3],
    ];
    const changed = recordFrom(
      ['ego', ...weights.map(([id]) => id)].map(resident),
      weights.flatMap(([to, then, now]): PlainTie[] => [
        { kind: 'KNOWS', from: 'ego', to, weight: then, ...spans.then },
        { kind: 'KNOWS', from: 'ego', to, weight: now, ...spans.now },
      ]),
    );
    const { change } = supportNetwork(
      changed,
      { communityId, asOf: today },
      { personId: 'ego', before: '2026-03-01', today },
    )!;
    expect(inWords(change!.sentences)).toEqual([
      '和2026年3月1日比：那时身边有6位，现在6位。',
      '更亲近了：nearer。',
      '没有以前亲近：farther。',
      '来往变得有压力：strained。',
      '来往不再有压力：eased。',
    ]);
  });

  it('reads the picture: how many help, who is in the inner circle, what to ask again', () => {
    expect(inWords(of('wang', today)!.reading)).toEqual([
      '身边有7位来往的人：帮王秀英的、或者王秀英有事会找的有4位，王秀英帮着的有1位。',
      '最亲近的一圈有1位。',
      '有3位没有说过多亲近，先画在最外一圈。',
      '有5位一年多没有确认过了，下次走访问一问是不是还这样。',
      '还有1项需求没有办完。',
    ]);
  });

  it('makes no picture of who was merely mentioned, or is no resident', () => {
    expect(of('heard', today)).toBeNull();
    expect(of('worker', today)).toBeNull();
    expect(of('nobody', today)).toBeNull();
  });

  // Contacts, teams and rounds are those of the toy network; who is around P01 can be read off its list of pairs.
  it('finds on the toy network who came and went between the two rounds', () => {
    const toy = toy12Record();
    const around = (personId: string, asOf: string) =>
      supportNetwork(toy, { communityId, asOf }, { personId, before: firstRound, today })!;
    // P02 holds a post in the committee; P03, P04 and P05 are of her team, P06 is not.
    expect(around('P01', firstRound).alters.map(({ actor, domain }) => `${actor.id} ${domain}`)).toEqual([
      'P03 organizations',
      'P04 organizations',
      'P05 organizations',
      'P02 professionals',
      'P06 others',
    ]);
    const p07 = around('P07', secondRound);
    expect(p07.alters.map(({ actor }) => actor.id)).toEqual(['P06', 'P12']);
    expect(p07.change).toMatchObject({ formed: [{ id: 'P12' }], ended: [{ id: 'P08' }] });
    expect(around('P12', firstRound).systems).toMatchObject([{ nodeId: 'C', flow: 'both' }]);
    const alone = around('P11', firstRound);
    expect([alone.alters, alone.isObserved]).toEqual([[], false]);
    expect(inWords(alone.reading)).toEqual(['还没有问过P11本人，不知道身边有谁。']);
    const asked = supportNetwork(
      toy12Record({ asked: true }),
      { communityId, asOf: firstRound },
      { personId: 'P11', before: null, today },
    )!;
    expect(inWords(asked.reading)).toEqual(['问过了，没有记下P11和谁来往。']);
  });
});
