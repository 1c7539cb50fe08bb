import { describe, expect, it } from 'vitest';
import { communities, contactsToday, holds, neighbours, nodesOf, steps, tiesOf } from './reading.ts';

describe.each(communities)('activities and groups of seed %i', (_seed, community) => {
  const home = new Map(tiesOf(community, 'LIVES_IN').map((tie) => [tie.fromId, tie.toId]));
  const groups = nodesOf(community, 'Organization').filter(
    (node) => node.properties['kind'] === 'selfOrganization',
  );
  const members = (id: string): string[] =>
    tiesOf(community, 'MEMBER_OF')
      .filter((tie) => tie.toId === id && holds(tie))
      .map((tie) => tie.fromId);
  const leaders = (id: string): string[] =>
    tiesOf(community, 'MEMBER_OF')
      .filter((tie) => tie.toId === id && ['leader', 'founder'].includes(tie.subkind ?? ''))
      .map((tie) => tie.fromId);
  const known = contactsToday(community);

  /** Share of the members in the largest connected part of what they tie among themselves, without those left out. */
  const heldTogether = (id: string, without: readonly string[]): number => {
    const left = members(id).filter((member) => !without.includes(member));
    const ties = known.filter((tie) => left.includes(tie.fromId) && left.includes(tie.toId));
    return Math.max(...left.map((start) => steps(ties, [start]).size)) / left.length;
  };
  const named = (name: string): string => groups.find((node) => node.properties['name'] === name)!.id;

  it('two groups fall apart without their one leader, two hold together without one of theirs', () => {
    for (const name of ['邻里合唱团', '巧手便民队']) {
      expect(leaders(named(name))).toHaveLength(1);
      expect(heldTogether(named(name), leaders(named(name)))).toBeLessThan(0.5);
    }
    for (const name of ['金桂舞蹈队', '暖桂志愿服务队']) {
      expect(leaders(named(name)).length).toBeGreaterThan(1);
      expect(heldTogether(named(name), leaders(named(name)).slice(0, 1))).toBeGreaterThan(0.7);
    }
  });

  it('some members have left, and new ones come after the founding', () => {
    const memberships = tiesOf(community, 'MEMBER_OF');
    expect(memberships.filter((tie) => !holds(tie)).length).toBeGreaterThan(5);
    expect(new Set(memberships.map((tie) => tie.validFrom)).size).toBeGreaterThan(20);
  });

  it('the dance team meets every week', () => {
    const dates = nodesOf(community, 'Activity')
      .filter((node) => node.externalId?.startsWith('dance'))
      .map((node) => Date.parse(String(node.properties['date'])));
    expect(dates.length).toBeGreaterThanOrEqual(77);
    expect(new Set(dates.slice(1).map((date, index) => (date - dates[index]!) / 86_400_000))).toEqual(
      new Set([7]),
    );
  });

  it('members come oftener than others, the old oftener than the young', () => {
    const dance = named('金桂舞蹈队');
    const rehearsals = new Set(
      nodesOf(community, 'Activity')
        .filter((node) => node.externalId?.startsWith('dance'))
        .map((node) => node.id),
    );
    const present = tiesOf(community, 'ATTENDED')
      .filter((tie) => rehearsals.has(tie.toId))
      .map((tie) => tie.fromId);
    const ofMembers = present.filter((id) => members(dance).includes(id)).length / present.length;
    expect(ofMembers).toBeGreaterThan(0.4);
    const born = new Map(
      nodesOf(community, 'Resident').map((node) => [node.id, Number(node.properties['birthYear'])]),
    );
    const attended = tiesOf(community, 'ATTENDED').filter((tie) => home.has(tie.fromId));
    expect(attended.filter((tie) => born.get(tie.fromId)! <= 1966).length / attended.length).toBeGreaterThan(
      0.55,
    );
  });

  it('every activity is held by somebody and attended', () => {
    const held = new Set(
      tiesOf(community, 'ORGANIZED')
        .filter((tie) => tie.subkind === 'host')
        .map((tie) => tie.toId),
    );
    const attended = neighbours(tiesOf(community, 'ATTENDED'));
    for (const activity of nodesOf(community, 'Activity')) {
      expect(held.has(activity.id)).toBe(true);
      expect(attended.get(activity.id)!.size).toBeGreaterThanOrEqual(
        activity.properties['scale'] === 'mass' ? 100 : 6,
      );
    }
  });

  it('some pairs of organizations that meet the same people do not work together', () => {
    const collaborations = tiesOf(community, 'COLLABORATES');
    const tied = neighbours(collaborations);
    expect(collaborations.length).toBeGreaterThan(10);
    expect(groups.filter((group) => (tied.get(group.id)?.size ?? 0) === 1).length).toBeGreaterThanOrEqual(2);
  });
});
