import { defineTieKind } from '../tieKind.ts';

/** Somebody took part in an activity; the sub-kind is the role. */
export const attended = defineTieKind({
  id: 'ATTENDED',
  wording: { zh: ['参加活动', '参加', '签到'], en: ['Attended'] },
  from: ['Resident', 'SocialWorker'],
  to: ['Activity'],
  directed: true,
  subkinds: {
    participant: { zh: ['参与者', '参加者'], en: ['Participant'] },
    volunteer: { zh: ['志愿者'], en: ['Volunteer'] },
    organizer: { zh: ['组织者'], en: ['Organizer'] },
  },
  sentence: { zh: '{from}参加了{to}', en: '{from} attended {to}' },
});
