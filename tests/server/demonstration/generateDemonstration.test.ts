import { describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { firstDay, isPartialDate, lastDay } from '../../../server/entities/partialDate.ts';
import { checkNode, checkTie } from '../../../server/entities/rules.ts';
import { tieKind, tieKinds } from '../../../server/entities/tieKinds.ts';
import { generateDemonstration } from '../../../server/demonstration/generateDemonstration.ts';
import { communities, holds, nodesOf, request, tiesOf } from './reading.ts';
import { inYardsticks } from '../../yardsticks.ts';

describe('the same request', () => {
  it('gives the same bytes', () => {
    expect(JSON.stringify(generateDemonstration(request))).toBe(JSON.stringify(communities[0]![1]));
  });

  it('with another seed gives other people, and with another id no id of the first', () => {
    const names = (index: number): unknown[] =>
      nodesOf(communities[index]![1], 'Resident').map((node) => node.properties['name']);
    expect(names(0)).not.toEqual(names(1));
    const other = generateDemonstration({ ...request, communityId: '0191d7a0-0000-7000-8000-000000000002' });
    const ids = new Set(communities[0]![1].nodes.map((node) => node.id));
    expect(other.nodes.some((node) => ids.has(node.id))).toBe(false);
  });

  it('is refused when its date or its id is none', () => {
    expect(() => generateDemonstration({ ...request, today: '2026-02-30' })).toThrow('not a day');
    expect(() => generateDemonstration({ ...request, today: '2026-02' })).toThrow('not a day');
    expect(() => generateDemonstration({ ...request, communityId: 'demo' })).toThrow('not a UUID');
  });

  // The ends of months, and the day that only leap years have.
  it.each(['2024-02-29', '2026-08-31', '2027-01-01'])('works on %s', (today) => {
    const { nodes, ties } = generateDemonstration({ ...request, today });
    const later = ties.filter((tie) => tie.validFrom !== null && firstDay(tie.validFrom) > today);
    expect(later).toEqual([]);
    expect(
      nodes.filter((node) => node.label === 'Activity' && String(node.properties['date']) >= today),
    ).toEqual([]);
  });

  it('is generated while someone waits for it', async () => {
    const { yardsticks } = await inYardsticks(() => generateDemonstration(request));
    expect(yardsticks).toBeLessThan(100);
  });
});

describe.each(communities)('the community of seed %i', (_seed, community) => {
  const labels = new Map(community.nodes.map((node) => [node.id, node.label]));

  it('breaks no rule', () => {
    expect(community.nodes.flatMap((node) => checkNode(nodeKind(node.label), node.properties))).toEqual([]);
    const broken = community.ties.flatMap((tie) =>
      checkTie({ ...tie, fromLabel: labels.get(tie.fromId) ?? null, toLabel: labels.get(tie.toId) ?? null }),
    );
    expect(broken).toEqual([]);
    expect(community.ties.filter((tie) => !labels.has(tie.fromId) || !labels.has(tie.toId))).toEqual([]);
  });

  it('uses only the properties, sub-kinds, waves and sources that there are', () => {
    for (const node of community.nodes) {
      const known = nodeKind(node.label).properties.map(({ name }) => name);
      expect(Object.keys(node.properties).filter((name) => !known.includes(name))).toEqual([]);
      if (node.sourceId) expect(labels.get(node.sourceId)).toBe('Source');
    }
    const unknown = community.ties.filter(
      (tie) => tie.subkind !== null && !Object.hasOwn(tieKind(tie.kind).subkinds, tie.subkind),
    );
    expect(unknown).toEqual([]);
    expect(community.ties.filter((tie) => tie.waveId && labels.get(tie.waveId) !== 'Wave')).toEqual([]);
    expect(community.ties.filter((tie) => tie.sourceId && labels.get(tie.sourceId) !== 'Source')).toEqual([]);
  });

  it('has no id, external id, name or tie twice', () => {
    const repeated = (keys: readonly string[]): string[] =>
      keys.filter((key, place) => keys.indexOf(key) !== place);
    const { nodes, ties } = community;
    expect(new Set([...nodes, ...ties].map(({ id }) => id)).size).toBe(nodes.length + ties.length);
    expect(
      repeated(nodes.filter((node) => node.externalId).map((node) => `${node.label} ${node.externalId}`)),
    ).toEqual([]);
    expect(repeated(nodesOf(community, 'Resident').map((node) => String(node.properties['name'])))).toEqual(
      [],
    );
    // Two ties of one kind and sub-kind between the same two never hold on the same day.
    const spans = new Map<string, { from: string; to: string }[]>();
    for (const tie of ties) {
      const key = [tie.kind, tie.subkind, tie.fromId, tie.toId].join(' ');
      const span = { from: firstDay(tie.validFrom ?? '0001'), to: lastDay(tie.validTo ?? '9999') };
      const earlier = spans.get(key) ?? [];
      expect(earlier.filter(({ from, to }) => from <= span.to && span.from <= to)).toEqual([]);
      spans.set(key, [...earlier, span]);
    }
  });

  it('is dated in the past, in the right order', () => {
    const dates = community.nodes.flatMap((node) =>
      nodeKind(node.label)
        .properties.filter(({ type }) => type === 'date')
        .map(({ name }) => node.properties[name] ?? null),
    );
    expect(
      dates.filter(
        (date) => date !== null && (!isPartialDate(String(date)) || firstDay(String(date)) >= request.today),
      ),
    ).toEqual([]);
    const founded = new Map(
      nodesOf(community, 'Organization').map((node) => [node.id, String(node.properties['foundedOn'])]),
    );
    const early = tiesOf(community, 'MEMBER_OF', 'COLLABORATES', 'ORGANIZED', 'PROVIDES').filter(
      ({ fromId, toId, validFrom }) =>
        [fromId, toId].some((id) => founded.has(id) && lastDay(validFrom!) < firstDay(founded.get(id)!)),
    );
    expect(early).toEqual([]);
    const born = new Map(
      nodesOf(community, 'Resident').map((node) => [node.id, Number(node.properties['birthYear'])]),
    );
    expect(
      tiesOf(community, 'LIVES_IN').filter(
        (tie) => Number(tie.validFrom!.slice(0, 4)) < born.get(tie.fromId)!,
      ),
    ).toEqual([]);
  });

  it('is as large as it says', () => {
    const count = (label: string): number => nodesOf(community, label).length;
    expect(count('Resident')).toBeGreaterThan(560);
    expect(count('Resident')).toBeLessThan(640);
    expect(
      nodesOf(community, 'Place')
        .map((node) => node.properties['kind'])
        .filter((kind) => kind === 'building'),
    ).toHaveLength(12);
    expect(
      ['Community', 'SocialWorker', 'Organization', 'Committee', 'Wave', 'Resource', 'Need'].map(count),
    ).toEqual([1, 3, 10, 1, 3, 45, 60]);
    expect(count('Activity')).toBeGreaterThan(170);
    expect(count('Activity')).toBeLessThan(195);
    expect(nodesOf(community, 'Activity').filter((node) => node.properties['scale'] === 'mass')).toHaveLength(
      2,
    );
    expect(community.ties.length).toBeGreaterThan(15_000);
    expect(community.ties.length).toBeLessThan(23_000);
    expect(new Set(community.ties.map((tie) => tie.kind)).size).toBe(tieKinds.length);
  });

  it('is marked as a demonstration', () => {
    expect(community.nodes[0]).toMatchObject({
      id: request.communityId,
      label: 'Community',
      properties: { isDemonstration: true },
    });
  });

  it('is old: two of five residents are over 60', () => {
    const ages = nodesOf(community, 'Resident').map((node) => 2026 - Number(node.properties['birthYear']));
    const share = ages.filter((age) => age >= 60).length / ages.length;
    expect(share).toBeGreaterThan(0.33);
    expect(share).toBeLessThan(0.5);
  });

  it('has a director, four members, twelve building heads and three grid workers today, and some past terms', () => {
    const posts = tiesOf(community, 'SERVES_IN');
    const today = posts.filter(holds).map((tie) => tie.subkind);
    const count = (post: string): number => today.filter((each) => each === post).length;
    expect(['director', 'committeeMember', 'buildingHead', 'gridWorker'].map(count)).toEqual([1, 4, 12, 3]);
    expect(posts.length - today.length).toBe(7);
  });

  it('has six self-organizations in four fields', () => {
    const groups = nodesOf(community, 'Organization').filter(
      (node) => node.properties['kind'] === 'selfOrganization',
    );
    expect(groups).toHaveLength(6);
    expect(new Set(groups.map((node) => node.properties['field'])).size).toBe(4);
  });
});
