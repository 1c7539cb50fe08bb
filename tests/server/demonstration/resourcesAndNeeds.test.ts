import { describe, expect, it } from 'vitest';
import { resourceKinds } from '../../../server/entities/resource.ts';
import { daysBetween } from '../../../server/entities/partialDate.ts';
import { personalCategories, resourcePlans } from '../../../server/demonstration/resourcePlans.ts';
import { communities, contactsToday, nodesOf, request, steps, tiesOf } from './reading.ts';

it('the categories of personal help are given by residents and workers only', () => {
  const others = resourcePlans
    .filter(({ category }) => personalCategories.has(category))
    .flatMap(({ givers }) => givers.filter(([, role]) => role === 'delivers').map(([giver]) => giver))
    .filter((giver) => !/^(residents|activists|worker|leader:.+)$/.test(giver));
  expect(others).toEqual([]);
});

describe.each(communities)('resources and needs of seed %i', (_seed, community) => {
  const resources = nodesOf(community, 'Resource');
  const needs = nodesOf(community, 'Need');
  const provides = tiesOf(community, 'PROVIDES');
  const owners = new Map(tiesOf(community, 'HAS_NEED').map((tie) => [tie.toId, tie.fromId]));

  it('resources are of every kind, given by somebody, and some have not been confirmed for half a year', () => {
    expect(new Set(resources.map((node) => node.properties['kind'])).size).toBe(
      Object.keys(resourceKinds).length,
    );
    expect(resources.every((node) => provides.some((tie) => tie.toId === node.id))).toBe(true);
    const stale = resources.filter(
      (node) => daysBetween(String(node.properties['confirmedOn']), request.today) > 180,
    );
    expect(stale.length).toBeGreaterThanOrEqual(5);
    expect(stale.length).toBeLessThan(15);
    expect(new Set(provides.map((tie) => tie.subkind)).size).toBe(6);
    expect(
      resources.filter((node) => {
        const users = tiesOf(community, 'USES').filter((tie) => tie.toId === node.id).length;
        return users > Number(node.properties['capacity'] ?? Infinity);
      }).length,
    ).toBeGreaterThanOrEqual(2);
  });

  it('needs are open, matched, met and withdrawn, and what is met was met by a fitting resource', () => {
    const status = (wanted: string): string[] =>
      needs.filter((node) => node.properties['status'] === wanted).map(({ id }) => id);
    expect(['open', 'matched', 'met', 'withdrawn'].map((each) => status(each).length)).toEqual([
      28, 9, 21, 2,
    ]);
    const meets = new Map(tiesOf(community, 'MEETS').map((tie) => [tie.toId, tie]));
    const category = (id: string): unknown =>
      community.nodes.find((node) => node.id === id)!.properties['category'];
    expect([...meets.keys()].toSorted()).toEqual([...status('met'), ...status('matched')].toSorted());
    for (const id of status('met')) expect(meets.get(id)!.subkind).toBe('delivered');
    for (const [need, tie] of meets) expect(category(tie.fromId)).toBe(category(need));
  });

  it('open needs are known, one introduction away, far, out of reach, or without any supply', () => {
    const today = contactsToday(community);
    const states = new Map<string, number>();
    for (const need of needs.filter((node) => node.properties['status'] === 'open')) {
      const fitting = new Set(
        resources
          .filter(
            (node) =>
              node.properties['category'] === need.properties['category'] &&
              node.properties['capacity'] !== 0,
          )
          .map(({ id }) => id),
      );
      const givers = provides.filter((tie) => fitting.has(tie.toId)).map((tie) => tie.fromId);
      const step = steps(today, givers).get(owners.get(need.id)!);
      const state =
        givers.length === 0
          ? 'noSupply'
          : step === undefined
            ? 'unreachable'
            : step >= 3
              ? 'far'
              : step === 2
                ? 'near'
                : 'known';
      states.set(state, (states.get(state) ?? 0) + 1);
    }
    expect(Object.fromEntries([...states].sort())).toEqual({
      far: 4,
      known: 6,
      near: 6,
      noSupply: 8,
      unreachable: 4,
    });
  });

  it('needs are of the old and of parents, one of each person', () => {
    expect(new Set(owners.values()).size).toBe(needs.length);
  });
});
