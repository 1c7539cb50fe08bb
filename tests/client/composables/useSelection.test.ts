import { mount, flushPromises } from '@vue/test-utils';
import { defineComponent, h } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { describe, expect, it } from 'vitest';
import { useSelection } from '../../../client/composables/useSelection.ts';

async function open(address: string) {
  let used: ReturnType<typeof useSelection> | undefined;
  const page = defineComponent({
    setup() {
      used = useSelection();
      return () => h('div');
    },
  });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/c/:communityId', component: page }],
  });
  await router.push(address);
  mount({ render: () => h(page) }, { global: { plugins: [router] } });
  if (!used) throw new Error('not mounted');
  return { used, router };
}

describe('useSelection', () => {
  it('reads the address and writes to it', async () => {
    const { used, router } = await open('/c/c1?ties=SUPPORTS&on=2025-06&actor=a1');
    expect(used.selection.value).toEqual({ communityId: 'c1', tieKinds: ['SUPPORTS'], asOf: '2025-06' });
    used.change({ asOf: null, directed: false });
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ ties: 'SUPPORTS', directed: '0', actor: 'a1' });
    used.reset();
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ actor: 'a1' });
  });

  it('stays the same object while only other parts of the address change', async () => {
    const { used, router } = await open('/c/c1?on=2025');
    const before = used.selection.value;
    await router.push('/c/c1?on=2025&actor=a1');
    expect(used.selection.value).toBe(before);
  });
});
