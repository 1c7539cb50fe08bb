import { describe, expect, it } from 'vitest';
import { cultivationBoard, type BoardAsked } from '../../../server/cultivation/cultivationBoard.ts';
import type { CaseEntry } from '../../../server/entities/cultivation/caseEntry.ts';
import type { StageModel } from '../../../server/entities/cultivation/stageModel.ts';
import { recordFrom } from '../analysis/recordFrom.ts';
import { sentencesIn, spoken } from '../analysis/spoken.ts';
import { bookOf, entryOf } from './bookOf.ts';
import { caseOf, criterionWith, loopModel } from './caseOf.ts';

const today = '2026-06-15';
const selection = { communityId: 'community' };
const record = recordFrom(
  [
    { id: 'community', label: 'Community', displayName: '桂花里' },
    { id: 'anna', label: 'Resident', displayName: '安娜' },
    { id: 'choir', label: 'Organization', displayName: '合唱队', properties: { kind: 'selfOrganization' } },
    { id: 'w', label: 'SocialWorker', displayName: '王社工' },
    { id: 'b1', label: 'Place', displayName: '1号楼', properties: { kind: 'building' } },
  ],
  [{ kind: 'LIVES_IN', from: 'anna', to: 'b1' }],
);
const said = (text: string) => ({ zh: text, en: text });
/** Of leaving the first stage: two visits, a manual one, and one that need not be. */
const model = (subject: StageModel['subject']): StageModel =>
  loopModel(subject, {
    first: {
      exit: [
        criterionWith({ kind: 'computed', id: 'visits', indicator: 'case.sessions.visit', value: 2 }),
        criterionWith({ kind: 'manual', id: 'willing' }),
        criterionWith({ kind: 'manual', id: 'nice', required: false }),
      ],
      tasks: [
        { code: 'meet', name: said('meet'), form: 'visit', afterDays: 10 },
        { code: 'end', name: said('end') },
      ],
    },
  });
const cases = [
  caseOf({ id: 'person', subjectId: 'anna', model: model('person'), owner: 'me', workerId: 'w' }),
  caseOf({ id: 'choir', subjectId: 'choir', model: model('organization'), startedOn: '2026-06-01' }),
  caseOf({ id: 'whole', subjectId: 'community', model: model('community'), title: '三年计划' }),
  caseOf({ id: 'gone', subjectId: 'withdrew', model: model('person') }),
];
const of = (caseId: string, subjectId: string) => ({ caseId, subjectId });
const entries: CaseEntry[] = [
  entryOf('session', { ...of('person', 'anna'), form: 'visit', on: '2026-02-01' }),
  entryOf('session', { ...of('person', 'anna'), form: 'visit', on: '2026-03-01' }),
  entryOf('task', { ...of('person', 'anna'), title: '写感谢信', dueOn: '2026-07-01', on: '2026-02-01' }),
  entryOf('task', { ...of('person', 'anna'), title: '做完了', doneOn: '2026-03-02', on: '2026-02-02' }),
  entryOf('stage', { ...of('whole', 'community'), item: 'entered', stage: 'second', on: '2026-02-01' }),
  entryOf('stage', { ...of('whole', 'community'), item: 'completed', on: '2026-05-01' }),
];
const asked: BoardAsked = {
  ...{ book: { ...bookOf(entries), cases }, today },
  ...{ state: null, owner: null, subjectId: null, first: 100, offset: 0 },
};
const board = (more: Partial<BoardAsked> = {}) => cultivationBoard(record, selection, { ...asked, ...more });
const ids = (more: Partial<BoardAsked>): string[] => board(more).cases.map(({ id }) => id);

describe('the board of a community', () => {
  it('has what goes on first, late cases before others, and nobody who is not in the record', () => {
    // Planned for 30 days: anna’s stage should have ended on 31 January, the choir’s ends on 1 July.
    expect(board().cases.map(({ id, state, isLate }) => [id, state, isLate])).toEqual([
      ['person', 'running', true],
      ['choir', 'running', false],
      ['whole', 'completed', false],
    ]);
    expect(board().byState).toEqual([
      { state: 'running', count: 2 },
      { state: 'completed', count: 1 },
      { state: 'stopped', count: 0 },
    ]);
  });

  it('is asked for a state, an account, a subject, and page by page', () => {
    expect(ids({ state: 'running' })).toEqual(['person', 'choir']);
    expect(board({ state: 'running' }).totalCount).toBe(2);
    expect(board({ state: 'running' }).byState[1]).toEqual({ state: 'completed', count: 1 });
    expect(ids({ owner: 'me' })).toEqual(['person']);
    expect(ids({ subjectId: 'choir' })).toEqual(['choir']);
    expect(ids({ first: 1, offset: 1 })).toEqual(['choir']);
    expect(board({ first: 1, offset: 1 }).totalCount).toBe(3);
  });

  it('tells of each case where it stands and what the gate still asks', () => {
    const [anna] = board().cases;
    expect(anna).toMatchObject({
      ...{ subjectId: 'anna', subject: 'person', subjectPlaceName: '1号楼', title: null },
      ...{ stage: { code: 'first', index: 0 }, stageCount: 3, stageSince: '2026-01-01', daysInStage: 165 },
      ...{ plannedDays: 30, plannedEnd: '2026-01-31', endedOn: null },
      // Two visits were made; nobody stated whether she is willing; what is not required does not count.
      ...{ required: 2, requiredMet: 1 },
      ...{ owner: 'me', workerId: 'w', workerName: '王社工' },
    });
    expect(spoken(anna!.subjectName)).toBe('安娜');
    const whole = board().cases[2]!;
    expect(whole).toMatchObject({
      ...{ title: '三年计划', stage: null, endedOn: '2026-05-01', required: 0, plannedEnd: null },
      ...{ openTasks: 0, nextTask: null, workerName: null },
    });
    expect(spoken(whole.subjectName)).toBe('桂花里');
  });

  it('tells what is to be done next', () => {
    const [anna, choir] = board().cases;
    // Planned and not written down: `meet` by 11 January, `end` by 31 January; and the letter by 1 July.
    expect(anna).toMatchObject({ openTasks: 3, overdueTasks: 2, nextTask: { dueOn: '2026-01-11' } });
    expect(spoken(anna!.nextTask!.title)).toBe('meet');
    // By 11 June, which is over, and by 1 July.
    expect(choir).toMatchObject({ openTasks: 2, overdueTasks: 1 });
  });

  it('tells of all stages when they were planned and when they were', () => {
    expect(board().cases[2]!.stages.map(({ name: _, next: __, ...span }) => span)).toEqual([
      {
        ...{ code: 'first', plannedFrom: '2026-01-01', plannedTo: '2026-01-31' },
        ...{ from: '2026-01-01', to: '2026-02-01' },
        visits: [{ from: '2026-01-01', to: '2026-02-01' }],
      },
      {
        ...{ code: 'second', plannedFrom: '2026-01-31', plannedTo: '2026-03-02' },
        ...{ from: '2026-02-01', to: '2026-05-01' },
        visits: [{ from: '2026-02-01', to: '2026-05-01' }],
      },
      { code: 'third', plannedFrom: '2026-03-02', plannedTo: '2026-04-01', from: null, to: null, visits: [] },
    ]);
  });

  it('tells where each stage may lead, back too', () => {
    expect(board().cases[0]!.stages.map(({ next }) => next)).toEqual([
      ['second'],
      ['third', 'first'],
      ['second'],
    ]);
  });

  it('is plain values, with all its words in both languages', () => {
    const answer = board();
    expect(structuredClone(answer)).toEqual(answer);
    for (const language of ['zh', 'en'] as const)
      for (const sentence of sentencesIn(answer)) expect(spoken(sentence, language)).not.toBe('');
  });

  it('is empty where there is no case', () => {
    expect(board({ book: bookOf([]) })).toMatchObject({ totalCount: 0, cases: [] });
  });
});
