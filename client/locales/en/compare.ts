import type { Translated } from '../language.ts';
import type { compare as zh } from '../zh/compare.ts';

export const compare: Translated<typeof zh> = {
  title: 'Before and after',
};
