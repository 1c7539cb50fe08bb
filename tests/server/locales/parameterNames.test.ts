import { expect, it } from 'vitest';
import { measures } from '../../../server/analysis/index.ts';
import { parameterNames } from '../../../server/locales/index.ts';

const ids = [...new Set(measures.flatMap(({ parameters }) => parameters.map(({ id }) => id)))].sort();

it('names every number that a measure leaves open, and no other, in both languages', () => {
  expect(Object.keys(parameterNames('zh')).sort()).toEqual(ids);
  expect(Object.keys(parameterNames('en')).sort()).toEqual(ids);
  for (const name of Object.values(parameterNames('zh'))) expect(name).toMatch(/\p{Script=Han}/u);
});
