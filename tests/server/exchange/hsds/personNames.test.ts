import { describe, expect, it } from 'vitest';
import { personNamesOf } from '../../../../server/exchange/hsds/personNames.ts';
import { recordFrom } from '../../analysis/recordFrom.ts';

describe('names of persons in a text', () => {
  const namesSomebody = personNamesOf(
    recordFrom(
      [
        { id: '1', label: 'Resident', displayName: '王桂兰' },
        { id: '2', label: 'SocialWorker', displayName: 'Al Green' },
        { id: '3', label: 'Resident', displayName: '李' },
        { id: '4', label: 'Organization', displayName: '合唱团' },
      ],
      [],
    ),
  );

  it.each(['王桂兰书法班', '给王桂兰祝寿', 'Dinner with al green', 'Al Green: repairs'])('%s', (text) => {
    expect(namesSomebody(text)).toBe(true);
  });

  it('knows who withdrew, too', () => {
    const left = { ...recordFrom([{ id: '4', label: 'Organization' }], []), namesLeftOut: ['王桂兰'] };
    expect(['王桂兰书法班', '书法班'].map(personNamesOf(left))).toEqual([true, false]);
  });

  it.each(['桂兰书法班', '合唱团排练', '李子园', 'Royal greenhouse', 'Al Greens', ''])('not %s', (text) => {
    expect(namesSomebody(text)).toBe(false);
  });
});
