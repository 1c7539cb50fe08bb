import { describe, expect, it } from 'vitest';
import { disclosureReport } from '../../../../server/analysis/disclosure/disclosureReport.ts';

/** A star of five, seen twice; at the second moment one ray is gone. Person 0 is the centre and serves in public. */
const star = [[1, 2, 3, 4], [0], [0], [0], [0]];
const fewer = [[1, 2, 3], [0], [0], [0], []];

describe('the disclosure check (by hand)', () => {
  const gender = ['f', 'f', 'm', 'm'];
  const { report, generalised } = disclosureReport(
    { persons: [1, 2, 3, 4], attributes: [{ id: 'gender', levels: [gender] }], moments: [star, fewer] },
    2,
  );

  it('counts who can be found at each moment, by the number of contacts and by who is tied', () => {
    expect(report.moments).toEqual([
      {
        degree: { classes: 1, unique: 0, fewerThanK: 0 },
        neighbourhood: { classes: 1, unique: 0, fewerThanK: 0 },
      },
      {
        degree: { classes: 2, unique: 1, fewerThanK: 1 },
        neighbourhood: { classes: 2, unique: 1, fewerThanK: 1 },
      },
    ]);
  });

  it('counts who can be found over time, and with the attributes', () => {
    // 1 1, 1 1, 1 1, 1 0; with the gender the third is alone as well.
    expect(report.degreeOverTime).toEqual({ classes: 2, unique: 1, fewerThanK: 1 });
    expect(report.degreeAndAttributes).toEqual({ classes: 3, unique: 2, fewerThanK: 2 });
  });

  it('leaves attributes that many share', () => {
    expect(report).toMatchObject({ k: 2, persons: 4, suppressed: 0 });
    expect(report.attributesAfter).toEqual(report.attributesBefore);
    expect(report.attributes).toEqual([
      { id: 'gender', coarsened: 0, steps: 1, valuesBefore: 2, valuesAfter: 2 },
    ]);
    expect(generalised.values.get('gender')).toEqual(gender);
  });

  it('takes attributes out when it must, and says so', () => {
    const strict = disclosureReport(
      { persons: [1, 2, 3, 4], attributes: [{ id: 'gender', levels: [gender] }], moments: [star] },
      3,
    );
    expect(strict.report.attributes[0]).toMatchObject({ coarsened: 1, valuesBefore: 2, valuesAfter: 0 });
    expect(strict.report.attributesBefore.fewerThanK).toBe(4);
    expect(strict.report.attributesAfter.fewerThanK).toBe(0);
  });
});
