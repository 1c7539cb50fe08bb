import { computed, ref } from 'vue';
import { expect, it } from 'vitest';
import { usePicks } from '../../../client/composables/usePicks.ts';

it('keeps what was ticked by id while the list changes', () => {
  const rows = ref<readonly { id: string }[]>([{ id: 'a' }, { id: 'b' }]);
  const { toggle, isPicked, picked } = usePicks(
    computed(() => rows.value),
    (row) => row.id,
  );
  toggle({ id: 'b' });
  toggle({ id: 'a' });
  expect(picked.value.map((row) => row.id)).toEqual(['a', 'b']);
  rows.value = [{ id: 'b' }];
  expect(picked.value.map((row) => row.id)).toEqual(['b']);
  rows.value = [{ id: 'b' }, { id: 'a' }];
  expect(isPicked({ id: 'a' })).toBe(true);
  toggle({ id: 'b' });
  expect(picked.value.map((row) => row.id)).toEqual(['a']);
});
