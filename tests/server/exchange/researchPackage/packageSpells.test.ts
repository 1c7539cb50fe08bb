import { describe, expect, it } from 'vitest';
import { packagePanel } from '../../../../server/exchange/researchPackage/packagePanel.ts';
import { packageSpells } from '../../../../server/exchange/researchPackage/packageSpells.ts';
import { panelNetworks } from '../../../../server/exchange/researchPackage/panelNetworks.ts';
import { recordFrom, type PlainTie } from '../../analysis/recordFrom.ts';
import { packageOptions } from './panelRecords.ts';

/** When a and b know each other from 2025-03-01 through 2025-09-30, by ties of these times. */
function spellsOf(...times: Pick<PlainTie, 'validFrom' | 'validTo'>[]) {
  const record = recordFrom(
    ['a', 'b'].map((id) => ({ id, label: 'Resident' })),
    times.map((time): PlainTie => ({ kind: 'KNOWS', from: 'a', to: 'b', ...time })),
  );
  const options = packageOptions([{ date: '2025-03' }, { date: '2025-09' }]);
  const panel = packagePanel(record, { communityId: 'community', tieKinds: ['KNOWS'] }, options);
  return packageSpells(panel, panelNetworks(panel)).ties.map(
    ({ onset, terminus, onsetCensored, terminusCensored }) => [
      onset,
      terminus,
      onsetCensored,
      terminusCensored,
    ],
  );
}

// By hand: 2025-03-01 is day 20148, 2025-04-01 day 20179, 2025-07-01 day 20270, 2025-10-01 day 20362.
describe('spells of parallel ties', () => {
  it('may have begun before the first moment where one of the ties did, in whatever order they are told', () => {
    const onTheDay = { validFrom: '2025-03-01', validTo: '2025-06-30' };
    const before = { validFrom: '2024', validTo: '2025-06-30' };
    for (const ties of [
      [onTheDay, before],
      [before, onTheDay],
    ])
      expect(spellsOf(...ties)).toEqual([[20148, 20270, true, false]]);
    expect(spellsOf(onTheDay)).toEqual([[20148, 20270, false, false]]);
  });

  it('may have gone on after the last moment where one of the ties did', () => {
    const onTheDay = { validFrom: '2025-04-01', validTo: '2025-09-30' };
    const after = { validFrom: '2025-04-01', validTo: null };
    for (const ties of [
      [onTheDay, after],
      [after, onTheDay],
    ])
      expect(spellsOf(...ties)).toEqual([[20179, 20362, false, true]]);
    expect(spellsOf(onTheDay)).toEqual([[20179, 20362, false, false]]);
  });
});
