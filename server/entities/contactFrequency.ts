import { registerEnumType } from 'type-graphql';
import type { Wording } from './wording.ts';

/**
 * How often two are in contact, the most frequent first.
 * Source: the frequency column of the social network map, Tracy & Whittaker 1990, Families in Society 71(8):461-470.
 */
export const contactFrequencies = {
  daily: { zh: ['每天', '天天', '几乎每天'], en: ['Daily', 'Every day'] },
  weekly: { zh: ['每周', '每星期', '一周一次'], en: ['Weekly', 'Every week'] },
  monthly: { zh: ['每月', '每个月', '一月一次'], en: ['Monthly', 'Every month'] },
  rarely: { zh: ['很少', '偶尔', '一年几次'], en: ['Rarely', 'A few times a year', 'Seldom'] },
} as const satisfies Readonly<Record<string, Wording>>;
export type ContactFrequency = keyof typeof contactFrequencies;

export const contactFrequencyIds = Object.keys(contactFrequencies) as readonly ContactFrequency[];

export const ContactFrequencyEnum = Object.fromEntries(contactFrequencyIds.map((id) => [id, id]));
registerEnumType(ContactFrequencyEnum, {
  name: 'ContactFrequency',
  description: 'How often two are in contact',
  valuesConfig: Object.fromEntries(
    contactFrequencyIds.map((id) => [id, { description: contactFrequencies[id].en.join(', ') }]),
  ),
});
