import { describe, expect, it } from 'vitest';
import { firstDay } from '../../../server/entities/partialDate.ts';
import { communities, nodesOf, request, tiesOf } from './reading.ts';

describe.each(communities)('hours of the social workers of seed %i', (_seed, community) => {
  const ties = tiesOf(community, 'ACCOMPANIES');
  const nameOf = new Map(community.nodes.map((node) => [node.id, String(node.properties['name'])]));
  const hours = new Map<string, number>();
  for (const { toId, weight } of ties)
    hours.set(nameOf.get(toId)!, (hours.get(nameOf.get(toId)!) ?? 0) + weight!);

  it('are of whole months of the year before today', () => {
    expect(ties.length).toBeGreaterThan(40);
    for (const { validFrom, validTo } of ties) {
      expect([validFrom, validFrom! >= '2025-11']).toEqual([validTo, true]);
      expect(firstDay(validFrom!) < request.today).toBe(true);
    }
  });

  it('come from every worker and are spread very unevenly', () => {
    expect(new Set(ties.map(({ fromId }) => fromId)).size).toBe(nodesOf(community, 'SocialWorker').length);
    expect(hours.get('暖桂志愿服务队')!).toBeGreaterThan(10 * hours.get('邻里合唱团')!);
    expect(hours.has('桂花里业主委员会')).toBe(false);
  });
});
