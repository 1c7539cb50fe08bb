import { expect, it } from 'vitest';
import { measures } from '../../../server/analysis/index.ts';
import { measureTexts, parameterNames } from '../../../server/locales/index.ts';
import { methodsPage } from '../../../server/reports/methodsPage.ts';

it('lists the numbers that a measure leaves open, with what is usual', () => {
  const page = methodsPage(measures, {
    measures: { zh: measureTexts('zh'), en: measureTexts('en') },
    parameters: { zh: parameterNames('zh'), en: parameterNames('en') },
  });
  expect(page).toMatch(/- Parameter `rounds`: .+ \/ .+; a whole number from 1 to 20, usually 3\n/);
  expect(page).toMatch(/- Parameter `chance`: .+ \/ .+; 0 to 1, usually worked out from the network\n/);
  expect(page.match(/^### /gm)).toHaveLength(measures.length);
});
