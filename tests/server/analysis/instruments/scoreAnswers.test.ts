import { describe, expect, it } from 'vitest';
import { scoreAnswers, type Edition } from '../../../../server/analysis/instruments/scoreAnswers.ts';
import { askedItems, type Instrument } from '../../../../server/entities/instrument.ts';
import { findInstrument } from '../../../../server/entities/instruments.ts';

const scale = (id: string): Instrument => findInstrument(id)!;

/** Codes in the order of the form; null = not answered. */
function read(instrument: Instrument, codes: readonly (number | null)[], edition: Edition = {}) {
  const items = askedItems(instrument, edition.parameters, edition.own);
  expect(codes).toHaveLength(items.length);
  const scores = scoreAnswers(instrument, new Map(items.map(({ id }, i) => [id, codes[i]!])), edition);
  return Object.fromEntries(scores.map((each) => [each.score.id, each]));
}
const values = (scores: ReturnType<typeof read>) =>
  Object.fromEntries(Object.entries(scores).map(([id, { value }]) => [id, value]));
const ranges = (scores: ReturnType<typeof read>) =>
  Object.fromEntries(Object.entries(scores).map(([id, { minimum, maximum }]) => [id, [minimum, maximum]]));
const bands = (scores: ReturnType<typeof read>) =>
  Object.fromEntries(Object.entries(scores).map(([id, { band }]) => [id, band?.id ?? null]));
const all = (n: number, code: number) => Array.from({ length: n }, () => code);

describe('LSNS-6 (Lubben et al. 2006: six items 0–5, total 0–30, below 12 at risk, below 6 in a part)', () => {
  it('adds three items on family and three on friends', () => {
    const scores = read(scale('lsns6'), [3, 2, 1, 2, 2, 1]);
    expect(values(scores)).toEqual({ total: 11, family: 6, friends: 5 });
    expect(ranges(scores)).toEqual({ total: [0, 30], family: [0, 15], friends: [0, 15] });
    expect(bands(scores)).toEqual({ total: 'few', family: 'enough', friends: 'few' });
    expect(scores.total!.band!.isConcern).toBe(true);
  });

  it('draws its lines below 12 and below 6', () => {
    expect(bands(read(scale('lsns6'), all(6, 2)))).toEqual({
      total: 'enough',
      family: 'enough',
      friends: 'enough',
    });
    expect(bands(read(scale('lsns6'), [2, 2, 1, 2, 2, 2]))).toEqual({
      ...{ total: 'few', family: 'few', friends: 'enough' },
    });
    expect(values(read(scale('lsns6'), all(6, 5)))).toEqual({ total: 30, family: 15, friends: 15 });
    expect(values(read(scale('lsns6'), all(6, 0)))).toEqual({ total: 0, family: 0, friends: 0 });
  });

  it('leaves out what an unanswered item belongs to, and nothing else', () => {
    const scores = read(scale('lsns6'), [3, 2, 1, 2, null, 1]);
    expect(values(scores)).toEqual({ total: null, family: 6, friends: null });
    expect(scores.total!.missing).toEqual(['5']);
    expect(scores.family!.missing).toEqual([]);
    expect(bands(scores).total).toBe(null);
  });
});

it('LSNS-18 has six items on family, neighbours and friends, 0–90 together, and no line', () => {
  const scores = read(scale('lsns18'), [...all(6, 1), ...all(6, 2), ...all(6, 5)]);
  expect(values(scores)).toEqual({ total: 48, family: 6, neighbours: 12, friends: 30 });
  expect(ranges(scores)).toMatchObject({ total: [0, 90], neighbours: [0, 30] });
  expect(bands(scores)).toEqual({ total: null, family: null, neighbours: null, friends: null });
});

describe('SSRS (肖水源 1986: objective 2+6+7, subjective 1+3+4+5, utilisation 8+9+10)', () => {
  // Items 1–4, 5a–5e, 6, 7, 8–10.
  it('adds its parts as the author does', () => {
    const scores = read(scale('ssrs'), [2, 4, 3, 1, 4, 4, 3, 2, 1, 3, 5, 2, 3, 1]);
    // By hand: objective 4+3+5; subjective 2+3+1+(4+4+3+2+1); utilisation 2+3+1.
    expect(values(scores)).toEqual({ total: 38, objective: 12, subjective: 20, utilisation: 6 });
    expect(bands(scores)).toMatchObject({ total: 'middle', objective: null });
  });

  it('reaches from 12 to 66 with five members of the family and nine sources', () => {
    const least = read(scale('ssrs'), [...all(9, 1), 0, 0, ...all(3, 1)]);
    const most = read(scale('ssrs'), [...all(9, 4), 9, 9, ...all(3, 4)]);
    expect(values(least)).toEqual({ total: 12, objective: 1, subjective: 8, utilisation: 3 });
    expect(values(most)).toEqual({ total: 66, objective: 22, subjective: 32, utilisation: 12 });
    expect(ranges(most)).toEqual({
      total: [12, 66],
      objective: [1, 22],
      subjective: [8, 32],
      utilisation: [3, 12],
    });
    expect([bands(least).total, bands(most).total]).toEqual(['low', 'high']);
  });

  it('has 22 in the low band, 44 in the middle one', () => {
    const at = (six: number, seven: number, rest: number) =>
      read(scale('ssrs'), [rest, 2, 2, 2, ...all(5, 2), six, seven, 1, 1, 1]);
    expect([values(at(0, 0, 3)).total, bands(at(0, 0, 3)).total]).toEqual([22, 'low']);
    expect([values(at(0, 1, 3)).total, bands(at(0, 1, 3)).total]).toEqual([23, 'middle']);
    const high = (ten: number) => read(scale('ssrs'), [...all(4, 4), ...all(5, 3), 2, 2, 4, 4, ten]);
    expect([values(high(1)).total, bands(high(1)).total]).toEqual([44, 'middle']);
    expect([values(high(2)).total, bands(high(2)).total]).toEqual([45, 'high']);
  });

  it('of the edition with four members and eight sources goes from 11 to 60 and has no bands', () => {
    const parameters = { familyMembers: 4, sources: 8 };
    const most = read(scale('ssrs'), [...all(8, 4), 8, 8, ...all(3, 4)], { parameters });
    expect(ranges(most).total).toEqual([11, 60]);
    expect(values(most).total).toBe(60);
    expect(bands(most).total).toBe(null);
  });
});

describe('MSPSS (Zimet et al. 1988: means; family 3, 4, 8, 11; friends 6, 7, 9, 12; other 1, 2, 5, 10)', () => {
  it('takes means of four items and of all', () => {
    const scores = read(scale('mspss'), [7, 6, 2, 3, 7, 4, 5, 2, 5, 6, 3, 5]);
    // By hand: other (7+6+7+6)/4; family (2+3+2+3)/4; friends (4+5+5+5)/4; 55/12.
    expect(values(scores)).toEqual({ total: 55 / 12, family: 2.5, friends: 4.75, significantOther: 6.5 });
    expect(bands(scores)).toEqual({
      total: 'moderate',
      family: 'low',
      friends: 'moderate',
      significantOther: 'high',
    });
    expect(ranges(scores).total).toEqual([1, 7]);
  });

  it('has 3 and 5 in the middle band', () => {
    expect(bands(read(scale('mspss'), all(12, 3))).total).toBe('moderate');
    expect(bands(read(scale('mspss'), all(12, 5))).total).toBe('moderate');
    expect(bands(read(scale('mspss'), [...all(11, 3), 2])).total).toBe('low');
    expect(bands(read(scale('mspss'), [...all(11, 5), 6])).total).toBe('high');
  });
});

describe('the position generator (Lin & Dumin 1986: how many, the highest, the highest − the lowest)', () => {
  const own = [
    { item: 'doctor', value: 86 },
    { item: 'teacher', value: 76 },
    { item: 'cook', value: 47 },
    { item: 'cleaner', value: 25 },
  ];

  it('reads the prestige of the occupations that she knows somebody in', () => {
    const scores = read(scale('positionGenerator'), [0, 1, 1, 0], { own });
    expect(values(scores)).toEqual({ extensity: 2, upperReach: 76, range: 29 });
    expect(ranges(scores)).toEqual({ extensity: [0, 4], upperReach: [25, 86], range: [0, 61] });
  });

  it('has neither height nor range where nobody is known, and no range of one but 0', () => {
    expect(values(read(scale('positionGenerator'), all(4, 0), { own }))).toEqual({
      ...{ extensity: 0, upperReach: null, range: null },
    });
    expect(values(read(scale('positionGenerator'), [0, 0, 1, 0], { own }))).toEqual({
      ...{ extensity: 1, upperReach: 47, range: 0 },
    });
    expect(values(read(scale('positionGenerator'), [null, 1, 1, 1], { own }))).toEqual({
      ...{ extensity: null, upperReach: null, range: null },
    });
  });
});

it('the resource generator (Van der Gaag & Snijders 2005) counts by domain, and has no total', () => {
  const own = [
    { item: 'a', domain: 'prestige' },
    { item: 'b', domain: 'support' },
    { item: 'c', domain: 'support' },
    { item: 'd', domain: 'personal' },
  ];
  const scores = read(scale('resourceGenerator'), [0, 1, 1, 1], { own });
  expect(values(scores)).toEqual({ prestige: 0, political: null, personal: 1, support: 2 });
  expect(ranges(scores)).toMatchObject({ political: [null, null], support: [0, 2] });
  expect(scale('resourceGenerator').scores.some(({ isTotal }) => isTotal)).toBe(false);
});

it('exchange name generators (van der Poel 1993) tell different people, not the sum of the questions', () => {
  const five = { parameters: { questions: 5 } };
  expect(values(read(scale('exchangeGenerators'), [2, 0, 3, 1, 2, 4], five))).toEqual({
    size: 4,
    matters: 4,
  });
  const ten = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, null];
  expect(values(read(scale('exchangeGenerators'), ten))).toEqual({ size: null, matters: 3 });
});

it('turns reversed items round within their codes', () => {
  const instrument: Instrument = {
    ...scale('lsns6'),
    items: [
      { id: 'x', from: 1, to: 4, reversed: true },
      { id: 'y', from: 1, to: 4 },
    ],
    scores: [{ id: 'sum', words: { zh: '和', en: 'Sum' }, by: 'sum', of: 'all' }],
  };
  expect(values(read(instrument, [1, 1])).sum).toBe(5);
  expect(values(read(instrument, [4, 2])).sum).toBe(3);
});
