import { describe, expect, it } from 'vitest';
import { useCursorPages } from '../../../../client/composables/exchange/useCursorPages.ts';

describe('useCursorPages', () => {
  it('turns on from where a page ended, and back to where it began', () => {
    const pages = useCursorPages();
    expect([pages.page.value, pages.after.value, pages.hasBefore.value]).toEqual([1, null, false]);
    pages.turn('a');
    pages.turn('b');
    expect([pages.page.value, pages.after.value, pages.hasBefore.value]).toEqual([3, 'b', true]);
    pages.turnBack();
    expect(pages.after.value).toBe('a');
    pages.turn('c');
    expect([pages.page.value, pages.after.value]).toEqual([3, 'c']);
    pages.reset();
    expect([pages.page.value, pages.after.value]).toEqual([1, null]);
    pages.turnBack();
    expect(pages.page.value).toBe(1);
  });
});
