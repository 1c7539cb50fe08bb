import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { BrokerageRole } from '../../../../server/analysis/gouldFernandez.ts';
import { defaultMeasureOptions, type ColumnMeasure } from '../../../../server/analysis/measure.ts';
import { coordinator } from '../../../../server/analysis/node/coordinator.ts';
import { gatekeeper } from '../../../../server/analysis/node/gatekeeper.ts';
import { itinerant } from '../../../../server/analysis/node/itinerant.ts';
import { liaison } from '../../../../server/analysis/node/liaison.ts';
import { representative } from '../../../../server/analysis/node/representative.ts';
import { significance } from '../../../../server/analysis/significance/significance.ts';
import { adjacency, type Adjacency } from '../../../../server/graph/adjacency.ts';
import { randomNetwork } from '../networks.ts';
import { listReferenceNetworks, referenceFolder, referenceTitle } from '../reference.ts';

const roles: Readonly<Record<BrokerageRole, ColumnMeasure<'node'>>> = {
  coordinator,
  itinerant,
  gatekeeper,
  representative,
  liaison,
};

/** Whether a → v → b in these groups has the role, written down once more, from the paper. */
const fits: Readonly<Record<BrokerageRole, (a: string, v: string, b: string) => boolean>> = {
  coordinator: (a, v, b) => a === v && v === b,
  itinerant: (a, v, b) => a === b && a !== v,
  gatekeeper: (a, v, b) => a !== v && v === b,
  representative: (a, v, b) => a === v && v !== b,
  liaison: (a, v, b) => a !== v && v !== b && a !== b,
};

type Groups = ReadonlyMap<string, string>;

/** In how many ordered pairs of others a person could have the role, by going through all of them. */
function pairsFor(role: BrokerageRole, v: string, groups: Groups): number {
  const others = [...groups].filter(([key]) => key !== v);
  const own = groups.get(v)!;
  return others.reduce(
    (sum, [a, groupA]) =>
      sum + others.filter(([b, groupB]) => a !== b && fits[role](groupA, own, groupB)).length,
    0,
  );
}

/** The chance that of three given pairs the first two are tied and the third is not, with m of M possible ties. */
function chanceOfOpenPath({ order, edgeKeys }: Adjacency): number {
  const [possible, m] = [order * (order - 1), edgeKeys.length];
  return ((m / possible) * ((m - 1) / (possible - 1)) * (possible - m)) / (possible - 2);
}

function compare(view: Adjacency, groups: Groups, draws: number) {
  return Object.entries(roles).flatMap(([role, measure]) =>
    significance(
      view,
      measure,
      { ...defaultMeasureOptions, groups },
      { model: 'density', draws, seed: 1 },
    ).map((figures, i) => {
      const pairs = pairsFor(role as BrokerageRole, view.keys[i]!, groups);
      return { role: role as BrokerageRole, key: view.keys[i]!, pairs, figures };
    }),
  );
}

describe('Gould–Fernandez roles by chance, size and density given', () => {
  it('come as often as the number of fitting pairs times the chance of an open path (closed form)', () => {
    const view = adjacency(randomNetwork(12, 40, 3, true));
    const groups = new Map(view.keys.map((key, i) => [key, 'AAAAABBBBCCC'[i]!]));
    const rows = compare(view, groups, 2000);
    expect(rows).toHaveLength(60);
    for (const { role, key, pairs, figures } of rows) {
      const error = figures.standardDeviation! / Math.sqrt(2000);
      const expected = pairs * chanceOfOpenPath(view);
      expect(Math.abs(figures.mean! - expected), `${role} of ${key}`).toBeLessThanOrEqual(4.5 * error);
    }
  });
});

describe('Gould–Fernandez roles by chance as in R sna 2.7', () => {
  if (referenceFolder === undefined) it.skip('needs the folder of real networks in LINLI_NETWORKS');
  const folder = referenceFolder ?? '';
  /** The columns of sna: by its counts, b_OI holds the paths A → B → B and b_IO the paths A → A → B. */
  const columns: Readonly<Record<BrokerageRole, string>> = {
    coordinator: 'w_I',
    itinerant: 'w_O',
    gatekeeper: 'b_OI',
    representative: 'b_IO',
    liaison: 'b_O',
  };
  for (const dataset of ['sampson', 'krackhardt_hightech', 'knoke_bureaucracies']) {
    const file = join(folder, dataset, 'brokerage_sna.csv');
    if (!existsSync(file)) continue;
    const all = parse<Record<string, string>>(readFileSync(file), { columns: true });
    const first = all[0]!;
    const records = all.filter((record) =>
      ['type', 'network', 'wave', 'attribute'].every((column) => record[column] === first[column]),
    );
    const reference = listReferenceNetworks(100).find(
      (each) => each.dataset === dataset && each.type === first.type && each.wave === first.wave,
    );
    if (!reference) throw new Error(`No network for ${file}`);
    it(referenceTitle(reference), () => {
      const view = adjacency(reference.build(true));
      const groups = new Map(records.map(({ id, class: group }) => [id!, group!]));
      let compared = 0;
      for (const { role, key, figures } of compare(view, groups, 1000)) {
        const expected = expectationOf(records, columns[role], key);
        if (expected === null) continue;
        compared += 1;
        // sna lets every tie come by itself with the chance of the density; here their number is given.
        const margin = 4.5 * (figures.standardDeviation! / Math.sqrt(1000)) + 0.03 * expected;
        expect(Math.abs(figures.mean! - expected), `${role} of ${key}`).toBeLessThan(margin);
      }
      expect(compared).toBeGreaterThan(20);
    });
  }

  /**
   * What sna expects of a person: z = (count − expectation) / deviation, both equal within a group, so that two of it
   * with different counts give them. Null where the group has no such two.
   */
  function expectationOf(
    records: readonly Record<string, string>[],
    column: string,
    key: string,
  ): number | null {
    const own = records.find(({ id }) => id === key)!;
    const peers = records.filter((record) => record.class === own.class && record[`z_${column}`] !== 'NA');
    const other = peers.find((record) => record[column] !== own[column]);
    if (!other || own[`z_${column}`] === 'NA') return null;
    const [count, z] = [Number(own[column]), Number(own[`z_${column}`])];
    const deviation = (Number(other[column]) - count) / (Number(other[`z_${column}`]) - z);
    return count - z * deviation;
  }
});
