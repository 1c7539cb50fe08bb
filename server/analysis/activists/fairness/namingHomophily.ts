import type { NamingHomophily } from '../../../entities/results/activistFairness.ts';
import type { RecordTie } from '../../../graph/recordTies.ts';
import { shuffled } from '../../../kernels/communities/groups.ts';
import { random } from '../../random.ts';
import type { Grouping } from './grouping.ts';

const usualDraws = 999;
const fewestDraws = 99;
/** Nominations × draws: below a second. */
const mostWork = 5e7;

/**
 * Whether people name people of their own group.
 *
 * Definition: E–I index = (nominations between groups − within groups) / all, each pair of persons counted once in each
 *   direction; p = (1 + draws with so low an index or a lower one) / (1 + draws), where a draw deals the groups of all
 *   persons out anew. 999 draws, fewer (99 at the least) in large networks.
 * Range: −1 (everybody names her own group) to 1. Undefined: null without nominations between known groups.
 * Complexity: O(draws × (persons + nominations)). Source: Krackhardt & Stern 1988, Social Psychology Quarterly 51:123-140.
 */
export function namingHomophily(
  { by, groups, groupOf }: Grouping,
  nominations: readonly RecordTie[],
  seed: number,
): NamingHomophily {
  const persons = [...groupOf.keys()].sort();
  const rowOf = new Map(persons.map((id, row) => [id, row]));
  const pairs = new Map<string, readonly [number, number]>();
  for (const { from, to } of nominations) {
    const [one, other] = [rowOf.get(from.id), rowOf.get(to.id)];
    if (one !== undefined && other !== undefined) pairs.set(`${one} ${other}`, [one, other]);
  }
  const count = pairs.size;
  if (count === 0) return { by, nominations: 0, eiIndex: null, p: null };
  const from = Uint32Array.from(pairs.values(), ([one]) => one);
  const to = Uint32Array.from(pairs.values(), ([, other]) => other);
  const numbers = new Map(groups.map(({ id }, number) => [id, number]));
  const own = Uint32Array.from(persons, (id) => numbers.get(groupOf.get(id)!)!);
  const within = (groupOfRow: Uint32Array): number => {
    let inside = 0;
    for (let k = 0; k < count; k++) if (groupOfRow[from[k]!] === groupOfRow[to[k]!]) inside++;
    return inside;
  };
  const inside = within(own);
  const draws = Math.max(fewestDraws, Math.min(usualDraws, Math.floor(mostWork / (count + persons.length))));
  const next = random(seed);
  const dealt = own.slice();
  let asLow = 0;
  for (let draw = 0; draw < draws; draw++) {
    shuffled(persons.length, next).forEach((other, row) => (dealt[row] = own[other]!));
    // More within groups is a lower index.
    if (within(dealt) >= inside) asLow++;
  }
  return { by, nominations: count, eiIndex: (count - 2 * inside) / count, p: (1 + asLow) / (1 + draws) };
}
