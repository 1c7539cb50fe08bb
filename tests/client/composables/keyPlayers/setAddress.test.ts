import { describe, expect, it } from 'vitest';
import {
  eachOf,
  mostSteps,
  readSetAddress,
  together,
  writeSetAddress,
  type KeyPlayerChoice,
} from '../../../../client/composables/keyPlayers/setAddress.ts';
import { largestSet, mostSteps as largestSteps } from '../../../../server/analysis/keyPlayers/askedSet.ts';

const ids = Array.from({ length: 12 }, (_, i) => `p${i}`);

describe('the address of a set', () => {
  it('asks for somebody of each building, in a set that is large enough', () => {
    expect(readSetAddress(eachOf(['a', 'b', 'c', 'd']))).toMatchObject({
      size: 4,
      quotaKind: 'place',
      quotas: ['a', 'b', 'c', 'd'].map((group) => ({ group, count: 1 })),
    });
    expect(readSetAddress(eachOf(['a'])).size).toBe(3);
  });

  it('starts from persons', () => {
    expect(readSetAddress(together(['a', 'b']))).toMatchObject({
      ...{ size: 3, included: ['a', 'b'] },
      ...{ quotaKind: null, quotas: [] },
    });
  });

  it('takes no more than a set may hold, nothing twice, and nothing where nothing is named', () => {
    expect(readSetAddress(eachOf(ids)).quotas).toHaveLength(largestSet);
    expect(readSetAddress({ with: ids.join() }).size).toBe(largestSet);
    expect(readSetAddress({ each: 'a,a,,b' }).quotas).toHaveLength(2);
    expect(readSetAddress({ each: null, with: '' })).toEqual(readSetAddress({}));
  });

  it('reads what it wrote, and keeps the rest', () => {
    const choice: KeyPlayerChoice = {
      goal: 'fragment',
      size: 6,
      steps: 3,
      included: ['a'],
      excluded: ['b', 'c'],
      withoutWorkers: false,
      quotaKind: 'organization',
      quotas: [
        { group: 'o1', count: 2 },
        { group: 'o2', count: 1 },
      ],
    };
    const query = writeSetAddress(choice, { on: '2026' }) as Record<string, string>;
    expect(query['on']).toBe('2026');
    expect(readSetAddress(query)).toEqual(choice);
    // A kind of quota is chosen before the first of them is.
    const kindOnly = writeSetAddress({ quotas: [] }, query) as Record<string, string>;
    expect(readSetAddress(kindOnly)).toEqual({ ...choice, quotas: [] });
  });

  it('leaves out what is not understood', () => {
    const wrong = { goal: 'none', size: '11', steps: String(largestSteps + 1), of: 'street' };
    expect(readSetAddress(wrong)).toEqual(readSetAddress({}));
    expect(mostSteps).toBe(largestSteps);
  });
});
