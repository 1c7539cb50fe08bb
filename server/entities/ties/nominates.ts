import { defineTieKind } from '../tieKind.ts';

/** From the one who names to the one named; the sub-kind is the question asked. */
export const nominates = defineTieKind({
  id: 'NOMINATES',
  wording: { zh: ['提名', '点名'], en: ['Nominates', 'Names'] },
  from: ['Resident', 'SocialWorker'],
  to: ['Resident', 'SocialWorker'],
  directed: true,
  subkinds: {
    trust: { zh: ['牵头', '信任', '大家的事情交给谁来牵头最放心'], en: ['Trust to lead'] },
    discuss: { zh: ['商量', '重要事情和谁商量'], en: ['Discuss important matters'] },
    advice: { zh: ['请教', '打听消息先问谁'], en: ['Advice'] },
    gossip: { zh: ['传话', '告诉谁传得最快'], en: ['Who spreads the word'] },
  },
  sentence: { zh: '{from}提名{to}', en: '{from} names {to}' },
});
