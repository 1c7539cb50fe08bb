import { describe, expect, it } from 'vitest';
import { viewed } from '../../../server/access/recordView.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

const record = recordFrom(
  ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
  [
    { kind: 'KNOWS', from: 'a', to: 'b' },
    { kind: 'SUPPORTS', from: 'c', to: 'a', weight: -2 },
  ],
);
const today = '2026-11-24';

describe('the view of a record in which not everybody may be named', () => {
  const people = recordFrom(
    [
      { id: 'a', label: 'Resident', displayName: '王桂兰', withheld: { network: '2026-01-01' } },
      { id: 'b', label: 'Resident', displayName: '欧阳秀英', isMentioned: true },
      { id: 'c', label: 'Resident', displayName: '李明' },
    ],
    [],
  );

  it('has their names, so that what leaves does not name them', () => {
    const view = viewed(people, { kind: 'whole', withStressfulTies: false }, today);
    expect(view.nodes.map(({ displayName }) => displayName)).toEqual(['欧阳某', '李明']);
    expect(view.namesLeftOut).toEqual(['王桂兰', '欧阳秀英']);
  });

  it('has no name at all under pseudonyms or as counts', () => {
    const others = [{ kind: 'pseudonymous', key: 'ab'.repeat(32) }, { kind: 'aggregated' }] as const;
    for (const view of others)
      expect(JSON.stringify(viewed(people, view, today))).not.toMatch(/王桂兰|欧阳|李明/);
  });
});

describe('the view of a record without stressful ties', () => {
  it('keeps whom they tie apart, for who must not bring them together', () => {
    const view = viewed(record, { kind: 'whole', withStressfulTies: false }, today);
    expect(view.ties.ids).toEqual(['t000001']);
    expect(view.keptApart).toEqual([['c', 'a']]);
  });

  it('says nothing of them to who sees them anyway, nor under pseudonyms or as counts', () => {
    expect(viewed(record, { kind: 'whole', withStressfulTies: true }, today)).toBe(record);
    const others = [{ kind: 'pseudonymous', key: 'ab'.repeat(32) }, { kind: 'aggregated' }] as const;
    for (const view of others) expect(viewed(record, view, today).keptApart).toBeUndefined();
  });

  it('is the record itself where nobody is in tension', () => {
    const calm = recordFrom([{ id: 'a', label: 'Resident' }], []);
    expect(viewed(calm, { kind: 'whole', withStressfulTies: false }, today)).toBe(calm);
  });
});
