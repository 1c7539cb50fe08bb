import { describe, expect, it } from 'vitest';
import { balanceBars, evenness } from '../../../../client/composables/organizations/balanceBars.ts';
import { organizationBalance } from '../../organizations.ts';

describe('balanceBars', () => {
  it('puts most first, as long as its share of the most', () => {
    const bars = balanceBars(organizationBalance().organizations, 'hours');
    expect(bars.map(({ name, length, isBehind }) => [name, length, isBehind])).toEqual([
      ['舞蹈队', 1, false],
      ['合唱队', 0.125, false],
      ['维修队', 0.125, true],
    ]);
  });

  it('has no length for what is hidden, last', () => {
    const [first, ...rest] = organizationBalance().organizations;
    const bars = balanceBars([{ ...first!, members: null }, ...rest], 'members');
    expect(bars.at(-1)).toMatchObject({ name: '舞蹈队', amount: null, length: 0 });
  });
});

describe('evenness', () => {
  it('is a word for each range', () => {
    expect([null, 0, 0.3, 0.467, 0.5, 0.51].map(evenness)).toEqual([
      'unknown',
      'even',
      'some',
      'much',
      'much',
      'unbalanced',
    ]);
  });
});
