import type { Purpose } from './purpose.ts';
import type { Wording } from './wording.ts';

/** What data are kept for. Those a person decides about by consent carry the name of that purpose. */
export const processingPurposes = {
  service: { zh: ['提供社区服务'], en: ['Serving the community'] },
  network: { zh: ['了解关系网络'], en: ['Understanding the network of ties'] },
  leadership: { zh: ['发现和培养骨干'], en: ['Finding and accompanying possible leaders'] },
  contact: { zh: ['联系本人'], en: ['Reaching the person'] },
  sensitive: { zh: ['帮助有特殊困难的人'], en: ['Helping those in particular need'] },
  research: { zh: ['研究使用'], en: ['Use in research'] },
  proof: { zh: ['证明本人的决定'], en: ['Proof of what the person decided'] },
  staff: { zh: ['安排社工的工作'], en: ['Organising the workers’ tasks'] },
  security: { zh: ['保护资料，查明谁看过'], en: ['Protecting the data; finding out who saw them'] },
  none: { zh: ['不是个人信息'], en: ['Not personal'] },
} satisfies Record<Purpose | string, Wording>;
export type ProcessingPurpose = keyof typeof processingPurposes;

/**
 * Why data may be kept, by the items of article 13 (and 29) of the Personal Information Protection Law. What the
 * basis is in a community must be confirmed there; these are the usual ones.
 */
export const legalBases = {
  consent: { zh: ['本人同意（第十三条第一项）'], en: ['Consent (PIPL art. 13 (1))'] },
  separateConsent: { zh: ['单独同意（第二十九条）'], en: ['Separate consent (PIPL art. 29)'] },
  contract: {
    zh: ['履行合同、人力资源管理（第十三条第二项）'],
    en: ['Contract or staff management (PIPL art. 13 (2))'],
  },
  statutoryDuty: {
    zh: ['履行法定职责或义务（第十三条第三项）'],
    en: ['Statutory duty (PIPL art. 13 (3))'],
  },
  none: { zh: ['不适用'], en: ['Not applicable'] },
} satisfies Record<string, Wording>;
export type LegalBasis = keyof typeof legalBases;

export const sensitivities = {
  notPersonal: { zh: ['非个人信息'], en: ['Not personal'] },
  ordinary: { zh: ['一般'], en: ['Ordinary'] },
  personal: { zh: ['个人信息'], en: ['Personal'] },
  sensitive: { zh: ['敏感个人信息'], en: ['Sensitive'] },
} satisfies Record<string, Wording>;
export type Sensitivity = keyof typeof sensitivities;

/** Years for which a person's data are kept after the last record, unless the community says otherwise. */
export const defaultRetentionYears = 5;

export const keepRules = {
  lastRecord: {
    zh: ['最后一次记录之后，按社区设定的年限（默认 5 年）'],
    en: ['As many years after the last record as the community says (5 unless it does)'],
  },
  consent: { zh: ['同意有效期间；撤回即删除'], en: ['While consent holds; deleted when it is withdrawn'] },
  withPerson: { zh: ['和本人的其他资料一起删除'], en: ['Until the person’s other data go'] },
  account: { zh: ['停用账号并删除之前'], en: ['Until the account is removed'] },
  audit: { zh: ['与系统同存'], en: ['As long as the installation'] },
  community: { zh: ['和社区一起删除'], en: ['As long as the community'] },
} satisfies Record<string, Wording>;
export type KeepRule = keyof typeof keepRules;

export interface Handling {
  readonly purpose: ProcessingPurpose;
  readonly basis: LegalBasis;
  readonly sensitivity: Sensitivity;
  readonly keep: KeepRule;
}

/** The ways in which data are handled; each field of the catalogue has one. */
const handlings = {
  notPersonal: { purpose: 'none', basis: 'none', sensitivity: 'notPersonal', keep: 'community' },
  identity: { purpose: 'service', basis: 'statutoryDuty', sensitivity: 'personal', keep: 'lastRecord' },
  profile: { purpose: 'service', basis: 'statutoryDuty', sensitivity: 'personal', keep: 'lastRecord' },
  engagement: { purpose: 'leadership', basis: 'consent', sensitivity: 'personal', keep: 'lastRecord' },
  freeText: { purpose: 'service', basis: 'statutoryDuty', sensitivity: 'personal', keep: 'lastRecord' },
  service: { purpose: 'service', basis: 'statutoryDuty', sensitivity: 'personal', keep: 'lastRecord' },
  contacts: { purpose: 'network', basis: 'consent', sensitivity: 'personal', keep: 'lastRecord' },
  nomination: { purpose: 'leadership', basis: 'consent', sensitivity: 'personal', keep: 'lastRecord' },
  participation: { purpose: 'network', basis: 'statutoryDuty', sensitivity: 'personal', keep: 'lastRecord' },
  office: { purpose: 'service', basis: 'statutoryDuty', sensitivity: 'ordinary', keep: 'lastRecord' },
  home: { purpose: 'service', basis: 'statutoryDuty', sensitivity: 'personal', keep: 'lastRecord' },
  survey: { purpose: 'network', basis: 'consent', sensitivity: 'personal', keep: 'lastRecord' },
  contact: { purpose: 'contact', basis: 'consent', sensitivity: 'personal', keep: 'consent' },
  sensitive: { purpose: 'sensitive', basis: 'separateConsent', sensitivity: 'sensitive', keep: 'consent' },
  consentProof: { purpose: 'proof', basis: 'statutoryDuty', sensitivity: 'personal', keep: 'withPerson' },
  staff: { purpose: 'staff', basis: 'contract', sensitivity: 'ordinary', keep: 'lastRecord' },
  account: { purpose: 'security', basis: 'contract', sensitivity: 'personal', keep: 'account' },
  audit: { purpose: 'security', basis: 'statutoryDuty', sensitivity: 'personal', keep: 'audit' },
} as const satisfies Record<string, Handling>;
export type HandlingId = keyof typeof handlings;

export const handlingOf = (id: HandlingId): Handling => handlings[id];
