import { describe, expect, it } from 'vitest';
import {
  asCompared,
  asKind,
  completed,
  copyOf,
  forSubject,
  freeCode,
  newModel,
  newStage,
  toggled,
  withoutStage,
  withStage,
} from '../../../../client/composables/cultivation/modelDraft.ts';
import { nextOf, type ModelText } from '../../../../client/composables/cultivation/modelText.ts';
import { moved } from '../../../../client/composables/moved.ts';

const stage = (code: string, next?: readonly string[]) => ({
  ...{ ...newStage([]), code, name: { zh: code, en: code } },
  ...(next ? { next } : {}),
});
const model: ModelText = {
  ...newModel([]),
  stages: [stage('a', ['b', 'c']), stage('b', ['c']), stage('c', ['a'])],
};
const codes = ({ stages }: ModelText) => stages.map(({ code }) => code);

describe('a stage model while it is edited', () => {
  it('finds a code that is not taken', () => {
    expect(freeCode('stage', [])).toBe('stage-1');
    expect(freeCode('stage', ['stage-2'])).toBe('stage-3');
    expect(copyOf({ ...model, id: 'T3' }, ['T3', 'T3-2'], { zh: '副本', en: 'Copy' })).toMatchObject({
      id: 'T3-3',
      name: { zh: '副本' },
    });
    expect(copyOf({ ...model, id: 'T3-2' }, ['T3'], model.name).id).toBe('T3-2');
  });

  it('leads on to the stage listed next where it names none', () => {
    expect([nextOf(model, 0), nextOf({ stages: [stage('a'), stage('b')] }, 0), nextOf(model, 7)]).toEqual([
      ['b', 'c'],
      ['b'],
      [],
    ]);
  });

  it('loses the ways to a stage that is left out', () => {
    const left = withoutStage(model, 2);
    expect(codes(left)).toEqual(['a', 'b']);
    expect(left.stages.map(({ next }) => next)).toEqual([['b'], undefined]);
  });

  it('keeps the ways to a stage whose code changes', () => {
    const changed = withStage(model, 2, { ...model.stages[2]!, code: 'z' });
    expect(changed.stages.map(({ next }) => next)).toEqual([['b', 'z'], ['z'], ['a']]);
    const same = withStage(model, 0, { ...model.stages[0]!, plannedDays: 7 });
    expect([same.stages[0]!.plannedDays, same.stages[1]]).toEqual([7, model.stages[1]]);
  });

  it('puts one further, but not past the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  it('ticks ids in the order of the list, and keeps those that are in no list', () => {
    expect(toggled(['b'], 'a', ['a', 'b'])).toEqual(['a', 'b']);
    expect(toggled(['x', 'a'], 'a', ['a', 'b'])).toEqual(['x']);
  });

  it('watches only indicators that fit another subject', () => {
    const watching = withStage(model, 0, { ...model.stages[0]!, indicators: ['x', 'y'] });
    const changed = forSubject(watching, 'person', new Set(['y']));
    expect([changed.subject, changed.stages[0]!.indicators]).toEqual(['person', ['y']]);
  });
});

// What each kind and comparison may say: server/cultivation/stageModel.schema.json.
describe('a criterion while it is edited', () => {
  const computed = { id: 'x', kind: 'computed', indicator: 'i', op: '>=', value: 2, forMonths: 3 } as const;

  it('says what its kind says, and nothing of the former', () => {
    expect(asKind({ ...computed, required: false }, 'approval', 'i')).toEqual({
      ...{ id: 'x', kind: 'approval', required: false },
      ...{ name: { zh: '', en: '' }, role: 'supervisor' },
    });
    expect(asKind(computed, 'document', 'i')).toEqual({
      id: 'x',
      kind: 'document',
      name: { zh: '', en: '' },
    });
    expect(asKind({ id: 'x', kind: 'manual' }, 'computed', 'i')).toEqual({
      ...{ id: 'x', kind: 'computed', indicator: 'i', op: '>=', value: 1 },
    });
  });

  it('takes the values of its comparison', () => {
    expect(asCompared(computed, 'between')).toEqual({ ...computed, op: 'between', upTo: 2 });
    expect(asCompared({ ...computed, op: 'between', upTo: 5 }, '<=')).toEqual({ ...computed, op: '<=' });
    expect(asCompared(computed, 'rising')).toEqual({
      id: 'x',
      kind: 'computed',
      indicator: 'i',
      op: 'rising',
    });
    expect(asCompared({ id: 'x', kind: 'manual', op: '>=', value: 1 }, null)).toEqual({
      id: 'x',
      kind: 'manual',
    });
  });
});

describe('the texts of a model', () => {
  it('say in both languages what one of them says', () => {
    const whole = completed({
      ...model,
      name: { zh: ' 舞蹈队 ', en: '' },
      summary: { zh: '', en: 'Dancing' },
      source: { zh: ' ', en: '' },
      stages: [
        {
          ...stage('a'),
          goal: { zh: '跳舞', en: '' },
          exit: [
            { id: 'x', kind: 'computed', indicator: 'i', value: 1, name: { zh: '', en: '' } },
            { id: 'y', kind: 'manual', name: { zh: '', en: '' } },
          ],
        },
      ],
    });
    expect(whole).toMatchObject({
      name: { zh: '舞蹈队', en: '舞蹈队' },
      summary: { zh: 'Dancing', en: 'Dancing' },
      stages: [{ goal: { zh: '跳舞', en: '跳舞' } }],
    });
    expect(whole.source).toBeUndefined();
    expect(whole.stages[0]!.exit.map(({ name }) => name)).toEqual([undefined, { zh: '', en: '' }]);
  });
});
