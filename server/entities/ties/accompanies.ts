import { defineTieKind } from '../tieKind.ts';

/**
 * A social worker gave time to an organization, a resident or a committee; the weight is the hours from the tie's first
 * day through its last. It says what work was done, not that the two are in contact.
 */
export const accompanies = defineTieKind({
  id: 'ACCOMPANIES',
  wording: { zh: ['社工陪伴', '陪伴', '社工投入'], en: ['Accompanies', 'Hours of a worker'] },
  from: ['SocialWorker'],
  to: ['Organization', 'Resident', 'Committee'],
  directed: true,
  isContact: false,
  subkinds: {
    training: { zh: ['培训'], en: ['Training'] },
    meeting: { zh: ['开会', '例会'], en: ['Meeting'] },
    visit: { zh: ['走访'], en: ['Visit'] },
    paperwork: { zh: ['表格材料', '文书'], en: ['Paperwork'] },
  },
  weight: { zh: ['小时'], en: ['hours'] },
  weightRange: { min: 0.1, max: 10_000 },
  sentence: { zh: '{from}陪伴{to}', en: '{from} accompanies {to}' },
});
