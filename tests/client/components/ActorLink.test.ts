import { afterEach, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import ActorLink from '../../../client/components/ActorLink.vue';
import { actor } from '../answers.ts';
import { mountPage } from '../mountPage.ts';
import { local, signedIn } from '../sessions.ts';

const Name = defineComponent({ render: () => h(ActorLink, { actor: actor('a') }) });

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

it.each([
  [local, true],
  [signedIn([{ role: 'socialWorker', communityId: 'c1' }]), true],
  [signedIn([{ role: 'committee', communityId: 'c1' }]), false],
])('is a button for who may see cards, and else a name', async (state, isButton) => {
  const { wrapper } = await mountPage(Name, { name: 'resources', answers: {}, state });
  expect(wrapper.text()).toContain('居民a');
  expect(wrapper.find('button').exists()).toBe(isButton);
});
