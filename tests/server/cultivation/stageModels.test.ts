import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { readStageModel, stageModelProblems } from '../../../server/cultivation/checkStageModel.ts';
import { modelVocabulary } from '../../../server/cultivation/modelVocabulary.ts';
import schema from '../../../server/cultivation/stageModel.schema.json' with { type: 'json' };
import { shippedModels } from '../../../server/cultivation/stageModels.ts';
import { mayEnd, nextStages, stagesWithin } from '../../../server/cultivation/stagePaths.ts';
import { sessionFormIds, type StageModel } from '../../../server/entities/cultivation/stageModel.ts';
import { type ProblemError } from '../../../server/entities/problem.ts';
import { sayProblem } from '../../../server/locales/index.ts';

/** A small vocabulary, so that what the check says follows from this file alone. */
const vocabulary = {
  indicators: [
    { id: 'act.share', subjects: ['organization'], unit: 'share' },
    { id: 'act.score', subjects: ['organization'], unit: 'score' },
    { id: 'net.size', subjects: ['person'], unit: 'count' },
  ],
  assessments: [{ id: 'organization' }],
  alerts: [{ id: 'delay' }],
} as const;

const words = (zh: string, en: string) => ({ zh, en });
const stage = (code: string, more: object = {}) => ({
  ...{ code, name: words('阶段', 'Stage'), goal: words('目标', 'Goal'), plannedDays: 30 },
  ...{ entry: [], exit: [], tasks: [], indicators: [], assessments: [], alerts: [] },
  ...more,
});
const model = (stages: readonly object[], more: object = {}): unknown => ({
  ...{ id: 'own-1', version: 1, name: words('自己的', 'Own'), summary: words('简介', 'Summary') },
  ...{ subject: 'organization', stages, ...more },
});
const faults = (value: unknown) =>
  stageModelProblems(value, vocabulary).map(({ code, field }) => `${code} ${field}`);
const exit = (...criteria: readonly object[]) => faults(model([stage('a', { exit: criteria })]));
const name = words('名称', 'Name');

describe('the shipped models', () => {
  it.each(shippedModels.map((each) => [each.id, each] as const))('%s has shape and meaning', (_id, each) => {
    expect(stageModelProblems(each, modelVocabulary)).toEqual([]);
  });

  // Method of the field: individual → organization → community; preparation → cultivation → summary; selection and three
  // phases; four stages of an organization; four of a region.
  it('have the stages of the accounts that they follow', () => {
    expect(
      shippedModels.map(({ id, subject, stages }) => [id, subject, ...stages.map(({ code }) => code)]),
    ).toEqual([
      ['T0', 'community', 'individual', 'organization', 'community'],
      ['T1', 'community', 'preparation', 'cultivation', 'summary'],
      ['T2', 'person', 'selection', 'early', 'middle', 'late'],
      ['T3', 'organization', 'formation', 'growth', 'maturity', 'withdrawal'],
      ['T4', 'community', 'exploration', 'mobilization', 'consolidation', 'review'],
    ]);
  });

  it('let any stage of the three levels reopen an earlier one', () => {
    const levels = shippedModels[0]!;
    expect(nextStages(levels, 'organization')).toContain('individual');
    expect(nextStages(levels, 'community')).toEqual(['individual', 'organization']);
    expect([mayEnd(levels, 'community'), mayEnd(levels, 'organization')]).toEqual([true, false]);
  });

  it('say everything in both languages', () => {
    const chinese = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      const { zh, en } = value as { zh?: string; en?: string };
      if (zh === undefined) return Object.values(value).flatMap(chinese);
      return /\p{Script=Han}/u.test(zh) && /^[^\p{Script=Han}]+$/u.test(en ?? '') ? [] : [zh];
    };
    expect(shippedModels.flatMap(chinese)).toEqual([]);
  });

  it('plan nothing beyond the planned days of its stage, but for following up', () => {
    const late = shippedModels.flatMap(({ id, stages }) =>
      stages.flatMap(({ code, plannedDays, tasks }) =>
        tasks
          .filter(({ afterDays = 0 }) => afterDays > plannedDays)
          .map((task) => `${id}.${code}.${task.code}`),
      ),
    );
    expect(late).toEqual(['T1.summary.followUp6']);
  });
});

describe('one more model', () => {
  it('is one data file', () => {
    const own = model([stage('begin', { next: ['end'] }), stage('end', { next: ['begin'] })], { id: 'T9' });
    expect(readStageModel(JSON.stringify(own), vocabulary)).toEqual(own);
    expect(new Ajv().validate(schema, own)).toBe(true);
  });

  it('may begin with the sign that Windows puts before a text', () => {
    expect(readStageModel(`\uFEFF${JSON.stringify(model([stage('a')]))}`, vocabulary).id).toBe('own-1');
  });

  it('is followed along its ways', () => {
    const ways = model([stage('a', { next: ['c'] }), stage('b'), stage('c', { next: ['b'] })]) as StageModel;
    expect([...stagesWithin(ways, 'a')]).toEqual(['a', 'c', 'b']);
    expect([nextStages(ways, 'b'), nextStages(ways, 'x')]).toEqual([['c'], []]);
  });
});

describe('the shape of a model', () => {
  it('knows the forms that tasks can have', () => {
    expect(schema.definitions.task.properties.form.enum).toEqual(sessionFormIds);
  });

  it.each([
    ['no object', [], ['badShape ']],
    [
      'nothing',
      {},
      ['id', 'version', 'name', 'summary', 'subject', 'stages'].map((part) => `required ${part}`),
    ],
    ['no stage', model([]), ['required stages']],
    ['31 stages', model(Array.from({ length: 31 }, (_, i) => stage(`s${i}`))), ['tooMany stages']],
    ['another subject', model([stage('a')], { subject: 'street' }), ['notAChoice subject']],
    ['an unknown part', model([stage('a')], { colour: 'red' }), ['unknownPart ']],
    ['a name in one language', model([stage('a', { name: { zh: '阶段' } })]), ['required stages.0.name.en']],
    ['an empty name', model([stage('a', { name: words('', 'Stage') })]), ['required stages.0.name.zh']],
    ['a code with a space', model([stage('a b')]), ['badCode stages.0.code']],
    ['no days', model([stage('a', { plannedDays: 0 })]), ['tooSmall stages.0.plannedDays']],
    ['half days', model([stage('a', { plannedDays: 1.5 })]), ['notAnInteger stages.0.plannedDays']],
    [
      'an indicator twice',
      model([stage('a', { indicators: ['act.share', 'act.share'] })]),
      ['notUnique stages.0.indicators'],
    ],
  ])('refuses %s', (_what, value, expected) => {
    expect(faults(value)).toEqual(expected);
  });

  const at = 'stages.0.exit.0';
  it.each([
    [
      'a computed one without an indicator',
      { id: 'x', kind: 'computed', value: 1 },
      [`required ${at}.indicator`],
    ],
    [
      'a computed one without a value',
      { id: 'x', kind: 'computed', indicator: 'act.share' },
      [`required ${at}.value`],
    ],
    [
      'a rising one with a value',
      { id: 'x', kind: 'computed', indicator: 'act.share', op: 'rising', value: 1 },
      [`notOfThisKind ${at}.value`],
    ],
    [
      'a range without its end',
      { id: 'x', kind: 'computed', indicator: 'act.share', op: 'between', value: 0.1 },
      [`required ${at}.upTo`],
    ],
    ['a manual one without a name', { id: 'x', kind: 'manual' }, [`required ${at}.name`]],
    [
      'a manual one with months',
      { id: 'x', kind: 'manual', name, forMonths: 2 },
      [`notOfThisKind ${at}.forMonths`],
    ],
    [
      'a manual comparison without a value',
      { id: 'x', kind: 'manual', name, op: '>=' },
      [`required ${at}.value`],
    ],
    ['a document with a value', { id: 'x', kind: 'document', name, value: 1 }, [`notOfThisKind ${at}.value`]],
    ['an approval by nobody', { id: 'x', kind: 'approval', name }, [`required ${at}.role`]],
    ['another kind', { id: 'x', kind: 'felt', name }, [`notAChoice ${at}.kind`]],
  ])('refuses as a criterion %s', (_what, criterion, expected) => {
    expect(exit(criterion)).toEqual(expected);
  });

  it('takes every kind of criterion', () => {
    expect(
      exit(
        { id: 'a', kind: 'computed', indicator: 'act.share', value: 0.5 },
        { id: 'b', kind: 'computed', indicator: 'act.share', op: 'rising' },
        { id: 'c', kind: 'computed', indicator: 'act.score', op: 'between', value: 2, upTo: 5, forMonths: 3 },
        { id: 'd', kind: 'manual', name },
        { id: 'e', kind: 'manual', name, op: '>=', value: 1, required: false },
        { id: 'f', kind: 'document', name },
        { id: 'g', kind: 'approval', name, role: 'supervisor' },
      ),
    ).toEqual([]);
  });
});

describe('the meaning of a model', () => {
  it('refuses codes used twice', () => {
    const twice = stage('a', {
      exit: [
        { id: 'x', kind: 'manual', name },
        { id: 'x', kind: 'manual', name },
      ],
      tasks: [
        { code: 't', name },
        { code: 't', name },
      ],
    });
    expect(faults(model([twice, stage('a')]))).toEqual([
      'notUnique stages.1.code',
      'notUnique stages.0.exit.1.id',
      'notUnique stages.0.tasks.1.code',
    ]);
  });

  it('refuses what is not there or does not fit', () => {
    const odd = stage('a', {
      indicators: ['act.none', 'net.size'],
      assessments: ['x'],
      alerts: ['delay', 'y'],
    });
    expect(faults(model([odd]))).toEqual([
      'unknownIndicator stages.0.indicators.0',
      'unfitIndicator stages.0.indicators.1',
      'notAChoice stages.0.assessments.0',
      'notAChoice stages.0.alerts.1',
    ]);
  });

  it('refuses values that an indicator cannot have', () => {
    const share = { kind: 'computed', indicator: 'act.share' };
    const score = { kind: 'computed', indicator: 'act.score' };
    expect(
      exit(
        { id: 'a', ...share, value: 50 },
        { id: 'b', ...share, value: -0.1 },
        { id: 'c', ...score, value: 0 },
        { id: 'd', ...share, op: 'between', value: 0.6, upTo: 0.4 },
        { id: 'e', ...score, op: 'between', value: 3, upTo: 6 },
      ),
    ).toEqual([
      'tooLarge stages.0.exit.0.value',
      'tooSmall stages.0.exit.1.value',
      'tooSmall stages.0.exit.2.value',
      'tooSmall stages.0.exit.3.upTo',
      'tooLarge stages.0.exit.4.upTo',
    ]);
  });

  it('wants a way to every stage, and from each to the last', () => {
    expect(faults(model([stage('a', { next: ['c'] }), stage('b'), stage('c')]))).toEqual([
      'unreachableStage stages.1',
    ]);
    const loop = [stage('a'), stage('b', { next: ['a'] }), stage('c')];
    expect(faults(model(loop))).toEqual([
      'noWayOut stages.0.next',
      'noWayOut stages.1.next',
      'unreachableStage stages.2',
    ]);
    expect(faults(model([stage('a', { next: ['a', 'z', 'b'] }), stage('b')]))).toEqual([
      'notAChoice stages.0.next.0',
      'notAChoice stages.0.next.1',
    ]);
  });

  it('refuses signs that cannot be seen', () => {
    expect(faults(model([stage('a', { name: words('阶\u202e段', ' ') })]))).toEqual([
      'unreadableSigns stages.0.name.zh',
      'required stages.0.name.en',
    ]);
  });
});

describe('reading a text', () => {
  const codeOf = (json: string) => {
    try {
      readStageModel(json, vocabulary);
      return null;
    } catch (error) {
      return (error as ProblemError).problems.map(({ code }) => code);
    }
  };

  it('refuses what is no JSON, or too much', () => {
    expect(codeOf('{"id": ')).toEqual(['brokenJson']);
    expect(codeOf('null')).toEqual(['badShape']);
    expect(codeOf(`"${'x'.repeat(200_000)}"`)).toEqual(['tooLong']);
    expect(codeOf(`${'['.repeat(90_000)}${']'.repeat(90_000)}`)).toEqual(['badShape']);
  });

  it('tells at most 20 problems', () => {
    const many = model(Array.from({ length: 25 }, (_, i) => stage(`s${i}`, { plannedDays: -1 })));
    expect(codeOf(JSON.stringify(many))).toHaveLength(20);
  });

  it('names the place in words', () => {
    const [problem] = stageModelProblems(
      model([
        stage('a'),
        stage('b', { exit: [{ id: 'x', kind: 'computed', indicator: 'act.share', value: 50 }] }),
      ]),
      vocabulary,
    );
    expect(sayProblem(problem!, 'zh')).toBe(
      '第2个阶段，完成条件第1条，数值：数值太大，最大是 1。请检查是否填错了位数或单位。',
    );
    const [tooFew] = stageModelProblems(model([stage('a', { plannedDays: 0 })]), vocabulary);
    expect(sayProblem(tooFew!, 'zh')).toMatch(/^第1个阶段，计划天数：数值太小，最小是 1。/);
    expect(sayProblem(problem!, 'en')).toMatch(/^stage 2, exit criterion 1, value: /);
  });
});
