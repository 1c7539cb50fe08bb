import type { CommunityRecord } from '../../../server/entities/communityRecord.ts';
import { recordFrom, type PlainNode, type PlainTie } from './recordFrom.ts';

/** When the second round was held: ties that it found hold from then on, ties that ended held until the day before. */
export const secondRound = '2026-04-01';
export const firstRound = '2026-01-01';

const contacts = '01-03 01-04 01-05 03-04 01-06 06-07 06-08 01-02 02-09 09-10 10-12'.split(' ');
const ended = '07-08';
const formed = '03-05 04-11 07-12'.split(' ');
const groups = { A: ['01', '03', '04', '05'], B: ['06', '07', '08'], C: ['09', '10', '12'] };
const events = {
  E1: ['01', '03', '04', '05', '06'],
  E2: ['01', '06', '07', '08'],
  E3: ['09', '10'],
  E4: ['01', '02', '09'],
};

const two = (pair: string): [string, string] => [`P${pair.slice(0, 2)}`, `P${pair.slice(3)}`];

/**
 * The twelve residents of `toy12` as a community's record: KNOWS ties of two rounds, teams as organizations, P02 in the
 * committee, four activities, the need of P12 for company to the doctor that P07 offers, and that of P05 for help with
 * a phone that P03 offers. `asked`: everybody answered in the first round. `nominations`: pairs "nominator-named".
 */
export function toy12Record({
  asked = false,
  nominations = [],
}: { asked?: boolean; nominations?: readonly string[] } = {}): CommunityRecord {
  const residents = Array.from({ length: 12 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`);
  const need = { kind: 'service', status: 'open', reportedOn: '2026-02-01' };
  const nodes: PlainNode[] = [
    ...residents.map((id): PlainNode => ({ id, label: 'Resident' })),
    { id: 'committee', label: 'Committee', displayName: '居委会' },
    ...Object.keys(groups).map((id): PlainNode => ({ id, label: 'Organization' })),
    ...Object.keys(events).map((id): PlainNode => ({
      id,
      label: 'Activity',
      properties: { date: '2026-03-01' },
    })),
    {
      id: 'needDoctor',
      label: 'Need',
      displayName: '就医陪同',
      properties: { ...need, category: '就医陪同' },
    },
    {
      id: 'needPhone',
      label: 'Need',
      displayName: '手机教学',
      properties: { ...need, category: '手机教学' },
    },
    {
      id: 'resourceDoctor',
      label: 'Resource',
      displayName: '陪诊',
      properties: { kind: 'service', category: '就医陪同' },
    },
    {
      id: 'resourcePhone',
      label: 'Resource',
      displayName: '教手机',
      properties: { kind: 'service', category: '手机教学' },
    },
    { id: 'wave', label: 'Wave', properties: { startsOn: firstRound } },
  ];
  const ties: PlainTie[] = [
    ...contacts.map((pair): PlainTie => ({
      kind: 'KNOWS',
      from: two(pair)[0],
      to: two(pair)[1],
      validFrom: firstRound,
    })),
    { kind: 'KNOWS', from: two(ended)[0], to: two(ended)[1], validFrom: firstRound, validTo: '2026-03-31' },
    ...formed.map((pair): PlainTie => ({
      kind: 'KNOWS',
      from: two(pair)[0],
      to: two(pair)[1],
      validFrom: secondRound,
    })),
    ...Object.entries(groups).flatMap(([to, ids]) =>
      ids.map((id): PlainTie => ({ kind: 'MEMBER_OF', from: `P${id}`, to })),
    ),
    ...Object.entries(events).flatMap(([to, ids]) =>
      ids.map((id): PlainTie => ({ kind: 'ATTENDED', from: `P${id}`, to })),
    ),
    { kind: 'SERVES_IN', from: 'P02', to: 'committee', subkind: 'committeeMember' },
    { kind: 'HAS_NEED', from: 'P12', to: 'needDoctor' },
    { kind: 'HAS_NEED', from: 'P05', to: 'needPhone' },
    { kind: 'PROVIDES', from: 'P07', to: 'resourceDoctor' },
    { kind: 'PROVIDES', from: 'P03', to: 'resourcePhone' },
    ...(asked ? residents : []).flatMap((id): PlainTie[] => [
      { kind: 'ASKED', from: 'wave', to: id },
      { kind: 'ANSWERED', from: id, to: 'wave' },
    ]),
    ...nominations.map((pair): PlainTie => ({
      kind: 'NOMINATES',
      from: two(pair)[0],
      to: two(pair)[1],
      waveId: 'wave',
    })),
  ];
  return recordFrom(nodes, ties);
}
