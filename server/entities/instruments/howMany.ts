import type { Words } from '../instrument.ts';

/** Codes of the Lubben scales for how many people: 0, 1, 2, 3 to 4, 5 to 8, 9 and more. */
export const howMany: readonly Words[] = [
  { zh: '没有', en: 'none' },
  { zh: '1个', en: '1' },
  { zh: '2个', en: '2' },
  { zh: '3–4个', en: '3–4' },
  { zh: '5–8个', en: '5–8' },
  { zh: '9个以上', en: '9 or more' },
];
