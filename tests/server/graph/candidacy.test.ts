import { describe, expect, it } from 'vitest';
import { hasRefused, mayBeChild } from '../../../server/graph/candidacy.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

const resident = (properties: Record<string, string[] | number>) =>
  recordFrom([{ id: 'a', label: 'Resident', properties }], []).nodes[0]!;

describe('candidates', () => {
  it.each(['不参与评选', 'do-not-consider', 'Do not consider'])('understands the tag %s', (tag) => {
    expect(hasRefused(resident({ tags: ['独居', tag] }))).toBe(true);
  });

  it('takes no other tag for a refusal', () => {
    expect(hasRefused(resident({ tags: ['独居'] }))).toBe(false);
    expect(hasRefused(resident({}))).toBe(false);
  });

  it('takes whoever may be under 18 for a child, and passes unknown ages', () => {
    expect(mayBeChild(resident({ birthYear: 2008 }), '2026-06-15')).toBe(true);
    expect(mayBeChild(resident({ birthYear: 2007 }), '2026-06-15')).toBe(false);
    expect(mayBeChild(resident({}), '2026-06-15')).toBe(false);
  });
});
