import { describe, expect, it } from 'vitest';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { toy12Record } from '../../toy12Record.ts';
import { found } from '../found.ts';

describe('articulation', () => {
  // By hand: without P01 the parts have 4, 3, 2 and 1 persons; without P02 7 and 3; without P06 8 and 2; without P09 8 and 2.
  it('finds those of Toy-12 without whom three or more are apart', () => {
    const gaps = found('articulation', toy12Record({ asked: true }), { asOf: '2026-02' });
    expect(gaps.map(({ actor, size, severity }) => [actor?.id, size, severity])).toEqual([
      ['P02', 3, 'high'],
      ['P01', 6, 'medium'],
    ]);
  });

  it('names who is cut off without the committee member, and whom to introduce', () => {
    const gap = found('articulation', toy12Record(), { asOf: '2026-02' }).find(
      ({ actor }) => actor?.id === 'P02',
    )!;
    expect(gap.severity).toBe('high');
    expect(spoken(gap.evidence)).toBe(
      '有3个人只通过P02和大家连着，例如P09、P10、P12；P02是工作人员，换人以后这条线就没有了。',
    );
    expect(spoken(gap.nextStep)).toContain('让P09和P01认识');
    expect(gap.helpers.map(({ path }) => path.map(({ id }) => id))).toEqual([
      ['P02', 'P09'],
      ['P02', 'P01'],
    ]);
  });

  it('brings nobody together who may not be asked, or between whom there is tension', () => {
    const village = (far: Partial<PlainNode>, tension: readonly PlainTie[] = []) =>
      recordFrom(
        [
          ...['hub', 'a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, label: 'Resident' })),
          { id: 'far', label: 'Resident', ...far },
        ],
        [
          ...['hub-far', 'far-a', 'far-b', 'hub-c', 'c-d', 'd-e', 'e-f', 'f-g'].map((pair): PlainTie => {
            const [from, to] = pair.split('-');
            return { kind: 'KNOWS', from: from!, to: to! };
          }),
          ...tension,
        ],
      );
    const step = (record: ReturnType<typeof village>) => {
      const gap = found('articulation', record).find(({ actor }) => actor?.id === 'hub')!;
      return [spoken(gap.nextStep), gap.helpers.map(({ actor }) => actor?.id)];
    };
    expect(step(village({}))).toEqual([expect.stringContaining('让far和c认识'), ['far', 'c']]);
    const nobody = ['先和hub聊聊，看看身边还有谁愿意一起分担。', []];
    expect(step(village({ properties: { birthYear: 2015 } }))).toEqual(nobody);
    expect(step(village({ isMentioned: true }))).toEqual(nobody);
    expect(step(village({ withheld: { leadership: '2026-01-01' } }))).toEqual(nobody);
    expect(step({ ...village({}), keptApart: [['c', 'far']] })).toEqual(nobody);
  });

  it('is severe from ten persons on', () => {
    const star = (count: number) => {
      const ids = Array.from({ length: count }, (_, i) => `r${i}`);
      return recordFrom(
        ['hub', ...ids].map((id) => ({ id, label: 'Resident' })),
        ids.map((to): PlainTie => ({ kind: 'KNOWS', from: 'hub', to })),
      );
    };
    expect(found('articulation', star(11))[0]).toMatchObject({ size: 10, severity: 'high' });
    expect(found('articulation', star(10))[0]).toMatchObject({ size: 9, severity: 'medium' });
    expect(found('articulation', star(3))).toEqual([]);
  });
});
