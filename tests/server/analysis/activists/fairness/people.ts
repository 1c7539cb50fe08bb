import { basisOf, type Basis } from '../../../../../server/analysis/basis.ts';
import { groupings, type Grouping } from '../../../../../server/analysis/activists/fairness/grouping.ts';
import type { FairnessFact } from '../../../../../server/entities/results/activistFairness.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';

export const today = '2026-06-15';

/** So many women (f0, f1 …) and men (m0, m1 …). */
export function womenAndMen(women: number, men: number): PlainNode[] {
  const some = (letter: string, count: number, gender: string): PlainNode[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `${letter}${i}`,
      label: 'Resident',
      properties: { gender },
    }));
  return [...some('f', women, 'female'), ...some('m', men, 'male')];
}

export const basisWith = (nodes: readonly PlainNode[], ties: readonly PlainTie[] = []): Basis =>
  basisOf(recordFrom(nodes, ties), { communityId: 'community' }, today);

/** The residents of a basis by one fact. */
export const by = (basis: Basis, fact: FairnessFact): Grouping =>
  groupings(basis, basis.residents).find((grouping) => grouping.by === fact)!;
