import { describe, expect, it } from 'vitest';
import type { ActorPartsFragment, TieKind } from '../../../client/api/generated.ts';
import { egoGroups } from '../../../client/network/egoGroups.ts';
import { egoPicture } from '../../../client/network/egoPicture.ts';

const actor = (id: string): ActorPartsFragment => ({
  id,
  name: id,
  kind: 'Resident',
  placeName: null,
  externalId: null,
});
const alter = (id: string, into: TieKind[], out: TieKind[], strength = 1) => ({
  actor: actor(id),
  in: into,
  out,
  strength,
});

describe('those around a person', () => {
  it('stand in groups that say who helps whom', () => {
    const groups = egoGroups([
      alter('a', ['KNOWS', 'SUPPORTS'], ['KNOWS']),
      alter('b', ['SUPPORTS'], ['SUPPORTS']),
      alter('c', [], ['NOMINATES']),
      alter('d', ['ATTENDED'], ['ATTENDED']),
    ]);
    expect(groups.map((group) => [group.id, group.actors.map(({ id }) => id)])).toEqual([
      ['knows', ['a']],
      ['supportsBoth', ['b']],
      ['supportsIn', ['a']],
      ['nominatesOut', ['c']],
      ['together', ['d']],
    ]);
  });

  it('are members or holders of a post where they lead into it, and what she belongs to where they lead out', () => {
    const groups = egoGroups([
      alter('m', ['MEMBER_OF'], []),
      alter('p', ['SERVES_IN'], []),
      alter('o', [], ['MEMBER_OF']),
      alter('c', [], ['SERVES_IN']),
    ]);
    expect(groups.map((group) => [group.id, group.actors.map(({ id }) => id)])).toEqual([
      ['members', ['m']],
      ['memberOf', ['o']],
      ['posts', ['p']],
      ['servesIn', ['c']],
    ]);
  });

  it('are drawn inside the unit circle, the closest only, with the ties among them', () => {
    const alters = Array.from({ length: 30 }, (_, index) => alter(`a${index}`, ['KNOWS'], [], 30 - index));
    const { points, ties } = egoPicture(alters, [
      { from: 0, to: 1 },
      { from: 0, to: 29 },
    ]);
    expect(points).toHaveLength(24);
    expect(points.every(({ x, y }) => Math.hypot(x, y) < 1)).toBe(true);
    expect(ties).toHaveLength(1);
    expect(egoPicture([], [])).toEqual({ points: [], ties: [] });
  });
});
