import { describe, expect, it } from 'vitest';
import { spread } from '../../../../../server/analysis/activists/dimensions/spread.ts';
import { recordFrom, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { toy12Record } from '../../toy12Record.ts';
import { scoringBasisOf } from '../scoringBasisOf.ts';

const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: 'Resident' }));
const tie = (kind: PlainTie['kind'], from: string, to: string, validFrom?: string): PlainTie => ({
  kind,
  from,
  to,
  validFrom,
});
const observe = (ties: PlainTie[], selection = {}) =>
  spread.observe(scoringBasisOf(recordFrom(nodes, ties), selection));
// Expected values by hand, from the definition.

describe('spread', () => {
  it('counts three handovers, each a quarter of the one before', () => {
    const seen = observe(['ab', 'bc', 'cd', 'de'].map(([from, to]) => tie('KNOWS', from!, to!)));
    expect(['a', 'b', 'c'].map((id) => seen.value(id))).toEqual([
      1 + 1 / 4 + 1 / 16,
      2 + 1 / 4 + 1 / 16,
      2 + 2 / 4,
    ]);
    expect(spoken(seen.evidence('b'))).toBe('说的话能直接传到2个人，再转告两次，还能传到2个人');
  });

  it('goes from who is named to who names her, and not back', () => {
    const seen = observe([tie('NOMINATES', 'b', 'a'), tie('NOMINATES', 'c', 'b')]);
    expect(['a', 'b', 'c'].map((id) => seen.value(id))).toEqual([1 + 1 / 4, 1, 0]);
    expect(['a', 'b', 'c'].map((id) => seen.records(id))).toEqual([['t000001'], ['t000002'], []]);
    expect(spoken(seen.evidence('b'), 'en')).toBe('Word from this person directly reaches 1 person');
  });

  it('goes both ways where one who names is a contact otherwise', () => {
    const seen = observe([tie('NOMINATES', 'b', 'a', '2026-05'), tie('SUPPORTS', 'a', 'b', '2026-04')]);
    expect([seen.value('a'), seen.value('b')]).toEqual([1, 1]);
    expect(seen.records('a')).toEqual(['t000001', 't000002']);
  });

  it('keeps to the kinds of ties of the selection', () => {
    const ties = [tie('KNOWS', 'a', 'b'), tie('NOMINATES', 'c', 'a')];
    expect(observe(ties, { tieKinds: ['KNOWS'] }).value('a')).toBe(1);
    expect(observe(ties, { tieKinds: ['NOMINATES'] }).value('a')).toBe(1);
    expect(observe(ties).value('a')).toBe(2);
  });

  it('is unknown for an isolate who was not asked, 0 for one who was, and unknown without ties', () => {
    const february = { asOf: '2026-02' };
    expect(spread.observe(scoringBasisOf(toy12Record(), february)).value('P11')).toBeNull();
    expect(spread.observe(scoringBasisOf(toy12Record({ asked: true }), february)).value('P11')).toBe(0);
    expect(observe([]).value('a')).toBeNull();
  });
});
