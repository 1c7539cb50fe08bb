import { expect, it } from 'vitest';
import NextStep from '../../../client/components/NextStep.vue';
import { signedIn } from '../sessions.ts';
import { show } from './mounting.ts';

it('offers only what is for the roles of who is signed in', () => {
  const committee = signedIn([{ role: 'committee', communityId: 'c1' }]);
  const step = (name: string) =>
    show(NextStep, { to: { name, params: { communityId: 'c1' } }, title: name }, {}, 'zh', committee);
  expect(step('resources').get('a').attributes('href')).toBe('/c/c1/resources');
  expect(step('gaps').find('a').exists()).toBe(false);
  expect(step('methods').find('a').exists()).toBe(true);
});
