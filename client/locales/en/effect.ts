import type { Translated } from '../language.ts';
import type { effect as zh } from '../zh/effect.ts';

export const effect: Translated<typeof zh> = {
  title: 'Did it help?',
};
