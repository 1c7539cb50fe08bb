import type { Translated } from '../language.ts';
import type { team as zh } from '../zh/team.ts';

export const team: Translated<typeof zh> = {
  lead: 'Only the members and activities of your own team.',
  choose: 'Team',
  noneTitle: 'Your team is not recorded yet',
  noneText: 'Ask your administrator to choose your team in your account.',
  noneNext: 'Show my account',
  members: 'Members',
  membersNone: 'No members are recorded. Tell your social worker who belongs to the team.',
  memberColumns: { name: 'Name', role: 'Role', since: 'Since' },
  activities: 'Activities',
  activitiesNone: 'Nothing was held yet. Find a time that suits most, and begin small.',
  came: '{n} took part',
  last: 'Last activity',
  lastNone: 'none yet',
  silent: '{n} days ago',
  rhythm: 'Usually every',
  rhythmDays: '{n} days',
  rhythmUnknown: 'known after two activities',
  count: 'Members',
  next: {
    title: 'What to do next',
    first: 'Arrange a first activity',
    firstText: 'It need not be large: a few people over tea will do. Tell your social worker afterwards.',
    again: 'Time for the next one',
    againText: 'It has been longer than usual. Ask a few old members which day suits them.',
    keep: 'Keep this rhythm',
    keepText:
      'Write down who came and hand it to your social worker; ask newcomers whether they want to join.',
  },
};
