import { describe, expect, it } from 'vitest';
import { dataCatalogue } from '../../../server/entities/dataCatalogue.ts';
import { dataCataloguePage } from '../../../server/reports/dataCataloguePage.ts';

describe('the page of the data catalogue', () => {
  const page = dataCataloguePage(dataCatalogue);

  it('has a row of seven cells for each entry', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(dataCatalogue.length);
    expect(rows.filter((row) => row.split(' | ').length !== 7)).toEqual([]);
  });

  it('says who may see what, after the policy', () => {
    expect(page).toContain(
      '| `protected.health` | 健康状况 Health | 帮助有特殊困难的人 Helping those in particular need |',
    );
    expect(page).toMatch(/`protected\.health`.*\| 社工 Social worker, 督导 Supervisor \|/);
    expect(page).toMatch(/`account\.loginName`.*\| 管理员 Administrator \|/);
  });
});
