import { effectScope, ref, shallowRef, type EffectScope } from 'vue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePlayer } from '../../../../client/composables/timeline/usePlayer.ts';
import type { TimeUnit } from '../../../../client/network/timeline/calendar.ts';

// The year 2026 by hand: January is day 0 to 30, February to 58, March to 89, December 334 to 364.
const january = { first: 0, last: 30 };
const february = { first: 31, last: 58 };

let scope: EffectScope;
let wantsStill = false;
let waiting: FrameRequestCallback[] = [];
const frame = (time: number): void => waiting.splice(0).forEach((each) => each(time));

function player() {
  const shown: string[] = [];
  scope = effectScope();
  const [unit, speed] = [ref<TimeUnit>('month'), ref(1)];
  const made = scope.run(() =>
    usePlayer(shallowRef({ firstDay: '2026-01-01', days: 365 }), { unit, speed }, (window, isSettled) =>
      shown.push(`${window.first}-${window.last}${isSettled ? '.' : ''}`),
    ),
  )!;
  made.setWindow(january);
  shown.splice(0);
  return { ...made, shown, unit, speed };
}

beforeEach(() => {
  waiting = [];
  wantsStill = false;
  vi.stubGlobal('matchMedia', () => ({ matches: wantsStill }));
  vi.stubGlobal('requestAnimationFrame', (each: FrameRequestCallback) => waiting.push(each));
  vi.stubGlobal('cancelAnimationFrame', () => waiting.splice(0));
});
afterEach(() => {
  scope.stop();
  vi.unstubAllGlobals();
});

describe('the player of a timeline', () => {
  it('moves with the frames of the screen, and comes to rest when it is paused', () => {
    const { play, pause, shown, isPlaying, window } = player();
    play();
    for (const time of [1000, 1250, 1500]) frame(time);
    expect(shown).toEqual(['8-37', '16-44']);
    expect(isPlaying.value).toBe(true);
    pause();
    expect([isPlaying.value, shown.at(-1), waiting.length]).toEqual([false, '16-44.', 0]);
    expect(window.value).toEqual({ first: 16, last: 44 });
  });

  it('is as fast as chosen, but a hidden page loses no time', () => {
    const { play, shown, speed } = player();
    speed.value = 4;
    play();
    for (const time of [0, 250]) frame(time);
    expect(shown.at(-1)).toBe('31-58');
    frame(60_000);
    expect(shown.at(-1)).toBe('90-119');
  });

  it('ends at the end, and begins anew from there', () => {
    const { play, shown, isPlaying, setWindow } = player();
    setWindow({ first: 320, last: 349 });
    play();
    for (let time = 0; isPlaying.value && time < 3000; time += 100) frame(time);
    expect([isPlaying.value, shown.at(-1)]).toEqual([false, '335-364.']);
    play();
    expect(shown.at(-1)).toBe('0-29');
  });

  it('jumps from step to step where motion is not wanted', () => {
    wantsStill = true;
    const { play, shown } = player();
    play();
    for (const time of [0, 400, 800, 1100]) frame(time);
    expect(shown).toEqual(['31-58']);
  });

  it('steps and is set by hand, which pauses it', () => {
    const { play, step, setWindow, shown, isPlaying, window } = player();
    step(1);
    expect(window.value).toEqual(february);
    play();
    setWindow({ first: 50, last: 60 }, false);
    expect([isPlaying.value, shown.at(-1)]).toEqual([false, '50-60']);
    setWindow({ first: 900, last: 901 });
    expect(window.value).toEqual({ first: 363, last: 364 });
  });
});
