import { describe, expect, it } from 'vitest';
import { disclosedOverview, disclosedResourceLinks } from '../../../server/access/disclosure.ts';
import { viewed } from '../../../server/access/recordView.ts';
import { overview } from '../../../server/analysis/overview.ts';
import { resourceLinks } from '../../../server/analysis/resources/resourceLinks.ts';
import { generateDemonstration } from '../../../server/demonstration/generateDemonstration.ts';
import { demonstrationRecord } from '../analysis/demonstrationRecord.ts';
import { toy12Record } from '../analysis/toy12Record.ts';

const today = '2026-06-15';
const communityId = '019b0000-0000-7000-8000-000000000001';
const seen = (record: ReturnType<typeof toy12Record>) => viewed(record, { kind: 'aggregated' }, today);

/** Every number that tells of people, wherever it lies in an answer. */
function counts(value: unknown, name = ''): [string, number][] {
  if (typeof value === 'number') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => counts(each, Array.isArray(value) ? name : key));
}
const ofPeople = [
  'residents',
  'asked',
  'answered',
  'participants',
  'attendances',
  'connected',
  'largestComponent',
  'openNeeds',
  'needsWithoutSupply',
  'users',
];

describe('what a committee is told', () => {
  const demonstration = demonstrationRecord(
    generateDemonstration({ seed: 7, today, communityId, language: 'zh' }),
  );
  const community = disclosedOverview(overview(seen(demonstration), { communityId }, { today }));
  const links = disclosedResourceLinks(resourceLinks(seen(demonstration), { communityId }, { today }));

  it('has no number of people under five, and all in fives', () => {
    const found = [...counts(community), ...counts(links)].filter(([name]) => ofPeople.includes(name));
    expect(found.length).toBeGreaterThan(50);
    for (const [name, count] of found) expect([name, count % 5, count >= 5]).toEqual([name, 0, true]);
  });

  it('names nobody, shows no list of persons, and keeps organizations and buildings', () => {
    const text = JSON.stringify([community, links]);
    for (const node of demonstration.nodes.filter(({ label }) => label === 'Resident'))
      expect([node.id, text.includes(node.id) || text.includes(node.displayName)]).toEqual([node.id, false]);
    expect([community.attention, community.ties, links.openNeeds]).toEqual([[], [], []]);
    expect(links.supplies.some(({ providers }) => providers.length > 0)).toBe(true);
    expect(community.places.length).toBeGreaterThan(3);
  });

  it('tells nothing of a flow that few residents take part in, not even that it is there', () => {
    for (const { provider, user, links: count } of links.flows)
      if (provider.areResidents || user.areResidents)
        expect([provider.count, user.count, count]).not.toContain(null);
    const whole = resourceLinks(seen(demonstration), { communityId }, { today });
    expect(links.flows.length).toBeLessThan(whole.flows.length);
  });

  it('tells no number of all residents that the buildings do not allow', () => {
    const most = community.places.reduce((sum, place) => sum + (place.residents ?? 0) + 4, 0);
    const all = community.nodes.find(({ id }) => id === 'Resident')!.count;
    for (const count of [all, community.residents!, community.connected!, community.largestComponent!])
      expect(count).toBeLessThanOrEqual(most);
  });

  it('hides what is small in Toy-12, and still says how many residents there are', () => {
    const glance = disclosedOverview(
      overview(seen(toy12Record({ asked: true })), { communityId }, { today }),
    );
    expect(glance.residents).toBe(10);
    expect(glance.nodes.map(({ id, count }) => [id, count])).not.toContainEqual(['Need', 2]);
  });
});
