import { describe, expect, it } from 'vitest';
import type { GeneratedTie } from '../../../server/demonstration/generatedCommunity.ts';
import type { Technique } from '../../../server/entities/technique.ts';
import { communities, nodesOf, request, tiesOf } from './reading.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function grouped(
  ties: readonly GeneratedTie[],
  keyOf: (tie: GeneratedTie) => string,
): Map<string, GeneratedTie[]> {
  const groups = new Map<string, GeneratedTie[]>();
  for (const tie of ties) groups.set(keyOf(tie), [...(groups.get(keyOf(tie)) ?? []), tie]);
  return groups;
}

describe.each(communities)('what is said of persons in the community of seed %i', (_seed, community) => {
  const said = tiesOf(community, 'ASSESSES');
  const by = (...methods: Technique[]): GeneratedTie[] =>
    said.filter(({ method }) => method !== null && methods.includes(method));
  const workers = new Set(nodesOf(community, 'SocialWorker').map(({ id }) => id));
  const byItem = (ties: readonly GeneratedTie[]) =>
    grouped(ties, ({ toId, subkind }) => `${toId} ${subkind}`);

  it('was learnt by five techniques, each from those who use it, with a source', () => {
    expect(new Set(said.map(({ method }) => method))).toEqual(
      new Set(['staffSelected', 'judges', 'selfIdentification', 'selfSelection', 'expert']),
    );
    expect(by('staffSelected', 'expert').every(({ fromId }) => workers.has(fromId))).toBe(true);
    expect(by('judges').some(({ fromId }) => workers.has(fromId))).toBe(false);
    expect(said.every(({ sourceId }) => sourceId !== null)).toBe(true);
    expect(said.every(({ validFrom }) => validFrom! <= request.today)).toBe(true);
  });

  it('has two or three judges for each of some forty persons', () => {
    const judged = byItem(by('judges'));
    expect(new Set([...judged.values()].map((ratings) => ratings.length))).toEqual(new Set([2, 3]));
    expect(new Set(by('judges').map(({ toId }) => toId)).size).toBe(42);
    const staff = new Set(by('staffSelected').map(({ toId }) => toId)).size;
    expect(staff).toBeGreaterThan(25);
    expect(staff).toBeLessThan(42);
  });

  it('shows raters who disagree, of some persons widely, and no rating that all give to all', () => {
    const ranges = [...byItem(by('judges', 'staffSelected')).values()].map((ratings) => {
      const weights = ratings.map(({ weight }) => weight!);
      return Math.max(...weights) - Math.min(...weights);
    });
    expect(ranges.filter((range) => range === 0).length / ranges.length).toBeLessThan(0.5);
    expect(ranges.filter((range) => range >= 3).length).toBeGreaterThan(3);
    expect(new Set(by('judges').map(({ weight }) => weight))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  // Ratings follow from influence, as nominations do: who is named often is rated higher than who is not.
  it('rates those whom many name higher than the others', () => {
    const named = grouped(tiesOf(community, 'NOMINATES'), ({ toId }) => toId);
    const persons = [...grouped(by('judges'), ({ toId }) => toId)]
      .map(([id, ratings]) => ({
        named: named.get(id)?.length ?? 0,
        rating: mean(ratings.map(({ weight }) => weight!)),
      }))
      .toSorted((a, b) => b.named - a.named);
    const ratingOf = (part: typeof persons): number => mean(part.map(({ rating }) => rating));
    expect(ratingOf(persons.slice(0, 14))).toBeGreaterThan(ratingOf(persons.slice(-14)) + 1);
  });

  it('has self-assessments of the last round, and sign-ups without a rating', () => {
    const own = by('selfIdentification');
    const answered = new Map(
      tiesOf(community, 'ANSWERED').map((tie) => [`${tie.fromId} ${tie.waveId}`, tie]),
    );
    expect(own).toHaveLength(4 * 60);
    for (const { fromId, toId, waveId, validFrom } of own) {
      expect(fromId).toBe(toId);
      expect(answered.get(`${fromId} ${waveId}`)?.validFrom).toBe(validFrom);
    }
    expect(new Set(own.map(({ waveId }) => waveId)).size).toBe(1);
    const signUps = by('selfSelection');
    expect(signUps).toHaveLength(26);
    expect(signUps.every(({ fromId, toId, weight }) => fromId === toId && weight === null)).toBe(true);
    const unwilling = nodesOf(community, 'Resident').filter(
      ({ properties }) => properties['willingness'] === 'unwilling',
    );
    expect(unwilling.filter(({ id }) => signUps.some(({ fromId }) => fromId === id))).toEqual([]);
  });

  it('has five notes of the worker who studied the community, and no other note on a tie of the kind', () => {
    const noted = said.filter(({ note }) => note !== null);
    expect(noted).toEqual(by('expert'));
    expect(noted).toHaveLength(5);
    expect(new Set(noted.map(({ fromId }) => fromId)).size).toBe(1);
  });
});
