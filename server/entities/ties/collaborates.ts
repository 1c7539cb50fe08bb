import { defineTieKind } from '../tieKind.ts';

/** Two organizations or committees work together. */
export const collaborates = defineTieKind({
  id: 'COLLABORATES',
  wording: { zh: ['合作'], en: ['Works with', 'Collaborates with'] },
  from: ['Organization', 'Committee'],
  to: ['Organization', 'Committee'],
  directed: false,
  subkinds: {},
  weight: { zh: ['合作强度'], en: ['intensity'] },
  sentence: { zh: '{from}和{to}合作', en: '{from} and {to} work together' },
});
