import type { Translated } from '../language.ts';
import type { series as zh } from '../zh/series.ts';

export const series: Translated<typeof zh> = {
  title: 'Step by step',
};
