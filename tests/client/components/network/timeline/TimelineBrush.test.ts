import { afterEach, describe, expect, it } from 'vitest';
import TimelineBrush from '../../../../../client/components/network/timeline/TimelineBrush.vue';
import { timeScale } from '../../../../../client/network/timeline/timeScale.ts';
import { show } from '../../mounting.ts';

// The year 2026, one pixel a day from 20: January is day 0 to 30, February to 58, March to 89, April to 119.
const span = { firstDay: '2026-01-01', days: 365 };
const march = { first: 59, last: 89 };
function brush() {
  const wrapper = show(TimelineBrush, {
    ...{ window: march, span, unit: 'month', scale: timeScale(span, 20, 385), width: 405, height: 84 },
  });
  const [start, whole, end] = wrapper.findAll('[role=slider]');
  if (!start || !whole || !end) throw new Error('Not all parts are there.');
  const last = () => wrapper.emitted('change')?.at(-1);
  const press = async (part: typeof whole, key: string) => {
    await part.trigger('keydown', { key });
    return last()?.[0];
  };
  return { wrapper, start, whole, end, press, last };
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the window of a timeline', () => {
  it('says what it is and where it stands', () => {
    const { start, whole, end } = brush();
    expect(whole.attributes()).toMatchObject({
      'aria-label': '时间窗',
      'aria-valuetext': '2026年3月',
      'aria-valuemax': '364',
    });
    expect([start, end].map((part) => part.attributes('aria-valuetext'))).toEqual([
      '2026年3月1日',
      '2026年3月31日',
    ]);
  });

  it('is moved by keys: a step, a year, to the ends', async () => {
    const { whole, press } = brush();
    expect(await press(whole, 'ArrowRight')).toEqual({ first: 90, last: 119 });
    expect(await press(whole, 'ArrowLeft')).toEqual({ first: 31, last: 58 });
    expect(await press(whole, 'PageUp')).toEqual({ first: 334, last: 364 });
    expect(await press(whole, 'Home')).toEqual({ first: 0, last: 30 });
    expect(await press(whole, 'End')).toEqual({ first: 334, last: 364 });
  });

  it('is made longer and shorter at its ends', async () => {
    const { start, end, press } = brush();
    expect(await press(start, 'ArrowLeft')).toEqual({ first: 31, last: 89 });
    expect(await press(start, 'ArrowRight')).toEqual({ first: 89, last: 89 });
    expect(await press(end, 'ArrowRight')).toEqual({ first: 59, last: 119 });
    expect(await press(end, 'End')).toEqual({ first: 59, last: 364 });
    expect(await press(start, 'Home')).toEqual({ first: 0, last: 89 });
  });

  it('leaves other keys to the page', async () => {
    const { wrapper, whole } = brush();
    await whole.trigger('keydown', { key: 'Tab' });
    expect(wrapper.emitted('change')).toBeUndefined();
  });
});
