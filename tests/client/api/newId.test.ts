import { describe, expect, it } from 'vitest';
import { idPerContent } from '../../../client/api/newId.ts';

describe('idPerContent', () => {
  it('keeps the id of what is sent again as it was, and gives what was changed another', () => {
    const idOf = idPerContent();
    const first = idOf({ text: 'a' });
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idOf({ text: 'a' })).toBe(first);
    const second = idOf({ text: 'b' });
    expect(second).not.toBe(first);
    expect(idOf({ text: 'b' })).toBe(second);
  });
});
