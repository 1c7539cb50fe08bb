import { describe, expect, it } from 'vitest';
import { organizationCard } from '../../../server/analysis/organizations/organizationCard.ts';
import { cultivationBasis } from '../../../server/cultivation/cultivationBasis.ts';
import { indicatorOf, indicators } from '../../../server/cultivation/indicators.ts';
import { shippedModels } from '../../../server/cultivation/stageModels.ts';
import { sessionFormIds } from '../../../server/entities/cultivation/stageModel.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../analysis/recordFrom.ts';
import { bookOf, entryOf } from './bookOf.ts';
import { caseOf, loopModel } from './caseOf.ts';

const today = '2026-06-30';
const selection = { communityId: 'community' };

/*
 * Two organizations and a few people, small enough to count by hand. p1 leads the choir of p1, p2, p3, p4; p3 and p5 repair
 * things; w is a social worker, d the director of the committee k.
 */
const activity = (id: string, date: string, kind: string): PlainNode => ({
  id,
  label: 'Activity',
  properties: { date, kind },
});
const nodes: PlainNode[] = [
  { id: 'community', label: 'Community' },
  ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'd'].map((id): PlainNode => ({ id, label: 'Resident' })),
  { id: 'w', label: 'SocialWorker' },
  { id: 'k', label: 'Committee' },
  ...['b1', 'b2', 'b3'].map((id): PlainNode => ({ id, label: 'Place', properties: { kind: 'building' } })),
  {
    id: 'choir',
    label: 'Organization',
    properties: { kind: 'selfOrganization', field: 'cultureSports' },
  },
  { id: 'repair', label: 'Organization', properties: { kind: 'selfOrganization', field: 'dailyLife' } },
  { id: 'agency', label: 'Organization', properties: { kind: 'socialWorkInstitution' } },
  activity('a1', '2026-06-20', '排练'),
  activity('a2', '2026-05-20', '排练'),
  activity('a3', '2026-05-01', '便民'),
  activity('a4', '2026-01-10', '便民'),
  { id: 'hall', label: 'Resource', properties: { kind: 'venue' } },
  { id: 'piano', label: 'Resource', properties: { kind: 'goods' } },
  {
    id: 'need',
    label: 'Need',
    properties: { kind: 'goods', status: 'open', severity: 'high', reportedOn: '2026-06-20' },
  },
  { id: 'wave', label: 'Wave', properties: { startsOn: '2026-02-01' } },
];
const tie = (kind: PlainTie['kind'], from: string, to: string, subkind: string | null = null): PlainTie => ({
  ...{ kind, from, to, subkind },
});
const ties: PlainTie[] = [
  tie('MEMBER_OF', 'p1', 'choir', 'leader'),
  tie('MEMBER_OF', 'p2', 'choir'),
  tie('MEMBER_OF', 'p3', 'choir', 'core'),
  tie('MEMBER_OF', 'p4', 'choir', 'member'),
  tie('MEMBER_OF', 'p3', 'repair'),
  tie('MEMBER_OF', 'p5', 'repair'),
  tie('SERVES_IN', 'd', 'k', 'director'),
  tie('LIVES_IN', 'p1', 'b1'),
  tie('LIVES_IN', 'p2', 'b1'),
  tie('LIVES_IN', 'p3', 'b2'),
  tie('LIVES_IN', 'p4', 'b2'),
  tie('LIVES_IN', 'd', 'b3'),
  tie('ORGANIZED', 'choir', 'a1', 'host'),
  tie('ORGANIZED', 'choir', 'a2', 'host'),
  tie('ORGANIZED', 'w', 'a3', 'host'),
  tie('ORGANIZED', 'choir', 'a3', 'coHost'),
  tie('ORGANIZED', 'repair', 'a4', 'host'),
  tie('ATTENDED', 'p1', 'a1', 'organizer'),
  tie('ATTENDED', 'p2', 'a1'),
  tie('ATTENDED', 'p5', 'a1'),
  tie('ATTENDED', 'p1', 'a2', 'organizer'),
  tie('ATTENDED', 'w', 'a2'),
  tie('ATTENDED', 'p2', 'a3'),
  tie('ATTENDED', 'w', 'a3'),
  tie('ATTENDED', 'p3', 'a4', 'organizer'),
  tie('ATTENDED', 'p5', 'a4'),
  tie('KNOWS', 'p1', 'p2'),
  tie('KNOWS', 'p1', 'w'),
  tie('KNOWS', 'w', 'p3'),
  tie('KNOWS', 'd', 'p4'),
  tie('KNOWS', 'p3', 'p5'),
  tie('KNOWS', 'p1', 'p6', 'kin'),
  tie('SUPPORTS', 'p5', 'p1'),
  tie('NOMINATES', 'p2', 'p1', 'trust'),
  tie('NOMINATES', 'p3', 'p1', 'trust'),
  tie('NOMINATES', 'p3', 'p1', 'gossip'),
  tie('NOMINATES', 'p1', 'p3', 'trust'),
  tie('PROVIDES', 'agency', 'hall'),
  tie('USES', 'choir', 'hall'),
  tie('PROVIDES', 'p5', 'piano'),
  tie('USES', 'repair', 'piano'),
  tie('HAS_NEED', 'p2', 'need'),
  ...['p1', 'p2', 'p3', 'p4'].map((id) => tie('ASKED', 'wave', id)),
  ...['p1', 'p2', 'p3'].map((id) => tie('ANSWERED', id, 'wave')),
];
const record = recordFrom(nodes, ties);
const own = { caseId: 'case-p2', subjectId: 'p2' };
const whole = { caseId: null, subjectId: 'community' };
const rated = { item: 'individual', text: '面谈' };
const entries = [
  entryOf('session', { ...own, form: 'supervision', on: '2026-03-01' }),
  entryOf('session', { ...own, form: 'supervision', on: '2026-04-01' }),
  entryOf('session', { ...own, form: 'training', on: '2026-04-02' }),
  entryOf('session', { ...own, form: 'training', on: '2026-04-03', aboutIds: ['a1'] }),
  entryOf('session', { ...own, form: 'training', on: '2026-04-04', aboutIds: ['a4'] }),
  ...['w', 'k', 'p5', 'd'].map((id, i) =>
    entryOf('session', { ...whole, form: 'interview', on: `2026-02-0${i + 1}`, aboutIds: [id] }),
  ),
  entryOf('rung', { caseId: null, subjectId: 'p3', item: 'organizer', on: '2026-01-10' }),
  entryOf('assessment', {
    ...{ ...own, ...rated, form: 'baseline', rater: 'r1', on: '2026-03-02' },
    ratings: [{ dimension: 'selfEfficacy', value: 2 }],
  }),
  entryOf('assessment', {
    ...{ ...own, ...rated, form: 'end', rater: 'r1', on: '2026-06-02' },
    ratings: [{ dimension: 'selfEfficacy', value: 4 }],
  }),
  entryOf('assessment', {
    ...{ ...own, ...rated, form: 'end', rater: 'r2', on: '2026-06-03' },
    ratings: [{ dimension: 'selfEfficacy', value: 5 }],
  }),
];
const book = {
  ...bookOf(entries),
  cases: [caseOf({ id: 'case-p2', subjectId: 'p2', model: loopModel('person') })],
};
const basis = cultivationBasis(record, selection, book, today);
const value = (id: string, subjectId: string, on = basis): number | null => {
  const indicator = indicatorOf(id);
  if (!indicator) throw new Error(`No indicator ${id}`);
  return indicator.value(on, subjectId);
};

describe('the registry of indicators', () => {
  it('has each once, with words in both languages', () => {
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name, meaning } of indicators) {
      expect(id).toMatch(/^(net|act|org|res|need|case|survey|scale)\.[A-Za-z0-9.]+$/);
      for (const text of [name.zh, name.en, meaning.zh, meaning.en]) expect(text.trim()).not.toBe('');
      expect(meaning.zh).toMatch(/。$/);
      expect(meaning.en).toMatch(/\.$/);
    }
  });

  it('has all that the shipped models name, fit for their subjects', () => {
    for (const { id: model, subject, stages } of shippedModels)
      for (const stage of stages) {
        const named = [...stage.entry, ...stage.exit].flatMap(({ indicator }) => indicator ?? []);
        for (const id of [...named, ...stage.indicators])
          expect([model, id, indicatorOf(id)?.subjects.includes(subject)]).toEqual([model, id, true]);
      }
    for (const form of sessionFormIds.filter((each) => each !== 'task'))
      expect(indicatorOf(`case.sessions.${form}`)).toBeDefined();
    expect(indicatorOf('net.none')).toBeUndefined();
  });

  it('is null or a finite number on a community of which nothing is recorded, and 0 only for what is written in the book or on a register', () => {
    const empty = recordFrom(
      [
        { id: 'community', label: 'Community' },
        { id: 'p', label: 'Resident' },
        { id: 'o', label: 'Organization', properties: { kind: 'selfOrganization' } },
      ],
      [],
    );
    const nothing = cultivationBasis(empty, selection, bookOf([]), today);
    const subjects = { person: 'p', organization: 'o', community: 'community' };
    const told = indicators.flatMap(({ id, subjects: kinds }) =>
      kinds.flatMap((kind) => {
        const found = value(id, subjects[kind], nothing);
        return found === null ? [] : [`${kind} ${id} ${found}`];
      }),
    );
    expect(told.filter((each) => !each.includes(' case.sessions'))).toEqual([
      'organization org.filingComplete 0',
      'community res.registered 0',
      'community need.ranked 0',
      'community case.interviewRoles 0',
      'community case.consentedLeads 0',
      'community case.leadsPer100Households 0',
      'community case.organizationsMature 0',
    ]);
    expect(told.filter((each) => each.includes(' case.sessions')).every((each) => each.endsWith(' 0'))).toBe(
      true,
    );
  });
});

describe('indicators of a person', () => {
  it('count who names her, whom she reaches and who supports her', () => {
    // p2 and p3 name p1, p3 twice. Her contacts: p2, p3, p5, p6, w; of choir (p2, p3) and repair (p3, p5).
    expect(value('net.inDegree', 'p1')).toBe(2);
    expect(value('net.inDegree', 'p5')).toBe(0);
    expect(value('net.groupsReached', 'p1')).toBe(2);
    // The director is her only contact, and belongs to no organization.
    expect(value('net.groupsReached', 'p4')).toBe(0);
    // p2 knows her, p5 supports her; p6 is kin, w no resident; naming is no support.
    expect(value('net.supportersOutsideHousehold', 'p1')).toBe(2);
    // k − 2t/k with 5 contacts and the ties w-p3 and p3-p5 among them.
    expect(value('net.effectiveSize', 'p1')).toBeCloseTo(5 - 4 / 5, 12);
  });

  it('test whether she holds without staff', () => {
    expect(value('net.autonomyHolds', 'p1')).toBe(1);
    expect(value('net.autonomyHolds', 'p4')).toBe(0);
  });

  it('count what she attended, organized and whom she reached', () => {
    expect(value('act.events90', 'p1')).toBe(2);
    expect(value('act.events90', 'p2')).toBe(2);
    expect(value('act.events90', 'p4')).toBe(0);
    expect(value('act.organized', 'p1')).toBe(2);
    expect(value('act.organized', 'p3')).toBe(1);
    // p2 and p5 came to what p1 organized.
    expect(value('act.uniqueServed90', 'p1')).toBe(2);
    expect(value('act.uniqueServed90', 'p4')).toBe(0);
  });

  it('count what was written in her book', () => {
    expect(value('case.sessions.supervision', 'p2')).toBe(2);
    expect(value('case.sessions.visit', 'p2')).toBe(0);
    expect(value('case.sessionsPerPerson.supervision', 'p2')).toBe(2);
    // Three trainings: one with her alone, one at a1, which she attended, one at a4, which she did not.
    expect(value('act.trainingAttendance', 'p2')).toBeCloseTo(2 / 3, 12);
    expect(value('act.trainingAttendance', 'p1')).toBeNull();
    // At the end 4 and 5 by two raters; the 2 of the beginning is over.
    expect(value('case.assessment.selfEfficacy', 'p2')).toBe(4.5);
    expect(value('scale.selfEfficacyMean', 'p2')).toBe(4.5);
    expect(value('scale.selfEfficacyMean', 'p1')).toBeNull();
    // p5 gives the piano to the repairers, of whom she is one; p1 knows her, but nobody there.
    expect(value('res.linksByBroker', 'p5')).toBe(1);
    expect(value('res.linksByBroker', 'p4')).toBe(0);
  });
});

describe('indicators of an organization', () => {
  it('count its members and who carries it', () => {
    expect(value('org.members', 'choir')).toBe(4);
    expect(value('org.members', 'agency')).toBe(0);
    // p1 organized both activities that members organized.
    expect(value('net.busFactor', 'choir')).toBe(1);
    expect(value('org.initiators', 'choir')).toBe(1);
    expect(value('org.initiators', 'repair')).toBe(1);
    expect(value('org.initiators', 'agency')).toBeNull();
    const { core } = organizationCard(
      record,
      { ...selection, asOf: today },
      { organizationId: 'choir', today },
    );
    expect(value('org.coreMembers', 'choir')).toBe(core.length);
  });

  it('tell how active it is', () => {
    // p1 and p2 of four members.
    expect(value('act.activeMemberRate90', 'choir')).toBe(0.5);
    // 19 days and 31 days: of two the lower.
    expect(value('act.medianGapDays', 'choir')).toBe(19);
    expect(value('act.medianGapDays', 'repair')).toBeNull();
    expect(value('act.events90', 'choir')).toBe(3);
    expect(value('act.events90', 'repair')).toBe(0);
    // a1 and a2 were begun by the choir, a3 by the social worker.
    expect(value('act.residentInitiated90', 'choir')).toBe(2);
    expect(value('act.residentInitiatedShare90', 'choir')).toBeCloseTo(2 / 3, 12);
    expect(value('act.residentInitiatedShare90', 'repair')).toBeNull();
    expect(value('act.uniqueServed90', 'choir')).toBe(3);
    expect(value('act.newParticipantShare', 'choir')).toBe(1);
    // She was at a2 and a3.
    expect(value('act.workerPresenceShare90', 'choir')).toBeCloseTo(2 / 3, 12);
    expect(value('act.workerPresenceShare90', 'repair')).toBeNull();
    // Two rehearsals of three activities: (2/3)² + (1/3)².
    expect(value('act.specialization', 'choir')).toBeCloseTo(5 / 9, 12);
  });

  it('tell how it is tied, and whether it holds without staff', () => {
    // p3 belongs to the repairers too, and the institution lends the hall.
    expect(value('net.crossOrganizationTies', 'choir')).toBe(2);
    expect(value('net.crossOrganizationTies', 'repair')).toBe(1);
    // p1, p2 and p3 are linked, p4 knew the director only.
    expect(value('net.largestShareWithoutStaff', 'choir')).toBe(0.75);
    expect(value('net.autonomyHolds', 'choir')).toBe(1);
    // The hall is of an institution of social work.
    expect(value('res.linksWithoutStaff', 'choir')).toBe(0);
    expect(value('res.linksWithoutStaff', 'repair')).toBe(1);
  });

  it('are those of another day when that is asked', () => {
    const may = basis.on('2026-05-31');
    expect(value('act.events90', 'choir', may)).toBe(2);
    expect(value('act.residentInitiated90', 'choir', may)).toBe(1);
    // On the day after the 90th, a3 no longer counts; there had been one rehearsal on 10 May.
    expect(value('act.events90', 'repair', basis.on('2026-04-09'))).toBe(1);
    expect(value('act.events90', 'repair', basis.on('2026-04-10'))).toBe(0);
    expect(value('case.sessions.supervision', 'p2', basis.on('2026-03-31'))).toBe(1);
    expect(value('scale.selfEfficacyMean', 'community', basis.on('2026-05-31'))).toBe(2);
  });
});

describe('indicators of a community', () => {
  it('tell of its network', () => {
    // p1 is named by two, p3 by one, of seven residents.
    expect(value('net.inDegree', 'community')).toBeCloseTo(3 / 7, 12);
    // Without w and d: p1, p2, p3, p5, p6 of six residents.
    expect(value('net.largestShareWithoutStaff', 'community')).toBeCloseTo(5 / 6, 12);
    expect(value('net.autonomyHolds', 'community')).toBe(1);
    expect(value('net.crossOrganizationTies', 'community')).toBe(1);
    expect(value('net.crossOrganizationShare', 'community')).toBe(1);
    // Of three buildings, that of the director has no member.
    expect(value('net.coverageByBuilding', 'community')).toBeCloseTo(2 / 3, 12);
    expect(value('survey.responseShare', 'community')).toBe(0.75);
  });

  it('tell of its activities and organizations', () => {
    expect(value('act.events90', 'community')).toBe(3);
    expect(value('act.residentInitiated90', 'community')).toBe(2);
    expect(value('act.uniqueServed90', 'community')).toBe(3);
    // p1 and p2 came for the first time, p5 had been at a4.
    expect(value('act.newParticipantShare', 'community')).toBeCloseTo(2 / 3, 12);
    expect(value('org.activeOrganizations', 'community')).toBe(1);
    expect(value('org.activeOrganizationTypes', 'community')).toBe(1);
    // Three and one: mean difference 1, mean 2, over all ordered pairs: 4 / (2 · 4 · 2).
    expect(value('org.giniOfActivity', 'community')).toBe(0.25);
    expect(value('case.organizationsMature', 'community')).toBe(0);
  });

  it('tell of its resources and needs', () => {
    expect(value('res.registered', 'community')).toBe(2);
    expect(value('res.linksWithoutStaff', 'community')).toBe(1);
    // The piano: p3 is a lead, a repairer, and knows p5. The hall has no member of the institution.
    expect(value('res.linksByBroker', 'community')).toBe(1);
    // p2 – p1 – p5.
    expect(value('need.medianDistance', 'community')).toBe(2);
    expect(value('need.openDays', 'community')).toBe(10);
    expect(value('need.ranked', 'community')).toBe(1);
  });

  it('tell of those who are cultivated', () => {
    // p2 has a case, p3 is noted as organizer; p1 leads and p3 is core of the choir.
    expect(value('case.consentedLeads', 'community')).toBe(2);
    expect(value('case.personsWithOrganizerRole', 'community')).toBe(1);
    expect(value('case.leadsPerBuilding', 'community')).toBeCloseTo(2 / 3, 12);
    // Three leads among seven residents, 2.62 to a household.
    expect(value('case.leadsPer100Households', 'community')).toBeCloseTo(300 / (7 / 2.62), 9);
    expect(value('case.sessionsPerPerson.supervision', 'community')).toBe(2);
    expect(value('case.sessions.interview', 'community')).toBe(4);
    // A social worker, the committee with its director, and a resident.
    expect(value('case.interviewRoles', 'community')).toBe(3);
    expect(value('scale.selfEfficacyMean', 'community')).toBe(4.5);
    expect(value('act.trainingAttendance', 'community')).toBeNull();
  });
});

describe('those who are cultivated', () => {
  const model = loopModel('person');
  const people: PlainNode[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: 'Resident' }));
  const ofCommunity = caseOf({ id: 'k', subjectId: 'community', model: loopModel('community') });
  const ask = (
    id: string,
    cases: readonly string[],
    entries: Parameters<typeof bookOf>[0] = [],
    nodes_: readonly PlainNode[] = people,
    more: readonly PlainTie[] = [],
  ) => {
    const record = recordFrom([{ id: 'community', label: 'Community' }, ...nodes_], more);
    const own = cases.map((subjectId) => caseOf({ id: `of ${subjectId}`, subjectId, model }));
    const book = { ...bookOf(entries), cases: [ofCommunity, ...own] };
    return indicatorOf(id)!.value(cultivationBasis(record, selection, book, today), 'community');
  };

  it('are not who withdrew the purpose of leadership, asked to be left out, or may be a child', () => {
    const [a, b, c, d, e] = people as [PlainNode, PlainNode, PlainNode, PlainNode, PlainNode];
    const refusing: PlainNode[] = [
      { ...a, withheld: { leadership: '2026-01-01' } },
      { ...b, properties: { tags: ['不参与评选'] } },
      { ...c, properties: { birthYear: 2012 } },
      ...[d, e],
      { id: 'choir', label: 'Organization', properties: { kind: 'selfOrganization' } },
      ...['b1', 'b2'].map((id): PlainNode => ({ id, label: 'Place', properties: { kind: 'building' } })),
    ];
    const all = people.map(({ id }) => id);
    expect(ask('case.consentedLeads', all)).toBe(5);
    expect(ask('case.consentedLeads', all, [], refusing)).toBe(2);
    // Leading a team does not undo it: a leads too, but of the two buildings only that of d has a lead.
    const homes = [tie('LIVES_IN', 'a', 'b1'), tie('LIVES_IN', 'd', 'b2')];
    const lead = (from: string) => tie('MEMBER_OF', from, 'choir', 'leader');
    expect(ask('case.leadsPerBuilding', [], [], refusing, [...homes, lead('a'), lead('d')])).toBe(0.5);
  });

  it('are of a community’s case those whom it supervises, whoever has a case of her own', () => {
    const session = (form: string, aboutIds: string[], on: string) =>
      entryOf('session', { caseId: 'k', subjectId: 'community', form, aboutIds, on, item: `${form} ${on}` });
    const entries = [
      session('supervision', ['a'], '2026-02-01'),
      session('supervision', ['a', 'b'], '2026-02-08'),
      session('training', ['a', 'b'], '2026-03-01'),
    ];
    // a two, b one; c, d and e are accompanied in cases of their own.
    expect(ask('case.sessionsPerPerson.supervision', ['c', 'd', 'e'], entries)).toBe(1.5);
    expect(ask('act.trainingAttendance', ['c', 'd', 'e'], entries)).toBe(1);
    // Where no supervision names anybody, those with a case count.
    expect(ask('case.sessionsPerPerson.supervision', ['c'], [])).toBe(0);
  });
});
