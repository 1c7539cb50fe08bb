import { describe, expect, it } from 'vitest';
import {
  attributeOf,
  codeOf,
  listOf,
  markText,
  neutralizeFormula,
  numberOf,
  textOf,
} from '../../../server/exchange/cells.ts';

describe('attributeOf', () => {
  it.each([
    ['3', 3],
    ['-2.5', -2.5],
    ['2.0', 2],
    ['１２', 12],
    ['1e3', 1000],
    ['true', true],
    ['FALSE', false],
    ['', null],
    ['  ', null],
    ['合唱', '合唱'],
  ])('takes %j for %j', (cell, value) => expect(attributeOf(cell)).toBe(value));

  it.each(['007', '+8613800000000', '110101199003070012', '1,5', '1e999', '3 号楼', 'NaN', 'Infinity'])(
    'leaves %j a text',
    (cell) => expect(attributeOf(cell)).toBe(cell),
  );

  it('takes cells of workbooks as they are', () => {
    expect(attributeOf(12.5)).toBe(12.5);
    expect(attributeOf(true)).toBe(true);
    expect(attributeOf(new Date('2026-03-05T00:00:00Z'))).toBe('2026-03-05');
    expect(attributeOf(new Date('2026-03-05T09:30:00Z'))).toBe('2026-03-05 09:30:00');
    expect(attributeOf(new Date(Number.NaN))).toBeNull();
  });
});

describe('signs that no text may hold', () => {
  it('are left out of what a cell says', () => {
    expect(textOf('\u202a李\u0000明\u202c\ud800 ')).toBe('李明');
    expect(attributeOf('\u206612\u2069')).toBe(12);
  });
});

describe('what is written is read back', () => {
  const texts = [
    '12',
    '-5',
    'true',
    "'true",
    "'12",
    "''x",
    "'=1+1",
    '=1+1',
    '+1',
    '-',
    '@a',
    '＝1',
    '007',
    "O'Neil",
    "'quoted'",
    '合唱;义诊',
    'a"b',
  ];
  it.each(texts)('%j', (text) => expect(attributeOf(neutralizeFormula(markText(text)))).toBe(text));
});

it('neutralizes what a spreadsheet program would compute', () => {
  for (const sign of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' =']) {
    expect(neutralizeFormula(`${sign}cmd`)).toBe(`'${sign}cmd`);
  }
  expect(neutralizeFormula('王芳')).toBe('王芳');
});

it('reads texts, codes, numbers and lists', () => {
  expect(textOf(' 王 芳\u3000')).toBe('王 芳');
  expect(codeOf('Ｐ０１\u3000')).toBe('P01');
  expect(codeOf(7)).toBe('7');
  expect(numberOf('１,２００.5')).toBe(1200.5);
  expect(numberOf('3 人')).toBeNaN();
  expect(listOf('合唱;义诊；书法、象棋|茶┋ ')).toEqual(['合唱', '义诊', '书法', '象棋', '茶']);
});
