import type { consentTexts as chinese } from '../zh/consentTexts.ts';

/** What a person agrees to, in plain words: what for, which data, who sees them, and what she may do. */
export const consentTexts: Readonly<Record<keyof typeof chinese, string>> = {
  network:
    'We would like to understand how people here know and help one another, so that activities and help fit better. For this we record the names you tell us, and the activities and groups you take part in. Only the social workers and supervisors of this community see who is tied to whom; others see only counts. You may say no, and withdraw at any time: then your name and ties are in no list, picture or file any more. Saying no does not touch any service.',
  leadership:
    'From what people name, from help and from attendance we see who might like to take something on and be good at it; a social worker then asks in person. The computer only gives hints, a person decides. You may ask not to be considered, and we will leave you off the list; that does not touch any service. You may also ask why we approached you.',
  contact:
    'We would like to keep your phone, WeChat, flat or emergency contact, only to reach you. They are kept encrypted and seen only by workers and supervisors with a special right; they are in no list, statistic or file. When you withdraw, we delete them at once.',
  sensitive:
    'This consent is given separately. To arrange fitting help we would like to note what you tell us about your health, disability, hardship or religion. This is sensitive: if it leaked, it could bring you discrimination or harm. It is kept encrypted and seen only by workers and supervisors with a special right; it is in no list, statistic or file. Without it we serve you all the same, but may not know of particular needs. When you withdraw, we delete it at once.',
  research:
    'We would like to use the data on ties, without names, for research, for example on how mutual help comes about. Researchers see numbers instead of names, and counts, under an agreement; yet somebody might be recognised by her ties, so we protect them as personal data. You may say no, and withdraw at any time: later research data will be without you.',
};
