import { describe, expect, it } from 'vitest';
import {
  formItems,
  isOnThisForm,
  isTyped,
  mainScore,
  usualEdition,
} from '../../../../client/composables/scales/scaleForm.ts';
import { useScaleForm } from '../../../../client/composables/scales/useScaleForm.ts';
import { madeEntry, madeScale, madeTexts, ownScale } from './madeScale.ts';

describe('the items of a scale as they are asked', () => {
  it('are those of the edition, called by number while there are no texts', () => {
    const usual = formItems(madeScale(), usualEdition(madeScale()));
    expect(usual.map(({ id, label, text, from, to }) => [id, label, text, from, to])).toEqual([
      ['1', '第1题', null, 1, 4],
      ['2', '第2题', null, 1, 4],
      ['3', '第3题', null, 0, 9],
    ]);
    expect(usual[0]!.options).toEqual(['少', '一般', '多', '很多']);
    expect(usual[1]!.options).toEqual([null, null, null, null]);
    const short = formItems(madeScale(), { long: 0, sources: 20 });
    expect(short.map(({ id, to }) => [id, to])).toEqual([
      ['1', 4],
      ['3', 20],
    ]);
    expect(short.map(isTyped)).toEqual([false, true]);
  });

  it('say what was entered, and the scale’s own words for codes that were not', () => {
    const [first] = formItems(madeScale({ texts: madeTexts() }), { long: 1, sources: 9 });
    expect(first).toMatchObject({ text: '有人聊天吗？', options: ['没有', '偶尔', '多', '很多'] });
  });

  it('of a list of one’s own are the list', () => {
    const items = [
      { item: 'i1', text: '医生', options: [], value: 86, domain: null },
      { item: 'i2', text: '厨师', options: [], value: 47, domain: null },
    ];
    expect(formItems(ownScale(), {})).toEqual([]);
    expect(formItems(ownScale({ texts: madeTexts({ items }) }), {})).toEqual([
      { id: 'i1', label: '1', text: '医生', from: 0, to: 1, options: ['不认识', '认识'] },
      { id: 'i2', label: '2', text: '厨师', from: 0, to: 1, options: ['不认识', '认识'] },
    ]);
  });
});

describe('a scale while it is filled in', () => {
  it('goes from item to item and sends what was answered, whatever was passed over', () => {
    const form = useScaleForm(madeScale(), { corrected: null, like: null });
    form.answer('1', 3);
    form.goOn();
    form.goOn();
    form.answer('3', 0);
    form.goOn();
    form.goOn();
    expect(form.at.value).toBe(3);
    expect(form.item.value).toBe(undefined);
    expect(form.answered.value).toEqual([
      { item: '1', code: 3 },
      { item: '3', code: 0 },
    ]);
    expect(form.unanswered.value.map(({ id, place }) => [id, place])).toEqual([['2', 1]]);
    form.answer('1', null);
    expect(form.answered.value).toHaveLength(1);
  });

  it('leaves out what the edition does not ask or allow', () => {
    const form = useScaleForm(madeScale(), { corrected: null, like: null });
    form.answer('2', 4);
    form.answer('3', 9);
    form.edition.value = { long: 0, sources: 5 };
    expect(form.answered.value).toEqual([]);
    expect(form.parameters.value).toEqual([
      { id: 'long', value: 0 },
      { id: 'sources', value: 5 },
    ]);
  });

  it('begins with what is corrected, or empty by the edition of the last time', () => {
    const last = madeEntry('1', '2026-08-01', { answers: { parameters: [{ id: 'sources', value: 8 }] } });
    const again = useScaleForm(madeScale(), { corrected: null, like: last });
    expect(again.edition.value).toEqual({ long: 1, sources: 8 });
    expect(again.isChanged.value).toBe(false);
    const corrected = useScaleForm(madeScale(), { corrected: last, like: null });
    expect(corrected.answered.value).toEqual([
      { item: '1', code: 2 },
      { item: '3', code: 4 },
    ]);
  });
});

it('an entry to a list of one’s own is corrected only by the list that was read out', () => {
  const entry = madeEntry('1', '2026-08-01', { answers: { textsId: 'v1' } }).answers;
  expect(isOnThisForm(ownScale({ texts: madeTexts({ id: 'v1' }) }), entry)).toBe(true);
  expect(isOnThisForm(ownScale({ texts: madeTexts({ id: 'v2' }) }), entry)).toBe(false);
  expect(isOnThisForm(ownScale(), entry)).toBe(false);
  expect(isOnThisForm(madeScale(), entry)).toBe(true);
});

it('the main score is that of the whole, else the first', () => {
  const [a, b] = [{ isTotal: false }, { isTotal: true }];
  expect(mainScore([a, b])).toBe(b);
  expect(mainScore([a])).toBe(a);
  expect(mainScore([])).toBe(undefined);
});
