import type { Translated } from '../language.ts';
import type { access as zh } from '../zh/access.ts';

export const access: Translated<typeof zh> = {
  deniedTitle: 'Your role does not include this page',
  deniedText:
    'What is recorded about residents is only for those who need it. If your work needs it, ask your administrator for the role.',
  deniedNext: 'To a page that I can see',
  deniedAccount: 'Show my roles',
  role: {
    socialWorker: 'Social worker',
    supervisor: 'Supervisor',
    committee: 'Residents’ committee',
    researcher: 'Researcher',
    leader: 'Resident leader',
    administrator: 'Administrator',
  },
  roleText: {
    socialWorker: 'Sees and records residents, ties, activists and gaps of the own communities.',
    supervisor: 'As a social worker, and sees stressful ties.',
    committee: 'Sees counts only: overview and resources, not who is tied to whom.',
    researcher: 'Sees networks and measures without names, and can export them.',
    leader: 'Sees the members and activities of the own team.',
    administrator: 'Looks after accounts, the log and backups; sees no data of residents.',
  },
  dataKind: {
    stressfulTies: 'Stressful ties',
    contact: 'Contact data',
    sensitive: 'Sensitive data',
  },
};
