import { describe, expect, it } from 'vitest';
import { whoMaySee } from '../../../server/access/whoMaySee.ts';
import { dataCatalogue } from '../../../server/entities/dataCatalogue.ts';

describe('who may see a field of the data catalogue', () => {
  it('is known of every field', () => {
    for (const { field } of dataCatalogue) expect(whoMaySee(field).length).toBeGreaterThan(0);
    expect(() => whoMaySee('Resident.shoeSize')).toThrow();
    expect(() => whoMaySee('protected.shoeSize')).toThrow('not in the data catalogue');
  });

  it('follows the policy: ties and names are for workers and supervisors, the audit log for administrators', () => {
    expect(whoMaySee('NOMINATES')).toEqual(['socialWorker', 'supervisor']);
    expect(whoMaySee('Resident.name')).toEqual(['socialWorker', 'supervisor']);
    expect(whoMaySee('protected.phone')).toEqual(['socialWorker', 'supervisor']);
    expect(whoMaySee('audit.entry')).toEqual(['administrator']);
  });
});
