import { afterEach, expect, it } from 'vitest';
import MeasureFacts from '../../../../client/components/methods/MeasureFacts.vue';
import { measure } from '../../answers.ts';
import { show } from '../mounting.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

it('lists the numbers that a measure leaves open, with range and what is usual', () => {
  const parameters = [
    { id: 'chance', name: '转告的可能性 q', usual: null, minimum: 0, maximum: 1, whole: false },
    { id: 'rounds', name: '最多转几手 T', usual: 3, minimum: 1, maximum: 20, whole: true },
  ];
  const facts = show(MeasureFacts, {
    measure: { ...measure('degree', 'connections', '联系人数'), parameters },
  });
  expect(facts.text()).toContain('转告的可能性 q：0 到 1；通常由网络算出');
  expect(facts.text()).toContain('最多转几手 T：1 到 20；通常取 3');
});

it('says nothing of them where there are none', () => {
  const facts = show(MeasureFacts, { measure: measure('degree', 'connections', '联系人数') });
  expect(facts.text()).not.toContain('可以自己设定');
});
