import type { CodedColumn, CommunityRecord } from '../../../server/entities/communityRecord.ts';
import type { BenchmarkNetwork } from './benchmarkNetworks.ts';

const places = 40;

/** A benchmark network as a community's record: residents of 40 buildings who know one another. */
export function recordOf({ ids, from, to, strengths }: BenchmarkNetwork): CommunityRecord {
  const same = <Word extends string | null>(word: Word): CodedColumn<Word> => ({
    words: [word],
    codes: new Uint32Array(from.length),
  });
  const digits = String(from.length).length;
  return {
    communityId: 'benchmark',
    revision: '1',
    nodes: ids.map((id, i) => ({
      id,
      label: 'Resident',
      displayName: `居民 ${i}`,
      externalId: String(i),
      attributes: { building: String(i % places) },
      properties: {},
    })),
    ties: {
      ids: Array.from(from, (_, tie) => `t${String(tie).padStart(digits, '0')}`),
      kind: same('KNOWS'),
      subkind: same(null),
      from,
      to,
      weight: strengths,
      validFrom: same(null),
      validTo: same(null),
      waveId: same(null),
      method: same(null),
      frequency: same(null),
      confirmedOn: same(null),
      note: same(null),
    },
  };
}
