import { expect, it } from 'vitest';
import { MadeList } from '../../../../server/exchange/madeList.ts';
import { surveyMeanings } from '../../../../server/exchange/shapes/surveyColumns.ts';

const headers = ['您最喜欢小区的哪里', '您还有什么想说的'];

/** A header and rows of which the first column is filled from the first on and the second never; counts what is looked at. */
class Answers extends MadeList<readonly string[]> {
  readonly length = 1_001;
  looks = 0;
  protected made(index: number): readonly string[] {
    this.looks++;
    return index === 0 ? headers : ['花园', ''];
  }
}

it('looks at the rows of a survey one by one, and no further than to an answer', () => {
  const rows = new Answers();
  const sheet = { file: 'survey.csv', sheet: null, encoding: 'utf-8', rows };
  const meanings = surveyMeanings(sheet, { position: 0, headers, below: 1 }, new Map());
  expect(meanings).toEqual([null, '']);
  // By hand: header and first row for the one column, all rows for the other.
  expect(rows.looks).toBe(2 + 1_001);
});
