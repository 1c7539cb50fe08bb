import { afterEach, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import PersonSeparated from '../../../client/components/PersonSeparated.vue';
import { actor } from '../answers.ts';
import { mountPage } from '../mountPage.ts';
import { local } from '../sessions.ts';

const Parts = defineComponent({
  render: () =>
    h(PersonSeparated, {
      name: '王阿姨',
      count: 4,
      parts: [
        { size: 3, actors: [actor('a'), actor('b')] },
        { size: 1, actors: [actor('c')] },
      ],
    }),
});

afterEach(() => {
  document.body.innerHTML = '';
});

it('names who is linked to the others only through a person, by part, and says how many more there are', async () => {
  const { wrapper } = await mountPage(Parts, { name: 'resources', answers: {}, state: local });
  expect(wrapper.find('h3').text()).toBe('只靠 王阿姨 与大家相连的：4 位');
  const parts = wrapper.findAll('ul').map((part) => part.text());
  expect(parts[0]).toMatch(/居民a.*居民b.*还有 1 位/s);
  expect(parts[1]).toContain('居民c');
  expect(parts[1]).not.toContain('还有');
});
