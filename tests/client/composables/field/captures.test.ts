import { describe, expect, it } from 'vitest';
import type {
  NamedAnswer,
  NamedPerson,
  Question,
} from '../../../../client/composables/ask/interviewDraft.ts';
import {
  requestsOfAttendance,
  withTickTurned,
  type AttendanceCapture,
} from '../../../../client/composables/field/attendanceCapture.ts';
import {
  asAnother,
  faultsOf,
  finished,
  newAttendance,
  newInterview,
  reopened,
} from '../../../../client/composables/field/captures.ts';
import {
  closenessOf,
  pairOf,
  peopleNamed,
  requestsOfInterview,
  withAnswers,
  withCloseness,
  withPairTurned,
  withPersonReplaced,
  type InterviewCapture,
} from '../../../../client/composables/field/interviewCapture.ts';
import { stepsOf } from '../../../../client/composables/field/interviewSteps.ts';
import {
  withActivityMended,
  withPersonMended,
  withRespondentMended,
  withRoundMended,
} from '../../../../client/composables/field/mending.ts';

const person = (id: string | null, name: string, placeId: string | null = null): NamedPerson => ({
  ...{ id, name, placeId, placeName: placeId },
});
const [wang, li, zhao] = [person('w', '王秀英'), person('l', '李明'), person('z', '赵强')];
const sun = person(null, '孙阿姨', 'b3');
const said = (who: NamedPerson, closeness: number | null = null): NamedAnswer => ({
  ...{ person: who, closeness, frequency: null, since: null },
});
const question = (key: string): Question => ({
  ...{ key, zh: key, en: key, kind: 'NOMINATES', subkind: key, fromNamed: false, most: 5, stressful: false },
});
const set = {
  ...{ id: 's', name: 'S', version: 0, createdAt: null },
  questions: [question('trust'), question('gossip')],
};
const capture: InterviewCapture = {
  respondent: { ...wang, id: 'w', homeTieId: null },
  ...{ waveId: 'wave', newWave: '', on: '2026-08-10', set, at: 0 },
  answers: { trust: [said(li), said(sun)], gossip: [said(sun), said(zhao)] },
  pairs: [pairOf(li, sun), pairOf(sun, zhao)],
};
const inputOf = (requests: ReturnType<typeof requestsOfInterview>) =>
  requests.at(-1)?.variables['input'] as {
    answers: { namedId: string | null; newName: string | null; closeness: number | null }[];
    among: { one: number; other: number }[];
  };

describe('an interview on the device', () => {
  it('asks of everybody named once how close she is, and says it in each of her answers', () => {
    expect(peopleNamed(capture.answers)).toEqual([li, sun, zhao]);
    const answers = withCloseness(capture.answers, sun, 4);
    expect([closenessOf(answers, sun), closenessOf(answers, li)]).toEqual([4, null]);
    expect(
      inputOf(requestsOfInterview('i', 'c1', { ...capture, answers })).answers.map((each) => each.closeness),
    ).toEqual([null, 4, 4, null]);
  });

  it('has the steps that there is something to ask for', () => {
    const kinds = (answers: InterviewCapture['answers']) => stepsOf({ set, answers }).map(({ kind }) => kind);
    expect(kinds({})).toEqual(['question', 'question', 'check']);
    expect(kinds({ trust: [said(li)] })).toEqual(['question', 'question', 'pile', 'check']);
    expect(kinds(capture.answers)).toEqual(['question', 'question', 'pile', 'pairs', 'check']);
  });

  it('sends who know each other by the places of their answers, whichever was tapped first', () => {
    // Answers by hand: 0 李明, 1 and 2 孙阿姨, 3 赵强.
    const { among, answers } = inputOf(requestsOfInterview('i', 'c1', capture));
    expect(answers.map(({ namedId, newName }) => namedId ?? newName)).toEqual(['l', '孙阿姨', '孙阿姨', 'z']);
    const pairs = among.map(({ one, other }) => [one, other].toSorted().join());
    expect(pairs.toSorted()).toEqual(['0,1', '1,3']);
    expect(withPairTurned(capture.pairs, pairOf(sun, li))).toEqual([pairOf(sun, zhao)]);
    expect(withPairTurned([], pairOf(sun, li))).toEqual([pairOf(li, sun)]);
  });

  it('forgets pairs of who is named no more', () => {
    const left = withAnswers(capture, { trust: [said(li)], gossip: [said(zhao)] });
    expect(left.pairs).toEqual([]);
    const still = withAnswers(capture, { trust: [said(li)], gossip: [said(sun), said(zhao)] });
    expect(still.pairs).toEqual(capture.pairs);
  });

  it('makes a resident who is not on the roster first, with the same ids each time', () => {
    const respondent = { ...person('new', '钱七', 'b3'), id: 'new', homeTieId: 'home' };
    const requests = requestsOfInterview('i', 'c1', { ...capture, respondent });
    expect(requests.map(({ name }) => name)).toEqual(['resident', 'home', 'interview']);
    expect(requests[0]?.variables).toEqual({ input: { id: 'new', communityId: 'c1', name: '钱七' } });
    expect(requests[1]?.variables).toEqual({
      input: { id: 'home', kind: 'LIVES_IN', fromId: 'new', toId: 'b3' },
    });
    const homeless = { ...respondent, placeId: null, placeName: null };
    expect(
      requestsOfInterview('i', 'c1', { ...capture, respondent: homeless }).map(({ name }) => name),
    ).toEqual(['resident', 'interview']);
  });

  it('is frozen when it is finished, and thawed when it is opened again', () => {
    const record = finished(newInterview(capture, 1), 'c1', 2);
    expect(record).toMatchObject({ state: 'waiting', changedAt: 2 });
    expect(record.requests).toEqual(requestsOfInterview(record.id, 'c1', capture));
    expect(reopened(record)).toMatchObject({ id: record.id, state: 'draft', requests: [] });
    expect(asAnother(record).id).not.toBe(record.id);
  });
});

describe('a sign-in on the device', () => {
  const list: AttendanceCapture = {
    ...{ activityId: 'a', title: '义诊', date: '2026-08-10', isNew: false, attendees: [] },
  };
  it('ticks and unticks', () => {
    const one = withTickTurned(withTickTurned(list, wang), sun);
    expect(one.attendees).toEqual([wang, sun]);
    expect(withTickTurned(one, person(null, '孙阿姨', 'b3')).attendees).toEqual([wang]);
  });

  it('sends the title of a new activity only', () => {
    const [known] = requestsOfAttendance('i', 'c1', { ...list, attendees: [wang, sun] });
    expect(known?.variables).toEqual({
      input: {
        ...{ id: 'i', communityId: 'c1', activityId: 'a', title: null, date: null },
        attendees: [
          { personId: 'w', newName: null, placeId: null },
          { personId: null, newName: '孙阿姨', placeId: 'b3' },
        ],
      },
    });
    const [made] = requestsOfAttendance('i', 'c1', { ...list, isNew: true });
    expect(made?.variables).toMatchObject({ input: { title: '义诊', date: '2026-08-10' } });
  });
});

describe('settling what the server did not take', () => {
  const problem = (code: string, field: string | null) => ({ code, field, message: '说明' });
  const record = { ...finished(newInterview(capture, 1), 'c1', 1), state: 'faulty' } as const;

  it('finds whom each problem is about, once', () => {
    const problems = [
      problem('notFound', 'respondentId'),
      problem('notFound', 'waveId'),
      problem('notFound', 'answers.1.namedId'),
      problem('notFound', 'answers.2.namedId'),
      problem('notFound', 'answers.0.namedId'),
      problem('keptOtherwise', 'id'),
      problem('inTheFuture', 'on'),
    ];
    expect(faultsOf({ ...record, problems })).toEqual([
      { about: 'respondent' },
      { about: 'round' },
      { about: 'person', person: sun },
      { about: 'person', person: li },
      { about: 'keptOtherwise' },
      { about: 'other', message: '说明' },
    ]);
    const list = newAttendance(
      { activityId: 'a', title: '义诊', date: '2026-08-10', isNew: false, attendees: [wang, li] },
      1,
    );
    expect(
      faultsOf({
        ...list,
        problems: [problem('notFound', 'activityId'), problem('notFound', 'attendees.1.personId')],
      }),
    ).toEqual([{ about: 'activity' }, { about: 'person', person: li }]);
  });

  it('puts another in her place everywhere, or leaves her out, in answers and pairs', () => {
    const qian = person('q', '钱七');
    const replaced = withPersonReplaced(capture, sun, qian);
    expect(peopleNamed(replaced.answers)).toEqual([li, qian, zhao]);
    expect(replaced.pairs).toEqual([pairOf(li, qian), pairOf(qian, zhao)]);
    // Who is named in the question already is not named twice, and knows not herself.
    const merged = withPersonReplaced(capture, sun, zhao);
    expect(merged.answers['gossip']?.map((each) => each.person)).toEqual([zhao]);
    expect(merged.pairs).toEqual([pairOf(li, zhao)]);
    const left = withPersonMended(record, sun, null);
    expect(inputOf(finished(left, 'c1', 2).requests)).toMatchObject({
      answers: [{ namedId: 'l' }, { namedId: 'z' }],
      among: [],
    });
  });

  it('takes another respondent, round or activity', () => {
    const other = withRespondentMended(record, { ...li, id: 'l', isResident: true });
    expect(other.draft.respondent).toMatchObject({ id: 'l', homeTieId: null });
    expect(peopleNamed(other.draft.answers)).toEqual([sun, zhao]);
    expect(withRoundMended(record, { waveId: 'next', newWave: '' }).draft.waveId).toBe('next');
    const list = newAttendance(
      { activityId: 'gone', title: '义诊', date: '2026-08-10', isNew: false, attendees: [wang] },
      1,
    );
    const anew = withActivityMended(list, null).draft as AttendanceCapture;
    expect([anew.isNew, anew.title, anew.activityId === 'gone']).toEqual([true, '义诊', false]);
    expect(
      withActivityMended(list, { activityId: 'b', title: '走', date: '2026-08-11' }).draft,
    ).toMatchObject({
      activityId: 'b',
      title: '走',
      isNew: false,
    });
  });
});
