import { describe, expect, it } from 'vitest';
import type { NetworkSelection } from '../../../../server/entities/networkSelection.ts';
import { packagePanel } from '../../../../server/exchange/researchPackage/packagePanel.ts';
import { panelNetworks } from '../../../../server/exchange/researchPackage/panelNetworks.ts';
import { recordFrom, type PlainTie } from '../../analysis/recordFrom.ts';
import { packageOptions } from './panelRecords.ts';

/** a and b answered in both rounds, c in the second only; the first did not ask about SUPPORTS. */
const record = recordFrom(
  [
    ...['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
    { id: 'w1', label: 'Wave', properties: { startsOn: '2025-03-01' } },
    { id: 'w2', label: 'Wave', properties: { startsOn: '2025-09-01' } },
  ],
  [
    ...['a', 'b', 'c'].map((to): PlainTie => ({ kind: 'ASKED', from: 'w1', to })),
    ...['a', 'b'].map((from): PlainTie => ({ kind: 'ANSWERED', from, to: 'w1' })),
    ...['a', 'b', 'c'].map((from): PlainTie => ({ kind: 'ANSWERED', from, to: 'w2' })),
    { kind: 'KNOWS', from: 'a', to: 'b', waveId: 'w1' },
    { kind: 'NOMINATES', from: 'a', to: 'c', waveId: 'w1' },
    { kind: 'SUPPORTS', from: 'c', to: 'b', waveId: 'w2', weight: 2 },
    { kind: 'KNOWS', from: 'a', to: 'b', waveId: 'w2' },
  ],
);

function matrices(selection: Partial<NetworkSelection>): Record<string, string[][]> {
  const options = packageOptions([{ waveId: 'w1' }, { waveId: 'w2' }]);
  const panel = packagePanel(record, { communityId: 'community', ...selection }, options);
  const row = (cells: Int8Array, i: number): string =>
    [...cells.subarray(i * 3, i * 3 + 3)].map((cell) => (cell === -1 ? '.' : cell)).join('');
  return Object.fromEntries(
    panelNetworks(panel).map(({ name, matrices: all }) => [
      name,
      all.map((cells) => [0, 1, 2].map((i) => row(cells, i))),
    ]),
  );
}

describe('what is missing in a matrix (by hand)', () => {
  it('is what the silent would have told: her own namings, and of acquaintance what neither tells', () => {
    const { NOMINATES, KNOWS } = matrices({ tieKinds: ['NOMINATES', 'KNOWS'] });
    expect(NOMINATES![0]).toEqual(['001', '000', '..0']);
    expect(KNOWS![0]).toEqual(['010', '100', '000']);
  });

  it('is of help what the silent one would have got', () => {
    const silent = recordFrom(
      [
        { id: 'a', label: 'Resident' },
        { id: 'b', label: 'Resident' },
        { id: 'c', label: 'Resident' },
        { id: 'w1', label: 'Wave', properties: { startsOn: '2025-03-01' } },
      ],
      [
        ...['a', 'b', 'c'].map((to): PlainTie => ({ kind: 'ASKED', from: 'w1', to })),
        ...['a', 'b'].map((from): PlainTie => ({ kind: 'ANSWERED', from, to: 'w1' })),
        { kind: 'SUPPORTS', from: 'c', to: 'a', waveId: 'w1' },
      ],
    );
    const options = packageOptions([{ waveId: 'w1' }]);
    const panel = packagePanel(silent, { communityId: 'community', tieKinds: ['SUPPORTS'] }, options);
    const cells = panelNetworks(panel)[0]?.matrices[0] ?? [];
    // c did not answer: who helps her is not known, whom she helps the others tell.
    expect([...cells]).toEqual([0, 0, -1, 0, 0, -1, 1, 0, 0]);
  });

  it('is all of a kind that a wave did not ask about', () => {
    const { SUPPORTS } = matrices({ tieKinds: ['SUPPORTS', 'KNOWS'] });
    expect(SUPPORTS).toEqual([
      ['0..', '.0.', '..0'],
      ['000', '000', '010'],
    ]);
  });

  it('is in the network of all ties where one kind is not known and none has a tie', () => {
    const { ties } = matrices({ tieKinds: ['SUPPORTS', 'NOMINATES'] });
    // NOMINATES was learnt in the first round only, SUPPORTS in the second only; c → b may have been there in the first.
    expect(ties).toEqual([
      ['001', '000', '..0'],
      ['00.', '000', '010'],
    ]);
  });

  it('is also what the other end might have named where direction is dropped', () => {
    const { ties } = matrices({ tieKinds: ['NOMINATES'], directed: false });
    expect(ties![0]).toEqual(['001', '00.', '1.0']);
  });
});
