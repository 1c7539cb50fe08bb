import { defineTieKind } from '../tieKind.ts';

/** A resource meets a need; the sub-kind is how far that has come. */
export const meets = defineTieKind({
  id: 'MEETS',
  wording: { zh: ['满足需求', '满足'], en: ['Meets'] },
  from: ['Resource'],
  to: ['Need'],
  directed: true,
  subkinds: {
    proposed: { zh: ['已建议'], en: ['Proposed'] },
    accepted: { zh: ['已接受'], en: ['Accepted'] },
    delivered: { zh: ['已提供'], en: ['Delivered'] },
  },
  sentence: { zh: '{from}满足{to}', en: '{from} meets {to}' },
});
