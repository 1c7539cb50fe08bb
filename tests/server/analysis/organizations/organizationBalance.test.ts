import { describe, expect, it } from 'vitest';
import { leftBehind } from '../../../../server/analysis/organizations/leftBehind.ts';
import { organizationBalance } from '../../../../server/analysis/organizations/organizationBalance.ts';
import type { OrganizationFacts } from '../../../../server/analysis/organizations/organizationFacts.ts';
import type { OrganizationScope } from '../../../../server/entities/results/organizationBalance.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { spoken } from '../spoken.ts';

const today = '2026-06-15';

/** Organizations with hours and numbers of activities, all self-organizations unless a kind is told. */
function threeWith(hours: readonly number[], activities: readonly number[], kinds: readonly string[] = []) {
  const nodes: PlainNode[] = [{ id: 'worker', label: 'SocialWorker' }];
  const ties: PlainTie[] = [];
  hours.forEach((weight, i) => {
    const id = `o${i + 1}`;
    nodes.push({ id, label: 'Organization', properties: { kind: kinds[i] ?? 'selfOrganization' } });
    if (weight > 0)
      ties.push({
        ...{ kind: 'ACCOMPANIES', from: 'worker', to: id, weight },
        ...{ validFrom: '2026-04', validTo: '2026-04' },
      });
    for (let e = 0; e < activities[i]!; e++) {
      nodes.push({ id: `${id}e${e}`, label: 'Activity', properties: { date: '2026-03-01' } });
      ties.push({ kind: 'ORGANIZED', from: id, to: `${id}e${e}` });
    }
  });
  return recordFrom(nodes, ties);
}
const balance = (
  record: ReturnType<typeof threeWith>,
  scope: OrganizationScope = 'ofResidents',
  selection = {},
) => organizationBalance(record, { communityId: 'community', asOf: today, ...selection }, { scope, today });
const inequality = (found: ReturnType<typeof balance>, dimension: string) =>
  found.inequalities.find((each) => each.dimension === dimension)!;

describe('organizationBalance', () => {
  // By hand: see gini; 40 of 50 hours are 80 %.
  it('tells that one of three took 80 % of the hours, with as many activities as the others', () => {
    const found = balance(threeWith([40, 5, 5], [4, 4, 4]));
    expect(inequality(found, 'hours')).toMatchObject({ total: 50, largestId: 'o1', largestShare: 0.8 });
    expect(inequality(found, 'hours').gini).toBeCloseTo(0.4667, 4);
    expect(inequality(found, 'activities')).toMatchObject({ total: 12, gini: 0, largestId: null });
    expect(found.organizations.map(({ id, hours, activities }) => [id, hours, activities])).toEqual([
      ['o1', 40, 4],
      ['o2', 5, 4],
      ['o3', 5, 4],
    ]);
  });

  it('leaves unknown what nobody recorded, and takes nothing for zero where others have some', () => {
    const found = balance(threeWith([0, 6], [1, 1]));
    expect(found.organizations.map(({ hours, members }) => [hours, members])).toEqual([
      [0, null],
      [6, null],
    ]);
    expect(inequality(found, 'members')).toMatchObject({ total: null, gini: null });
  });

  it('compares organizations of residents, or all, and splits by kind', () => {
    const record = threeWith([40, 5, 5], [4, 4, 4], ['selfOrganization', 'selfOrganization', 'school']);
    expect(balance(record).organizations).toHaveLength(2);
    const { theil, theilBetween, theilWithin } = inequality(balance(record, 'all'), 'hours');
    expect(theilBetween! + theilWithin!).toBeCloseTo(theil!, 12);
    // By hand: of the kinds, means 22.5 and 5 of a mean of 50/3.
    expect(theilBetween).toBeCloseTo(0.9 * Math.log(1.35) + 0.1 * Math.log(0.3), 12);
  });

  it('counts activities from the beginning of the selection', () => {
    const record = threeWith([1, 1], [2, 2]);
    const recent = balance(record, 'ofResidents', { asOf: null, from: '2026-05-01', to: today });
    expect([recent.days, recent.organizations[0]!.activities]).toEqual([46, 0]);
  });

  it('says in words who is left behind', () => {
    const found = balance(threeWith([90, 8, 2, 0], [5, 5, 5, 5]));
    expect(found.organizations.map(({ behind }) => behind)).toEqual([[], [], [], ['hours']]);
    const words = found.organizations[3]!.sentences;
    expect(words.map((each) => spoken(each))).toEqual(['和别的组织比，“o4”的社工陪伴的时间明显少。']);
  });
});

const facts = (id: string, activities: number, hours: number): OrganizationFacts => ({
  organization: {
    id,
    label: 'Organization',
    displayName: id,
    externalId: null,
    attributes: {},
    properties: {},
  },
  members: new Set(),
  amounts: { activities, members: null, resources: null, hours },
});

describe('leftBehind', () => {
  // By hand: 40 % of the hours and 4 % of the activities; the median of activities is 8, a quarter of it 2.
  it('finds where much help makes few activities', () => {
    const rows = [facts('a', 1, 40), facts('b', 8, 30), facts('c', 8, 15), facts('d', 8, 15)];
    expect(leftBehind(rows).map((each) => [each.facts.organization.id, each.isMuchHelped])).toEqual([
      ['a', true],
    ]);
    expect(leftBehind([facts('a', 2, 40), ...rows.slice(1)])).toEqual([]);
  });

  it('finds nobody where all have alike, or where there is only one', () => {
    expect(leftBehind([facts('a', 3, 4), facts('b', 3, 4)])).toEqual([]);
    expect(leftBehind([facts('a', 0, 0)])).toEqual([]);
  });
});
