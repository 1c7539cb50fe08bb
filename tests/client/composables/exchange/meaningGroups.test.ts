import { describe, expect, it } from 'vitest';
import { meaningGroups } from '../../../../client/composables/exchange/meaningGroups.ts';

const named = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id }));

describe('meaningGroups', () => {
  it('puts who, where, ties and the rest apart, and what it does not know among the facts', () => {
    const groups = meaningGroups(named('phone', 'strengths', 'question:trust', 'place', 'name', 'ticks'));
    expect(groups.map(({ id, meanings }) => [id, meanings.map((each) => each.id)])).toEqual([
      ['who', ['name']],
      ['where', ['place']],
      ['ties', ['question:trust', 'ticks']],
      ['facts', ['strengths']],
      ['rest', ['phone']],
    ]);
  });

  it('names each meaning once and leaves out groups without any', () => {
    expect(meaningGroups(named('name', 'name'))).toEqual([{ id: 'who', meanings: named('name') }]);
  });
});
