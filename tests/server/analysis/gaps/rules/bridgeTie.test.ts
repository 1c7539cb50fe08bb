import { describe, expect, it } from 'vitest';
import { recordFrom, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { toy12Record } from '../../toy12Record.ts';
import { found } from '../found.ts';

describe('bridge tie', () => {
  // Of the bridges of Toy-12 (NetworkX 3.6.1), those with two persons or more on either side.
  it('finds those of Toy-12 with two persons on either side', () => {
    const gaps = found('bridgeTie', toy12Record(), { asOf: '2026-02' });
    expect(gaps.map(({ id, size }) => [id, size])).toEqual([
      ['bridgeTie:P01:P02', 4],
      ['bridgeTie:P01:P06', 3],
      ['bridgeTie:P02:P09', 3],
      ['bridgeTie:P09:P10', 2],
    ]);
    expect(gaps[0]!.otherActor?.id).toBe('P02');
    expect(spoken(gaps[0]!.evidence)).toBe('P01和P02的来往是两边唯一的联系，人少的一边有4个人。');
    expect(gaps[0]!.helpers.map(({ path }) => path.map(({ id }) => id))).toEqual([
      ['P01', 'P06'],
      ['P01', 'P02', 'P09'],
    ]);
    expect(spoken(gaps[0]!.nextStep)).toContain('让P06和P09也认识');
  });

  it('names one of the two where nobody beside her may be asked, and nobody where there is none at all', () => {
    const line = (...children: string[]) => {
      const record = recordFrom(
        ['a', 'b', 'c', 'd'].map((id) => ({
          id,
          label: 'Resident',
          properties: { birthYear: children.includes(id) ? 2015 : 1970 },
        })),
        ['ab', 'bc', 'cd'].map((pair): PlainTie => ({ kind: 'KNOWS', from: pair[0]!, to: pair[1]! })),
      );
      const [gap] = found('bridgeTie', record);
      return [spoken(gap!.nextStep), gap!.helpers.map(({ actor }) => actor?.id)];
    };
    expect(line()).toEqual([expect.stringContaining('让a和d也认识'), ['a', 'd']]);
    expect(line('a')).toEqual([expect.stringContaining('让b和d也认识'), ['d']]);
    expect(line('d')).toEqual([expect.stringContaining('让a和c也认识'), ['a']]);
    expect(line('a', 'd')).toEqual(['办一次两边都能来的活动，让大家多认识几个人。', []]);
  });
});
