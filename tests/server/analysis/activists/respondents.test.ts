import { describe, expect, it } from 'vitest';
import { activistCertainty } from '../../../../server/analysis/activists/certainty/activistCertainty.ts';
import { latentActivists } from '../../../../server/analysis/activists/latentActivists.ts';
import { respondentsOf, thinAnswersIn } from '../../../../server/analysis/activists/respondents.ts';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { toy12Record } from '../toy12Record.ts';

const today = '2026-06-15';
const communityId = 'community';

/** Forty residents, r0 to r39, in two buildings, or in none. */
const people = Array.from({ length: 40 }, (_, i): PlainNode => ({ id: `r${i}`, label: 'Resident' }));
const places = ['east', 'west'].map((id): PlainNode => ({ id, label: 'Place' }));
const waves = [1, 2].map((i): PlainNode => ({
  id: `w${i}`,
  label: 'Wave',
  properties: { startsOn: `2026-0${i}-01` },
}));
const nodes = [...people, ...places, ...waves];
const ids = people.map(({ id }) => id);
const homes = ids.map((from, i): PlainTie => ({ kind: 'LIVES_IN', from, to: i < 20 ? 'east' : 'west' }));
const asked = (wave: string, to: readonly string[]) =>
  to.map((id): PlainTie => ({ kind: 'ASKED', from: wave, to: id }));
const answered = (wave: string, from: readonly string[]) =>
  from.map((id): PlainTie => ({ kind: 'ANSWERED', from: id, to: wave }));
/** Each names the next two, from r1 on round the circle. */
const namings = (waveId: string | null, from: readonly string[], more: Partial<PlainTie> = {}) =>
  from.flatMap((id) =>
    [1, 2].map((step): PlainTie => ({
      kind: 'NOMINATES',
      from: id,
      to: ids[(ids.indexOf(id) + step) % ids.length]!,
      waveId,
      ...more,
    })),
  );
const first = [...ids.slice(0, 12), ...ids.slice(20, 32)];
const firstRound = [...homes, ...asked('w1', ids), ...answered('w1', first), ...namings('w1', first)];

const basis = (ties: readonly PlainTie[], selection: object = {}) =>
  basisOf(recordFrom(nodes, ties), { communityId, ...selection }, today);
const counts = (ties: readonly PlainTie[], selection: object = {}) => {
  const found = respondentsOf(basis(ties, selection));
  return [found.asked.size, found.answered.size, found.rate];
};
const list = (ties: readonly PlainTie[]) =>
  latentActivists(recordFrom(nodes, ties), { communityId }, { first: 200, today });
const certainty = (ties: readonly PlainTie[]) =>
  activistCertainty(recordFrom(nodes, ties), { communityId }, { top: 5, draws: 20, seed: 1, today });

// All counts by hand.
describe('respondentsOf', () => {
  it('adds a new round to those before, and takes nothing away', () => {
    const anew = [...firstRound, ...asked('w2', ['r39']), ...answered('w2', ['r39'])];
    expect(counts(firstRound)).toEqual([40, 24, 0.6]);
    expect(counts(anew)).toEqual([40, 25, 25 / 40]);
    expect(counts([...anew, ...namings('w2', ['r39'])])).toEqual([40, 25, 25 / 40]);
  });

  it('is one round where the selection is', () => {
    const anew = [...firstRound, ...asked('w2', ['r38', 'r39']), ...answered('w2', ['r39'])];
    expect(counts(anew, { waveId: 'w2' })).toEqual([2, 1, 0.5]);
    expect(counts(anew, { waveId: 'w1' })).toEqual([40, 24, 0.6]);
  });

  it('leaves out a round whose namings are not in the selection, and waits for answers before it counts another', () => {
    const over = [
      ...asked('w1', ids),
      ...answered('w1', first),
      ...namings('w1', first, { validTo: '2026-02-28' }),
      ...asked('w2', ids.slice(0, 10)),
    ];
    const inSecond = [...answered('w2', ['r0', 'r1']), ...namings('w2', ['r0', 'r1'])];
    expect(counts([...over, ...inSecond], { asOf: '2026-06' })).toEqual([10, 2, 0.2]);
    expect(counts(over, { asOf: '2026-06' })).toEqual([10, 0, 0]);
    expect(counts([...firstRound, ...asked('w2', ids.slice(0, 10))])).toEqual([40, 24, 0.6]);
  });

  it('keeps a round that began before the selection, while its namings hold', () => {
    const dated = (ties: readonly PlainTie[]) => ties.map((tie) => ({ ...tie, validFrom: '2026-01-05' }));
    const past = (ties: readonly PlainTie[]) =>
      ties.map((tie) => ({ ...tie, validFrom: '2026-01-05', validTo: '2026-01-05' }));
    const ties = [
      ...past([...asked('w1', ids), ...answered('w1', first)]),
      ...dated(namings('w1', first.slice(1))),
    ];
    expect(counts(ties, { from: '2026-05' })).toEqual([40, 24, 0.6]);
  });

  it('takes who named somebody for asked, and knows no rate where most of them are in no round', () => {
    expect(counts(namings(null, ids.slice(0, 6)))).toEqual([6, 6, null]);
    const some = [...asked('w1', ids.slice(0, 10)), ...answered('w1', ids.slice(0, 3))];
    expect(counts([...some, ...namings(null, ids.slice(10, 13))])).toEqual([13, 6, 6 / 13]);
    expect(counts([...some, ...namings(null, ids.slice(10, 14))])).toEqual([14, 7, null]);
  });

  it('takes nobody for a respondent who only named whom she dislikes, so that the overview counts as the list does', () => {
    const dislike = namings('w2', ids.slice(30, 40), { weight: -1 });
    expect(counts(dislike)).toEqual([0, 0, null]);
    const some = [...asked('w1', ids.slice(0, 10)), ...namings('w1', ids.slice(0, 3))];
    expect(counts([...some, ...asked('w2', ['r20']), ...dislike])).toEqual(counts(some));
  });

  it('asked nobody where residents picked as judges named somebody', () => {
    expect(counts(namings(null, ['r0'], { method: 'judges' }))).toEqual([0, 0, null]);
  });
});

describe('what rests on them', () => {
  it('agrees: list, level, refusals and intervals are of the same persons', () => {
    const anew = [...firstRound, ...answered('w2', ['r39'])];
    for (const ties of [firstRound, anew]) {
      const [ranks, sure] = [list(ties), certainty(ties)];
      expect(ranks.rankedCount).toBe(40);
      expect(sure.rankedCount).toBe(40);
      expect(ranks.level).toBe('L3');
      expect(sure.responseRate).toBe(ranks.responseRate);
      expect(sure.places.map((place) => [place.asked, place.ranked])).toEqual([
        [20, true],
        [20, true],
      ]);
      expect(sure.persons.map(({ actorId }) => actorId).sort()).toEqual(
        ranks.activists
          .filter(({ rank }) => rank !== null)
          .map(({ actor }) => actor.id)
          .sort(),
      );
    }
  });

  it('is called leads at 35 %, whatever a small second round adds', () => {
    const few = [...ids.slice(0, 7), ...ids.slice(20, 27)];
    const low = [...homes, ...asked('w1', ids), ...answered('w1', few), ...namings('w1', few)];
    expect(list(low).title).toEqual({ text: 'activists.title.leads', parameters: { percent: 35 } });
    // One more answers in the second round, in which all three who were asked answer: 15 of 40.
    expect(list([...low, ...answered('w2', ['r0', 'r1', 'r39'])]).title.parameters).toEqual({ percent: 38 });
  });

  it('says what is true of namings without a record of who was asked (Toy-12)', () => {
    const pairs = '03-01 04-01 05-01 06-01 07-06 08-06 09-02 01-02 10-09 12-10'.split(' ');
    const toy = latentActivists(toy12Record({ nominations: pairs }), { communityId }, { first: 50, today });
    expect([toy.asked, toy.answered, toy.responseRate]).toEqual([10, 10, null]);
    expect(toy.title.text).toBe('activists.title.L3');
    expect(toy.warnings[0]).toEqual({
      text: 'activists.warning.askedUnknown',
      parameters: { answered: 10, residents: 12 },
    });
    // Six of forty: fewer than 40 % of all, whoever else was asked.
    expect(list(namings(null, ids.slice(0, 12))).title).toEqual({
      text: 'activists.title.leadsOfAll',
      parameters: { percent: 30 },
    });
  });
});

describe('thinAnswersIn', () => {
  it('ranks nobody where three of forty answered, none of whom has a building', () => {
    const three = [
      ...asked('w1', ids.slice(0, 3)),
      ...answered('w1', ids.slice(0, 3)),
      ...namings('w1', ids.slice(0, 3)),
    ];
    expect(thinAnswersIn(basis(three))).toMatchObject({ everywhere: true });
    const [ranks, sure] = [list(three), certainty(three)];
    expect(ranks.rankedCount).toBe(0);
    expect(
      ranks.activists.every(({ rank, weightRobustness }) => rank === null && weightRobustness === null),
    ).toBe(true);
    expect(ranks.warnings.map(({ text }) => text)).toContain('activists.warning.tooFewAnswers');
    expect([sure.rankedCount, sure.persons, sure.claim.text]).toEqual([
      0,
      [],
      'activists.certainty.fewAnswered',
    ]);
  });

  it('takes those without a building together, as one', () => {
    // All of the east answered, and of the twenty without a building two.
    const some = [...ids.slice(0, 20), 'r20', 'r21'];
    const ties = [...homes.slice(0, 20), ...answered('w1', some), ...namings('w1', some)];
    expect(thinAnswersIn(basis(ties))).toEqual({
      everywhere: false,
      places: [],
      withoutPlace: { residents: 20, answered: 2 },
    });
    const [ranks, sure] = [list(ties), certainty(ties)];
    expect([ranks.rankedCount, sure.rankedCount]).toEqual([20, 20]);
    expect(ranks.warnings).toContainEqual({
      text: 'activists.warning.withoutPlaceTooFew',
      parameters: { residents: 20, answered: 2 },
    });
    expect(thinAnswersIn(basis([...ties, ...answered('w1', ['r22', 'r23'])])).withoutPlace).toBeNull();
  });

  it('refuses nothing where nobody was asked', () => {
    expect(thinAnswersIn(basis(homes))).toEqual({ everywhere: false, places: [], withoutPlace: null });
  });
});
