import { describe, expect, it } from 'vitest';
import { restoredChoices } from '../../../../client/composables/exchange/restoredChoices.ts';
import { useImportOptions } from '../../../../client/composables/useImportOptions.ts';

describe('choices that the server kept', () => {
  it('are taken up as they were, and count as read', () => {
    const before = useImportOptions();
    before.changeSheet({ file: 'a.xlsx', sheet: 'S' }, { shape: 'survey', headerRow: 3 });
    before.changeColumn({ file: 'a.xlsx', sheet: 'S' }, '住址', '', new Map([['姓名', 'name']]));
    before.mend({ file: 'a.xlsx', sheet: 'S', column: '日期', from: '上周', to: '' });
    before.decide(['张伟|3|'], { as: 'same', personId: 'p1' });
    before.unknownPersons.value = 'new';
    before.known.value = 'take';
    before.wave.value = '2';
    before.activity.value = { title: '义诊', date: '2026-9-12' };
    const after = useImportOptions();
    after.restore(restoredChoices(JSON.stringify(before.options.value)) ?? {});
    expect(after.options.value).toEqual(before.options.value);
    expect(after.options.value.activity).toEqual({ title: '义诊', date: '2026-09-12' });
    expect(after.isChanged.value).toBe(false);
  });

  it('are none where the text is no object', () => {
    for (const text of ['', '[]', '1', 'null', '{']) expect(restoredChoices(text), text).toBeNull();
  });

  it('hold no date that is still being typed or that is none', () => {
    const choices = useImportOptions();
    for (const date of ['20', '2026-', '2026-13', '2026-02-40', 'gestern']) {
      choices.activity.value = { title: '', date };
      expect(choices.options.value.activity, date).toBeNull();
    }
  });
});
