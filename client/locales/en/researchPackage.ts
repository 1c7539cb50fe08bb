import type { Translated } from '../language.ts';
import type { researchPackage as zh } from '../zh/researchPackage.ts';

export const researchPackage: Translated<typeof zh> = {
  title: 'Research package',
};
