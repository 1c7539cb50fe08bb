import { describe, expect, it } from 'vitest';
import { cultivationCase } from '../../../server/cultivation/cultivationCase.ts';
import type { CaseEntry } from '../../../server/entities/cultivation/caseEntry.ts';
import type { StageModel } from '../../../server/entities/cultivation/stageModel.ts';
import { recordFrom, type PlainTie } from '../analysis/recordFrom.ts';
import { sentencesIn, spoken } from '../analysis/spoken.ts';
import { bookOf, entryOf } from './bookOf.ts';
import { caseOf, criterionWith, loopModel } from './caseOf.ts';

const today = '2026-06-15';
const selection = { communityId: 'community' };
const activity = (id: string, date: string) => ({ id, label: 'Activity', properties: { date } });
const nodes = [
  { id: 'anna', label: 'Resident', displayName: '安娜' },
  { id: 'w', label: 'SocialWorker', displayName: '王社工' },
  { id: 'choir', label: 'Organization', displayName: '合唱队', properties: { kind: 'selfOrganization' } },
  activity('rehearsal', '2026-06-01'),
  activity('market', '2026-03-20'),
];
// Anna sang on 1 June without the worker; the worker came to the market of 20 March, which the choir held without Anna.
const ties: PlainTie[] = [
  { kind: 'MEMBER_OF', from: 'anna', to: 'choir', subkind: 'leader' },
  { kind: 'KNOWS', from: 'anna', to: 'w' },
  { kind: 'ORGANIZED', from: 'choir', to: 'rehearsal' },
  { kind: 'ATTENDED', from: 'anna', to: 'rehearsal', subkind: 'organizer' },
  { kind: 'ORGANIZED', from: 'choir', to: 'market' },
  { kind: 'ATTENDED', from: 'w', to: 'market' },
  { kind: 'ACCOMPANIES', from: 'w', to: 'anna', weight: 2, validFrom: '2026-05-20', validTo: '2026-05-20' },
];
const record = recordFrom(nodes, ties);
const manual = (id: string, required = true) => criterionWith({ kind: 'manual', id, required });
const model: StageModel = loopModel('person', {
  first: { entry: [manual('known')], exit: [manual('ready')], indicators: ['act.organized', 'net.none'] },
  second: {
    entry: [manual('asked')],
    exit: [manual('able'), manual('nice', false)],
    assessments: ['individual'],
  },
  third: { exit: [manual('free')] },
});
const base = { caseId: 'c', subjectId: 'anna' };
const one = caseOf({ id: 'c', subjectId: 'anna', model, workerId: 'w', startedOn: '2026-05-01' });
const stated = (item: string, holds = true): CaseEntry =>
  entryOf('statement', { ...base, item, holds, on: '2026-05-02' });
const enter = (stage: string, on: string, more: Partial<CaseEntry> = {}): CaseEntry =>
  entryOf('stage', { ...base, item: 'entered', stage, on, ...more });
const view = (entries: readonly CaseEntry[] = [], more: Partial<typeof one> = {}) =>
  cultivationCase(record, selection, {
    book: { ...bookOf(entries), cases: [{ ...one, ...more }] },
    ...{ caseId: 'c', today },
  });

describe('the gate of a case', () => {
  it('asks for leaving the present stage and entering the next one', () => {
    const { criteria, next, isLastStage, mayEnd } = view();
    // In the first stage it also shows what entering it asked for.
    expect(criteria.map(({ item }) => item)).toEqual([
      ...['exit/first/ready', 'entry/second/asked', 'entry/first/known'],
    ]);
    expect(next.map(({ name: _, ...each }) => each)).toEqual([
      {
        ...{ stage: 'second', isEarlier: false, mayEnter: false },
        missing: ['exit/first/ready', 'entry/second/asked'],
      },
    ]);
    expect([isLastStage, mayEnd]).toEqual([false, false]);
  });

  it('opens when all that is required is met', () => {
    const [next] = view([stated('exit/first/ready'), stated('entry/second/asked')]).next;
    expect(next).toMatchObject({ stage: 'second', mayEnter: true, missing: [] });
    const [held] = view([stated('exit/first/ready'), stated('entry/second/asked', false)]).next;
    expect(held).toMatchObject({ mayEnter: false, missing: ['entry/second/asked'] });
  });

  it('lets a stage be opened again without what the present one asks for', () => {
    const { next } = view([enter('second', '2026-05-10'), stated('entry/first/known')]);
    expect(next.map(({ name: _, ...each }) => each)).toEqual([
      { stage: 'third', isEarlier: false, mayEnter: false, missing: ['exit/second/able'] },
      { stage: 'first', isEarlier: true, mayEnter: true, missing: [] },
    ]);
  });

  it('ends from the last stage alone', () => {
    const way = [enter('second', '2026-05-10'), enter('third', '2026-05-20')];
    expect(view(way)).toMatchObject({ isLastStage: true, mayEnd: false });
    expect(view([...way, stated('exit/third/free')])).toMatchObject({ isLastStage: true, mayEnd: true });
  });

  it('is none when the case is over', () => {
    const over = view([entryOf('stage', { ...base, item: 'stopped', on: '2026-05-20', text: '搬走了' })]);
    expect(over).toMatchObject({ goal: null, criteria: [], next: [], isLastStage: false, mayEnd: false });
    expect(over).toMatchObject({ indicators: [], assessments: [], card: { state: 'stopped' } });
  });
});

describe('what a case tells besides', () => {
  it('has the indicators of the present stage, today and when the case began', () => {
    const [organized, ...others] = view().indicators;
    // She organized the rehearsal of 1 June; on 1 May nothing of hers had taken place. An unknown one is left out.
    expect(organized).toMatchObject({ id: 'act.organized', unit: 'count', value: 1, atStart: 0 });
    expect(others).toEqual([]);
    expect(spoken(view().goal!)).toBe('goal of first');
    expect(view([enter('second', '2026-05-10')]).assessments).toEqual(['individual']);
  });

  it('has the decisions with what was overridden', () => {
    const unmet = { criterionId: 'exit/first/ready', standing: 'unmet', value: null } as const;
    const loop = [
      enter('second', '2026-05-10', { text: '先试一个月', snapshot: [unmet] }),
      enter('first', '2026-05-20', {
        snapshot: [{ criterionId: 'exit/second/able', standing: 'unknown', value: null }],
      }),
      enter('second', '2026-05-21', { snapshot: [{ ...unmet, standing: 'met' }] }),
      enter('third', '2026-05-22', {
        snapshot: [{ criterionId: 'exit/second/nice', standing: 'unmet', value: null }],
      }),
    ];
    const { decisions, entriesCount } = view(loop);
    expect(decisions.map(({ from, to, outcome, isOverride }) => [from, to, outcome, isOverride])).toEqual([
      ['first', 'second', 'entered', true],
      // To open a stage again nothing of the present one is required.
      ['second', 'first', 'entered', false],
      ['first', 'second', 'entered', false],
      // What was not met is not required.
      ['second', 'third', 'entered', false],
    ]);
    expect(decisions[0]).toMatchObject({ reason: '先试一个月', by: 'worker', on: '2026-05-10' });
    expect(decisions[0]!.snapshot[0]).toMatchObject({ item: 'exit/first/ready', standing: 'unmet' });
    expect(entriesCount).toBe(4);
  });

  it('has open tasks first and those that were done after them', () => {
    const task = (title: string, more: Partial<CaseEntry>): CaseEntry =>
      entryOf('task', { ...base, title, id: title, on: '2026-05-02', ...more });
    const { tasks } = view([
      task('done', { doneOn: '2026-05-03' }),
      task('some day', {}),
      task('later', { dueOn: '2026-08-01' }),
      task('late', { dueOn: '2026-06-01' }),
    ]);
    expect(tasks.map(({ entryId, isOverdue }) => [entryId, isOverdue])).toEqual([
      ['late', true],
      ['later', false],
      ['some day', false],
      ['done', false],
    ]);
  });

  it('throws for a case that is not there, and for one whose subject is not', () => {
    expect(() => view([], { subjectId: 'withdrew' })).toThrow('notFound');
    const asked = { book: bookOf([]), caseId: 'c', today };
    expect(() => cultivationCase(record, selection, asked)).toThrow('notFound');
  });

  it('is plain values, with all its words in both languages', () => {
    const answer = view([enter('second', '2026-05-10'), stated('entry/first/known')]);
    expect(structuredClone(answer)).toEqual(answer);
    for (const language of ['zh', 'en'] as const)
      for (const sentence of sentencesIn(answer)) expect(spoken(sentence, language)).not.toBe('');
  });
});

describe('the triangle of worker, organization and leader', () => {
  const sides = (entries: readonly CaseEntry[] = []) =>
    Object.fromEntries(view(entries).trinity!.sides.map(({ side, ...each }) => [side, each]));

  it('tells what ties each two and when they last did something together', () => {
    const { trinity } = view();
    expect(trinity!.leader.id).toBe('anna');
    expect(trinity!.workers.map(({ id }) => id)).toEqual(['w']);
    expect(trinity!.organizations.map(({ id }) => id)).toEqual(['choir']);
    expect(sides()).toMatchObject({
      // The market of 20 March lies 87 days back.
      workerOrganization: { ties: 0, meetings90: 1, lastOn: '2026-03-20', silentDays: 87, isSilent: true },
      organizationLeader: { ties: 1, meetings90: 1, lastOn: '2026-06-01', silentDays: 14, isSilent: false },
      // They know each other; two hours of 20 May.
      workerLeader: { ties: 1, meetings90: 1, lastOn: '2026-05-20', silentDays: 26, isSilent: false },
    });
  });

  it('counts what was written down, and warns from 60 days on', () => {
    const visit = entryOf('session', { ...base, form: 'visit', on: '2026-06-10' });
    expect(sides([visit]).workerLeader).toMatchObject({ meetings90: 2, lastOn: '2026-06-10' });
    const withChoir = (on: string) =>
      entryOf('session', { caseId: null, subjectId: 'choir', form: 'meeting', on });
    // 60 days before 15 June is 16 April.
    expect(sides([withChoir('2026-04-16')]).workerOrganization).toMatchObject({
      silentDays: 60,
      isSilent: true,
    });
    expect(sides([withChoir('2026-04-17')]).workerOrganization).toMatchObject({
      silentDays: 59,
      isSilent: false,
    });
  });

  it('is silent where nothing is recorded, and only of persons', () => {
    const alone = recordFrom(nodes, []);
    const asked = { book: { ...bookOf([]), cases: [{ ...one, workerId: null }] }, caseId: 'c', today };
    const { trinity } = cultivationCase(alone, selection, asked);
    expect(trinity).toMatchObject({ workers: [], organizations: [] });
    for (const side of trinity!.sides)
      expect(side).toMatchObject({ ties: 0, lastOn: null, silentDays: null, isSilent: true });
    const choir = caseOf({ id: 'c', subjectId: 'choir', model: loopModel('organization') });
    const ofChoir = { book: { ...bookOf([]), cases: [choir] }, caseId: 'c', today };
    expect(cultivationCase(record, selection, ofChoir).trinity).toBeNull();
  });
});

describe('the alerts of a stage', () => {
  // The choir held two activities and has been silent for a year; its case is late since 31 January.
  const watched = loopModel('organization', { first: { alerts: ['delay', 'foggy'] }, second: {} });
  const of = (more: object = {}, stageModel = watched) =>
    cultivationCase(record, selection, {
      book: { ...bookOf([]), cases: [caseOf({ id: 'c', subjectId: 'choir', model: stageModel })] },
      ...{ caseId: 'c', today, ...more },
    }).alerts;

  it('are those that are found about its subject, as far as the stage names them', () => {
    expect(of().map(({ id, caseId, state }) => [id, caseId, state])).toEqual([['delay:choir', 'c', 'open']]);
    expect(of({}, loopModel('organization', { first: { alerts: ['expiry'] } }))).toEqual([]);
    expect(of({}, loopModel('organization'))).toEqual([]);
  });

  it('are not told where they were set aside or done', () => {
    const nothing = { aside: [], done: [], state: null, among: null };
    expect(of({ followed: { ...nothing, aside: ['delay:choir'] } })).toEqual([]);
    expect(of({ followed: { ...nothing, done: ['delay:choir'] } })).toEqual([]);
  });
});
