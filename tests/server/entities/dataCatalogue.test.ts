import { describe, expect, it } from 'vitest';
import { catalogueFaults, dataCatalogue } from '../../../server/entities/dataCatalogue.ts';
import { nodeKinds } from '../../../server/entities/nodeKinds.ts';
import { protectedFieldIds } from '../../../server/entities/protectedData.ts';
import { tieKinds } from '../../../server/entities/tieKinds.ts';

describe('the catalogue of data', () => {
  const fields = dataCatalogue.map(({ field }) => field);

  it('holds every property of every kind of node, and nothing that is gone', () => {
    expect(catalogueFaults()).toEqual([]);
    const properties = nodeKinds.flatMap(({ label, properties: own }) =>
      own.map(({ name }) => `${label}.${name}`),
    );
    expect(properties.filter((property) => !fields.includes(property))).toEqual([]);
  });

  it('holds every kind of tie and all protected data, each entry once', () => {
    expect(tieKinds.filter(({ id }) => !fields.includes(id))).toEqual([]);
    expect(protectedFieldIds.filter((id) => !fields.includes(`protected.${id}`))).toEqual([]);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('asks for a consent of its own wherever data are sensitive, and keeps them no longer than it holds', () => {
    const sensitive = dataCatalogue.filter(({ handling }) => handling.sensitivity === 'sensitive');
    expect(sensitive.length).toBeGreaterThan(0);
    for (const { handling } of sensitive)
      expect([handling.basis, handling.keep]).toEqual(['separateConsent', 'consent']);
  });
});
