import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TieKindId } from '../../../server/entities/tieKinds.ts';
import { listReferenceNetworks, referenceFolder } from '../analysis/reference.ts';
import { file, plan } from './files.ts';

interface Study {
  readonly dataset: string;
  readonly type: string;
  readonly kind: TieKindId;
  readonly network?: string;
  readonly wave?: string;
}

/** Order and size expected are those of the studies' reference.json (NetworkX 3.6.1). */
const studies: readonly Study[] = [
  { dataset: 'zachary_karate', type: 'interaction', kind: 'KNOWS' },
  { dataset: 'krackhardt_hightech', type: 'advice', kind: 'NOMINATES' },
  { dataset: 'medinnovations_valente', type: 'friendship', kind: 'NOMINATES', network: '1' },
  { dataset: 's50_glasgow', type: 'friend', kind: 'NOMINATES', wave: '2' },
];

describe('real networks', () => {
  it.skipIf(referenceFolder !== undefined)('are not read: LINLI_NETWORKS is unset', () => undefined);

  it.skipIf(referenceFolder === undefined).each(studies)(
    '$dataset',
    async ({ dataset, type, kind, network, wave }) => {
      const files = ['nodes.csv', 'edges.csv'].map((name) =>
        file(name, readFileSync(join(referenceFolder ?? '', dataset, name))),
      );
      const planned = await plan(files, {
        map: new Map([[type, { kind }]]),
        where: network === undefined ? [] : [{ column: 'network', value: network }],
        wave,
      });
      const reference = listReferenceNetworks(1_000).find(
        (candidate) =>
          candidate.dataset === dataset &&
          candidate.type === type &&
          candidate.network === (network ?? null) &&
          candidate.wave === (wave ?? ''),
      );
      expect(planned.problems.filter(({ code }) => code !== 'unknownTieKind')).toEqual([]);
      expect(planned.nodes.filter(({ label }) => label === 'Resident')).toHaveLength(
        Number(reference?.global.n),
      );
      expect(planned.ties).toHaveLength(Number(reference?.global.m));
      expect(planned.ties.every(({ subkind }) => subkind === type)).toBe(true);
    },
  );
});
