import { isPersonLabel } from '../../entities/actor.ts';
import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { networkTieKinds } from '../../entities/tieKinds.ts';
import { tiesOf } from '../../graph/recordTies.ts';

/** What is recorded of persons together, and what it is worth for “these are one person”, in logarithms of odds. */
export interface Company {
  of(oneId: string, otherId: string): { readonly weight: number; readonly reasons: readonly Sentence[] };
  /** With how many persons she has a tie. */
  contacts(id: string): number;
  activities(id: string): number;
}

/** A person is in no contact with herself, is asked once in a round, and comes to an activity once. */
const weightOf = { tied: -5, asked: -3, together: -1.5, common: 1.5, numbered: -0.5 } as const;
/** From how large a share of all their contacts common ones speak for it. */
const LEAST_SHARE = 0.25;

/** Looks through all ties, of any date. O(ties). */
export function companyOf(record: CommunityRecord): Company {
  const contacts = new Map<string, Set<string>>();
  const activities = new Map<string, Set<string>>();
  const rounds = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, id: string, other: string): void => {
    const known = to.get(id);
    if (known) known.add(other);
    else to.set(id, new Set([other]));
  };
  for (const { from, to } of tiesOf(record, networkTieKinds)) {
    if (!isPersonLabel(from.label) || !isPersonLabel(to.label) || from === to) continue;
    add(contacts, from.id, to.id);
    add(contacts, to.id, from.id);
  }
  for (const { from, to } of tiesOf(record, ['ATTENDED'])) add(activities, from.id, to.id);
  for (const { from, to } of tiesOf(record, ['ANSWERED'])) add(rounds, from.id, to.id);
  const numbered = new Set(record.nodes.filter(({ externalId }) => externalId !== null).map(({ id }) => id));
  const common = (of: Map<string, Set<string>>, oneId: string, otherId: string): number => {
    const others = of.get(otherId);
    return others ? [...(of.get(oneId) ?? [])].filter((id) => others.has(id)).length : 0;
  };
  const size = (of: Map<string, Set<string>>, id: string): number => of.get(id)?.size ?? 0;
  return {
    contacts: (id) => size(contacts, id),
    activities: (id) => size(activities, id),
    of(oneId, otherId) {
      const shared = common(contacts, oneId, otherId);
      const all = size(contacts, oneId) + size(contacts, otherId) - shared;
      const found: readonly (readonly [keyof typeof weightOf, number])[] = [
        ['tied', contacts.get(oneId)?.has(otherId) ? 1 : 0],
        ['asked', common(rounds, oneId, otherId)],
        ['together', common(activities, oneId, otherId)],
        ['common', all > 0 && shared / all >= LEAST_SHARE ? shared : 0],
        ['numbered', numbered.has(oneId) && numbered.has(otherId) ? 1 : 0],
      ];
      const there = found.filter(([, count]) => count > 0);
      return {
        weight: there.reduce((sum, [name]) => sum + weightOf[name], 0),
        reasons: there.map(([name, count]) => ({ text: `identity.${name}`, parameters: { count } })),
      };
    },
  };
}
