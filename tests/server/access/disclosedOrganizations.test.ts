import { describe, expect, it } from 'vitest';
import {
  disclosedAutonomy,
  disclosedBalance,
  disclosedOrganizationCard,
} from '../../../server/access/disclosedOrganizations.ts';
import { viewed } from '../../../server/access/recordView.ts';
import { autonomy } from '../../../server/analysis/organizations/autonomy.ts';
import { organizationBalance } from '../../../server/analysis/organizations/organizationBalance.ts';
import { organizationCard } from '../../../server/analysis/organizations/organizationCard.ts';
import { generateDemonstration } from '../../../server/demonstration/generateDemonstration.ts';
import { demonstrationRecord } from '../analysis/demonstrationRecord.ts';
import { toy12Record } from '../analysis/toy12Record.ts';

const today = '2026-06-15';
const communityId = '019b0000-0000-7000-8000-000000000001';
const demonstration = demonstrationRecord(
  generateDemonstration({ seed: 7, today, communityId, language: 'zh' }),
);
const seen = (record = demonstration) => viewed(record, { kind: 'aggregated' }, today);
const selection = { communityId, asOf: today };
const withdrawal = 'workersAndCommittee' as const;

const told = {
  autonomy: disclosedAutonomy(autonomy(seen(), selection, { withdrawal, today })),
  balance: disclosedBalance(organizationBalance(seen(), selection, { scope: 'all', today })),
  cards: demonstration.nodes
    .filter(({ label }) => label === 'Organization')
    .map(({ id }) =>
      disclosedOrganizationCard(organizationCard(seen(), selection, { organizationId: id, today })),
    ),
};

/** Every number that tells of people, wherever it lies in an answer. */
function counts(value: unknown, name = ''): [string, number][] {
  if (typeof value === 'number') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => counts(each, Array.isArray(value) ? name : key));
}
const ofPeople = [
  ...['persons', 'largestComponent', 'isolates', 'leavingCount', 'separatedCount', 'isolatedCount'],
  ...[
    'links',
    'pairs',
    'onProfessionals',
    'busFactor',
    'members',
    'unlinked',
    'sharedMembers',
    'sharedActivities',
    'contacts',
  ],
];

describe('what a committee is told of organizations', () => {
  it('has no number of people under five, and all in fives', () => {
    const found = counts(told).filter(([name]) => ofPeople.includes(name));
    expect(found.length).toBeGreaterThan(30);
    for (const [name, count] of found) expect([name, count % 5, count >= 5]).toEqual([name, 0, true]);
  });

  it('names no person, and keeps organizations', () => {
    const text = JSON.stringify(told);
    for (const node of demonstration.nodes.filter(({ label }) =>
      ['Resident', 'SocialWorker'].includes(label),
    ))
      expect([node.id, text.includes(node.id) || text.includes(node.displayName)]).toEqual([node.id, false]);
    expect(told.balance.organizations.length).toBeGreaterThan(5);
    expect(told.cards.some(({ bridges }) => bridges.length > 0)).toBe(true);
    expect(told.cards.every(({ core }) => core.length === 0)).toBe(true);
  });

  it('tells no figure from which the size of a small part follows', () => {
    const { withEverybody, without, series } = told.autonomy;
    for (const { largestComponent, persons, largestShare, ...rest } of [withEverybody, without]) {
      expect([rest.fragmentation, rest.distanceFragmentation]).toEqual([null, null]);
      if (largestShare !== null) expect(largestShare).toBe(Math.min(1, largestComponent! / persons!));
    }
    for (const { withEverybody: share } of series)
      if (share !== null) expect([Math.round(share * 20) / 20, share <= 0.95]).toEqual([share, true]);
  });

  it('tells how members are spread by the counts alone', () => {
    const members = told.balance.inequalities.find(({ dimension }) => dimension === 'members')!;
    expect(members).toMatchObject({ total: null, gini: null, theil: null, largestShare: null });
    expect(told.balance.inequalities.some(({ gini }) => gini !== null)).toBe(true);
  });

  it('gives no next step that says how few do something', () => {
    const whole = organizationCard(demonstration, selection, {
      organizationId: told.cards[0]!.organization.id,
      today,
    });
    expect(whole.nextSteps.length).toBeGreaterThan(0);
    expect(JSON.stringify(told.cards)).not.toMatch(/next\.(shareWork|unlinked|handOver|meet|keepGoing)/);
  });

  it('says in a community of twelve only what is not small', () => {
    const small = disclosedAutonomy(
      autonomy(seen(toy12Record()), { communityId, asOf: '2026-02' }, { withdrawal, today }),
    );
    expect(small).toMatchObject({ leavingCount: null, separatedCount: null, isolatedCount: null });
    expect(small.withEverybody).toMatchObject({ largestComponent: 10, isolates: null });
    expect(small.series.every(({ withEverybody }) => withEverybody === null)).toBe(true);
  });
});
