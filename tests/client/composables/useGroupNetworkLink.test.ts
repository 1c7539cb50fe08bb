import { defineComponent } from 'vue';
import { afterEach, expect, it, vi } from 'vitest';
import { useGroupNetworkLink } from '../../../client/composables/useGroupNetworkLink.ts';
import { mountPage } from '../mountPage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function queryFrom(query: Record<string, string>): Promise<unknown> {
  let link!: ReturnType<typeof useGroupNetworkLink>;
  const page = defineComponent({
    setup() {
      link = useGroupNetworkLink();
      return () => null;
    },
  });
  await mountPage(page, { name: 'organizations', answers: {}, query });
  return link('o1').query;
}

it('keeps the day and the ties between persons, since no organization is among its own members', async () => {
  expect(await queryFrom({})).toEqual({ members: 'o1' });
  expect(await queryFrom({ on: '2025-06', ties: 'SUPPORTS,MEMBER_OF' })).toEqual({
    ...{ on: '2025-06', ties: 'SUPPORTS', members: 'o1' },
  });
  expect(await queryFrom({ ties: 'MEMBER_OF,COLLABORATES', members: 'o2' })).toEqual({ members: 'o1' });
});
