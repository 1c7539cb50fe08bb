import type { Translated } from '../language.ts';
import type { backups as zh } from '../zh/backups.ts';

export const backups: Translated<typeof zh> = {
  title: 'Backups',
  lead: 'When a computer breaks or something is removed by mistake, backups bring it back. They are encrypted and open with the backup passphrase.',
  make: 'Make a backup now',
  making: 'Making it …',
  made: 'The backup is made: {name}',
  verify: 'Check',
  verifying: 'Checking …',
  verified: 'Checked and found whole: {at}',
  verifiedNever: 'Never checked',
  good: '{name} is whole and can be restored.',
  listTitle: 'Backups',
  emptyTitle: 'No backup yet',
  emptyText: 'Make one, then check that it can be read.',
  contents: '{nodes} objects, {ties} ties',
  contentsUnknown: 'made elsewhere; known after checking',
  every: 'Made every {hours} hours by itself, kept for {days} days.',
  manual: 'None are made by themselves. Kept for {days} days.',
  failure: 'The backup of {at} could not be made: {message}',
  notConfiguredTitle: 'Backups are not set up yet',
  notConfiguredText:
    'The server must know where backups go and with which passphrase they are encrypted. Set both on the server and start it again:',
  folder: 'folder of backups (better on another disk or a network drive)',
  passphrase:
    'file that holds the backup passphrase; keep a copy locked away, without it no backup can be opened',
  restoreTitle: 'How to restore',
  restoreText: 'Restoring replaces all data, so it is done on the server, by a command:',
  columns: {
    name: 'File',
    madeAt: 'Made',
    size: 'Size',
    contents: 'Contents',
    verified: 'Checked',
    act: 'Do',
  },
  megabytes: '{n} MB',
  kilobytes: '{n} KB',
  next: {
    audit: 'See the log',
    auditText: 'Backups and restoring leave a trace too.',
    accounts: 'Look after accounts',
    accountsText: 'Who can sign in, and what they see.',
  },
};
