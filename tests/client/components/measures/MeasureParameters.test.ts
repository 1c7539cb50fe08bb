import { afterEach, describe, expect, it } from 'vitest';
import MeasureParameters from '../../../../client/components/measures/MeasureParameters.vue';
import { show } from '../mounting.ts';

const steps = { id: 'steps', name: '步数', usual: null, minimum: 1, maximum: 10, whole: true };

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the numbers that a measure leaves open', () => {
  it('say their range, and that they are worked out when nobody chooses', () => {
    const wrapper = show(MeasureParameters, { parameters: [steps], chosen: {} });
    expect(wrapper.get('input').attributes()).toMatchObject({
      min: '1',
      max: '10',
      step: '1',
      placeholder: '自动',
    });
    expect(wrapper.text()).toContain('1 到 10');
  });

  it('are kept within their limits, and given back by an empty field', async () => {
    const wrapper = show(MeasureParameters, { parameters: [steps], chosen: { other: 2 } });
    await wrapper.get('input').setValue('99');
    await wrapper.setProps({ chosen: { other: 2, steps: 10 } });
    await wrapper.get('input').setValue('');
    expect(wrapper.emitted('change')).toEqual([[{ other: 2, steps: 10 }], [{ other: 2 }]]);
  });
});
