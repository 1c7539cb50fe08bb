import { describe, expect, it } from 'vitest';
import { groupsOfRows } from '../../../../client/composables/measures/groupsOfRows.ts';
import { actor } from '../../answers.ts';

const row = (id: string, group: number | null, certainty: number | null = null) => ({
  actor: actor(id),
  group,
  certainty,
});
const degrees: Readonly<Record<string, number>> = { a: 1, b: 5, c: 2 };
const degreeOf = (id: string): number => degrees[id] ?? 0;

describe('groups of rows', () => {
  it('come by size, with those first by whom they are recognised; who is in none is left out', () => {
    const groups = groupsOfRows(
      [row('d', 2), row('a', 1), row('b', 1), row('c', 1), row('e', null)],
      degreeOf,
    );
    expect(groups.map(({ group, size, members }) => [group, size, members[0]?.actor.id])).toEqual([
      [1, 3, 'b'],
      [2, 1, 'd'],
    ]);
  });

  it('have the mean certainty of their members, or none', () => {
    expect(groupsOfRows([row('a', 1, 1), row('b', 1, 0.5)], degreeOf)[0]?.certainty).toBe(0.75);
    expect(groupsOfRows([row('a', 1, 1), row('b', 1)], degreeOf)[0]?.certainty).toBeNull();
  });

  it('know their size where not all members were told', () => {
    expect(groupsOfRows([row('a', 1)], degreeOf, [40])[0]?.size).toBe(40);
  });
});
