import { computed, nextTick, ref } from 'vue';
import { describe, expect, it } from 'vitest';
import { usePaging } from '../../../client/composables/usePaging.ts';

describe('usePaging', () => {
  const rows = ref<readonly number[]>([1, 2, 3, 4, 5]);
  const { page, pages, onPage } = usePaging(
    computed(() => rows.value),
    2,
  );

  it('cuts a list into pages and stays within them', () => {
    expect(pages.value).toBe(3);
    page.value = 9;
    expect([page.value, onPage.value]).toEqual([3, [5]]);
    page.value = 0;
    expect([page.value, onPage.value]).toEqual([1, [1, 2]]);
  });

  it('begins again with another list, and has one page for an empty one', async () => {
    page.value = 2;
    rows.value = [];
    await nextTick();
    expect([page.value, pages.value, onPage.value]).toEqual([1, 1, []]);
  });
});
