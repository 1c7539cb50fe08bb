import { describe, expect, it } from 'vitest';
import {
  editedStandards,
  readStandards,
} from '../../../../client/composables/cultivation/editedStandards.ts';

const set = {
  id: 'ours',
  field: 'other',
  standards: [
    { id: 'members', name: { zh: '人数', en: 'Members' }, indicator: 'org.members', value: 10 },
    {
      ...{ id: 'rate', name: { zh: '比例', en: 'Rate' }, required: false },
      ...{ indicator: 'net.coverageByBuilding', value: 0.5 },
    },
    { id: 'rules', name: { zh: '规则', en: 'Rules' } },
  ],
};
const json = JSON.stringify(set);
const isShare = (indicator: string | undefined): boolean => indicator === 'net.coverageByBuilding';

describe('standards in a form', () => {
  it('show shares in percent, and nothing to type where it holds or does not', () => {
    const rows = readStandards(json, 'en', isShare);
    expect(rows.map(({ name, value, isShare, hasValue }) => [name, value, isShare, hasValue])).toEqual([
      ['Members', 10, false, true],
      ['Rate', 50, true, true],
      ['Rules', '', false, false],
    ]);
  });

  it('come back as they were, and with what was changed', () => {
    const rows = readStandards(json, 'zh', isShare);
    expect(JSON.parse(editedStandards(json, rows))).toEqual(set);
    const [members, rate, rules] = rows;
    const changed = [
      { ...members!, value: 12 },
      { ...rate!, value: 60, required: true },
      { ...rules!, required: false },
    ];
    const { standards } = JSON.parse(editedStandards(json, changed)) as {
      standards: { id: string; value?: number; required?: boolean }[];
    };
    expect(standards.map(({ id, value, required }) => [id, value, required])).toEqual([
      ['members', 12, undefined],
      ['rate', 0.6, undefined],
      ['rules', undefined, false],
    ]);
  });
});
