import { expect, it } from 'vitest';
import { recordFrom, type PlainTie } from '../analysis/recordFrom.ts';
import { tiesOf } from '../../../server/graph/recordTies.ts';
import { techniqueOf } from '../../../server/graph/techniqueOf.ts';

const nodes = [
  { id: 'anna', label: 'Resident' },
  { id: 'bert', label: 'Resident' },
  { id: 'staff', label: 'SocialWorker' },
  { id: 'committee', label: 'Committee' },
  { id: 'group', label: 'Organization' },
];

function technique(tie: PlainTie): string | null {
  const [read] = tiesOf(recordFrom(nodes, [tie]), [tie.kind]);
  return techniqueOf(read!, new Set(['census']));
}

// Expected: by the definitions of the ten techniques in Valente & Pumpuang 2007.
it.each<[string | null, PlainTie]>([
  ['positional', { kind: 'SERVES_IN', from: 'anna', to: 'committee' }],
  ['selfIdentification', { kind: 'ASSESSES', from: 'anna', to: 'anna' }],
  ['staffSelected', { kind: 'ASSESSES', from: 'staff', to: 'anna' }],
  ['judges', { kind: 'ASSESSES', from: 'bert', to: 'anna' }],
  ['staffSelected', { kind: 'NOMINATES', from: 'staff', to: 'anna' }],
  ['sampleSociometric', { kind: 'NOMINATES', from: 'bert', to: 'anna' }],
  ['sampleSociometric', { kind: 'NOMINATES', from: 'bert', to: 'anna', waveId: 'sample' }],
  ['sociometric', { kind: 'NOMINATES', from: 'bert', to: 'anna', waveId: 'census' }],
  [null, { kind: 'KNOWS', from: 'bert', to: 'anna', waveId: 'census' }],
  [null, { kind: 'MEMBER_OF', from: 'bert', to: 'group' }],
])('%s', (expected, tie) => {
  expect(technique(tie)).toBe(expected);
});

it('is what was recorded with the tie, whatever its kind', () => {
  expect(
    technique({ kind: 'NOMINATES', from: 'bert', to: 'anna', waveId: 'census', method: 'snowball' }),
  ).toBe('snowball');
  expect(technique({ kind: 'ASSESSES', from: 'staff', to: 'anna', method: 'expert' })).toBe('expert');
  expect(technique({ kind: 'KNOWS', from: 'bert', to: 'anna', method: 'expert' })).toBe('expert');
});
