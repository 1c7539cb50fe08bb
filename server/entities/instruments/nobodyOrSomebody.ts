import type { OwnItems } from '../instrument.ts';

/** Codes of a list that asks whether one knows somebody of each kind: 0 nobody, 1 somebody, with their Chinese words. */
export const nobodyOrSomebody = (
  nobody: string,
  somebody: string,
): Pick<OwnItems, 'from' | 'to' | 'codes'> => ({
  from: 0,
  to: 1,
  codes: [
    { zh: nobody, en: 'nobody' },
    { zh: somebody, en: 'somebody' },
  ],
});
