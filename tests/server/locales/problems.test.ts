import { expect, it } from 'vitest';
import { problemCodes } from '../../../server/entities/problem.ts';
import { problemTexts as en } from '../../../server/locales/en/problems.ts';
import { problemTexts as zh } from '../../../server/locales/zh/problems.ts';

const gaps = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

it.each(problemCodes)('%s is said with the same gaps in both languages', (code) => {
  for (const part of ['message', 'advice'] as const) {
    expect(zh[code][part]).toMatch(/\p{Script=Han}/u);
    expect(en[code][part]).toMatch(/^[“A-Z{]/);
    expect(gaps(zh[code][part])).toEqual(gaps(en[code][part]));
  }
});

it('a set that is too large is told the limit that held for it, not the number of people', () => {
  expect(gaps(zh.badKeyPlayerSize.advice)).toEqual(['{max}']);
});
