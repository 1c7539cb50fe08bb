import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { BrokerageRole } from '../../../server/analysis/gouldFernandez.ts';
import { brokerageRole } from '../../../server/analysis/gouldFernandez.ts';
import { defaultMeasureOptions } from '../../../server/analysis/measure.ts';
import { adjacency, type NetworkForm } from '../../../server/graph/adjacency.ts';
import { fromTable, randomNetwork } from './networks.ts';
import { listReferenceNetworks, referenceFolder, referenceTitle } from './reference.ts';

/** The columns of R sna's `brokerage`: by its counts, b_OI holds the paths A → B → B and b_IO the paths A → A → B. */
const columns: Readonly<Record<BrokerageRole, string>> = {
  coordinator: 'w_I',
  itinerant: 'w_O',
  gatekeeper: 'b_OI',
  representative: 'b_IO',
  liaison: 'b_O',
};
const roles = Object.keys(columns) as BrokerageRole[];

describe('Gould–Fernandez brokerage', () => {
  it('gives every brokered pair exactly one role', () => {
    const groups = new Map(Object.entries({ v: 'A', a: 'A', b: 'A', c: 'B', d: 'B', e: 'C' }));
    const rows: [string, string][] = ['a', 'b', 'c', 'd', 'e'].flatMap((key): [string, string][] => [
      [key, 'v'],
      ['v', key],
    ]);
    const network = fromTable(rows, { directed: true });
    const counts = roles.map((role) => {
      const column = brokerageRole(network, role, { ...defaultMeasureOptions, groups });
      return [role, column[adjacency(network).keys.indexOf('v')]];
    });
    // Ordered pairs by hand: a,b; c,d; {c,d,e} to {a,b}; back; {c,d} with e both ways.
    expect(Object.fromEntries(counts)).toEqual({
      coordinator: 2,
      itinerant: 2,
      gatekeeper: 6,
      representative: 6,
      liaison: 4,
    });
  });
});

describe('Gould–Fernandez brokerage where persons are in several groups', () => {
  const found = (
    network: NetworkForm,
    memberships: Readonly<Record<string, readonly string[]>>,
    key: string,
  ) =>
    roles.map((role) => {
      const options = { ...defaultMeasureOptions, memberships: new Map(Object.entries(memberships)) };
      return brokerageRole(network, role, options)[adjacency(network).keys.indexOf(key)];
    });
  const chain = fromTable(
    [
      ['a', 'v'],
      ['v', 'b'],
    ],
    { directed: true },
  );

  it('weighs each choice of groups by the product of the shares (by hand)', () => {
    // v as A: A → A → B, representative; v as B: A → B → B, gatekeeper.
    expect(found(chain, { a: ['A'], v: ['A', 'B'], b: ['B'] }, 'v')).toEqual([0, 0, 1 / 2, 1 / 2, 0]);
    // Eight choices. AAA, BBB; ABA, BAB; ABB, BAA; AAB, BBA.
    const both = ['A', 'B'];
    expect(found(chain, { a: both, v: both, b: both }, 'v')).toEqual([1 / 4, 1 / 4, 1 / 4, 1 / 4, 0]);
    // Four choices: A A C; A B C; D A C; D B C.
    expect(found(chain, { a: ['A', 'D'], v: both, b: ['C'] }, 'v')).toEqual([0, 0, 0, 1 / 4, 3 / 4]);
    expect(found(chain, { a: ['A'], b: ['A'] }, 'v')).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(found(chain, { v: ['A'], b: ['A'] }, 'v')).toEqual([0, 0, 0, 0, 0]);
  });

  it('is the same as with one group where each has one, and tells each pair once in all (identity)', () => {
    for (const directed of [true, false]) {
      const network = randomNetwork(30, 90, 5, directed);
      const { keys } = adjacency(network);
      const groups = new Map(keys.slice(3).map((key, i) => [key, `g${i % 4}`]));
      const single = new Map([...groups].map(([key, group]) => [key, [group]]));
      const several = new Map(keys.slice(3).map((key, i) => [key, [`g${i % 4}`, `h${i % 3}`]]));
      const sums = new Float64Array(keys.length);
      const sumsOfSeveral = new Float64Array(keys.length);
      for (const role of roles) {
        const counts = brokerageRole(network, role, { ...defaultMeasureOptions, groups });
        expect(brokerageRole(network, role, { ...defaultMeasureOptions, memberships: single })).toEqual(
          counts,
        );
        const shares = brokerageRole(network, role, { ...defaultMeasureOptions, memberships: several });
        counts.forEach((count, i) => (sums[i]! += count));
        shares.forEach((share, i) => (sumsOfSeveral[i]! += share));
      }
      sums.forEach((sum, i) => {
        if (Number.isNaN(sum)) expect(sumsOfSeveral[i]).toBeNaN();
        else expect(sumsOfSeveral[i]).toBeCloseTo(sum, 9);
      });
    }
  });
});

describe('Gould–Fernandez brokerage of real networks as in R sna 2.7', () => {
  if (referenceFolder === undefined) it.skip('needs the folder of real networks in LINLI_NETWORKS');
  const folder = referenceFolder ?? '';
  for (const reference of listReferenceNetworks(5000)) {
    const file = join(folder, reference.dataset, 'brokerage_sna.csv');
    if (!existsSync(file)) continue;
    const records = parse<Record<string, string>>(readFileSync(file), { columns: true }).filter(
      ({ type, wave, network }) =>
        type === reference.type && wave === reference.wave && network === (reference.network ?? ''),
    );
    if (records.length === 0) continue;
    it(referenceTitle(reference), () => {
      const attributes = new Set(records.map(({ attribute }) => attribute));
      for (const attribute of attributes) {
        const expected = records.filter((record) => record.attribute === attribute);
        const groups = new Map(expected.map((record) => [record.id!, record.class!]));
        for (const role of roles) {
          const network = reference.build(true);
          const column = brokerageRole(network, role, { ...defaultMeasureOptions, groups });
          const values = new Map(adjacency(network).keys.map((key, i) => [key, column[i]]));
          const memberships = new Map([...groups].map(([key, group]) => [key, [group]]));
          expect(brokerageRole(network, role, { ...defaultMeasureOptions, memberships })).toEqual(column);
          for (const record of expected) expect(values.get(record.id!)).toBe(Number(record[columns[role]]));
        }
      }
    });
  }
});
