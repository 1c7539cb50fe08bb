import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';
import type { Wording } from './wording.ts';

/** What a person can agree to, or object to, each by itself. */
export const purposes = {
  network: { zh: ['关系网络'], en: ['Network of ties'] },
  leadership: { zh: ['骨干推荐'], en: ['Being considered as a possible leader'] },
  contact: { zh: ['保存联系方式'], en: ['Keeping contact data'] },
  sensitive: { zh: ['保存敏感信息'], en: ['Keeping sensitive data'] },
  research: { zh: ['研究使用'], en: ['Use in research'] },
} satisfies Record<string, Wording>;
export type Purpose = keyof typeof purposes;
export const purposeIds = Object.keys(purposes) as readonly Purpose[];
export const PurposeEnum = Object.fromEntries(purposeIds.map((id) => [id, id]));
registerEnumType(PurposeEnum, { name: 'Purpose', description: 'What a person can agree or object to' });

/** The property of a person's node that holds the first day on which a purpose is not allowed. */
export const withheldProperty = (purpose: Purpose): string => `withheldFrom_${purpose}`;

/** What a person has said about one purpose. */
export const consentDecisions = {
  given: { zh: ['同意'], en: ['Agreed'] },
  refused: { zh: ['不同意'], en: ['Did not agree'] },
  withdrawn: { zh: ['已撤回'], en: ['Withdrawn'] },
} satisfies Record<string, Wording>;
export type ConsentDecision = keyof typeof consentDecisions;
export const ConsentDecisionEnum = Object.fromEntries(Object.keys(consentDecisions).map((id) => [id, id]));
registerEnumType(ConsentDecisionEnum, { name: 'ConsentDecision' });
