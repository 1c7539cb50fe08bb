import { provides } from '../../entities/ties/provides.ts';
import { tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';

/** The roles in which a provider gives a resource, by their ids; empty = none is said, or one of the user's own words. */
export type ProvidingRoles = (providerId: string, resourceId: string) => readonly string[];

/** As recorded on the last day of an answer, each in the order of the sub-kinds of PROVIDES. O(ties). */
export function providingRoles({ record, dates }: Basis): ProvidingRoles {
  const order = Object.keys(provides.subkinds);
  const found = new Map<string, Set<string>>();
  for (const { from, to, subkind } of tiesOf(record, ['PROVIDES'], dates.state)) {
    if (subkind === null || !order.includes(subkind)) continue;
    const key = `${from.id}|${to.id}`;
    found.set(key, (found.get(key) ?? new Set()).add(subkind));
  }
  return (providerId, resourceId) => {
    const roles = found.get(`${providerId}|${resourceId}`);
    return roles ? order.filter((role) => roles.has(role)) : [];
  };
}
