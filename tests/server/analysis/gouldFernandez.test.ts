import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { BrokerageRole } from '../../../server/analysis/gouldFernandez.ts';
import { brokerageRole } from '../../../server/analysis/gouldFernandez.ts';
import { defaultMeasureOptions } from '../../../server/analysis/measure.ts';
import { fromTable } from './networks.ts';
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
      const row = brokerageRole(network, role, { ...defaultMeasureOptions, groups }).find(
        ({ key }) => key === 'v',
      );
      return [role, row!.value];
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
          const rows = brokerageRole(reference.build(true), role, { ...defaultMeasureOptions, groups });
          const values = new Map(rows.map(({ key, value }) => [key, value]));
          for (const record of expected) expect(values.get(record.id!)).toBe(Number(record[columns[role]]));
        }
      }
    });
  }
});
