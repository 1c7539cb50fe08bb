import { describe, expect, it } from 'vitest';
import { random } from '../../../../server/analysis/random.ts';
import { modularityOf } from '../../../../server/kernels/communities/modularityOf.ts';
import { membersOf, networkOfGroups } from '../../../../server/kernels/communities/tieNetwork.ts';
import { fromTable, randomNetwork } from '../../analysis/networks.ts';
import { tiesOf } from './networks.ts';

const square = fromTable([
  ['a', 'b', 2],
  ['b', 'c', 3],
  ['c', 'd', 4],
  ['d', 'a', 5],
]);

describe('a network to find groups in', () => {
  it('counts each tie at both ends (by hand)', () => {
    expect(tiesOf(square)).toMatchObject({ order: 4, total: 8, unit: 1 });
    const weighted = tiesOf(square, true);
    expect([...weighted.ofNodes]).toEqual([7, 5, 7, 9]);
    expect(weighted).toMatchObject({ total: 28, unit: 28 / 8 });
  });

  it('becomes one of its groups, with ties between the same two as one (by hand)', () => {
    const groups = networkOfGroups(tiesOf(square, true), Uint32Array.of(0, 0, 1, 1), 2);
    expect(groups).toMatchObject({ order: 2, total: 28 });
    expect([...groups.offsets]).toEqual([0, 1, 2]);
    expect([...groups.targets]).toEqual([1, 0]);
    expect([...groups.strengths]).toEqual([8, 8]);
    expect([...groups.ofNodes]).toEqual([12, 16]);
  });

  it('keeps the modularity of groups when parts of them become nodes (identity)', () => {
    const network = tiesOf(randomNetwork(60, 150, 4), true);
    const draw = random(1);
    const partOf = Uint32Array.from({ length: 60 }, () => Math.floor(draw() * 12));
    const groupOfPart = Uint32Array.from({ length: 12 }, (_, part) => part % 4);
    const groupOf = partOf.map((part) => groupOfPart[part]!);
    // Ties inside a part are in no list, so what differs is a constant: the strength inside the parts.
    const parts = networkOfGroups(network, partOf, 12);
    const insideParts = 1 - parts.strengths.reduce((sum, strength) => sum + strength, 0) / network.total;
    const whole = modularityOf(network, groupOf)!;
    expect(modularityOf(parts, groupOfPart)! + insideParts).toBeCloseTo(whole, 12);
  });

  it('lists the members of every group', () => {
    const { starts, members } = membersOf(Uint32Array.of(1, 0, 1, 3), 4);
    expect([...starts]).toEqual([0, 1, 3, 3, 4]);
    expect([...members]).toEqual([1, 0, 2, 3]);
  });
});
