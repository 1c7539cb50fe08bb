import type { AuditAction, AuditFilter } from '../../api/generated.ts';

/** The actions in the order of the menu. */
export const auditActions: readonly AuditAction[] = [
  'read',
  'write',
  'export',
  'import',
  'consent',
  'erase',
  'signIn',
  'signInRefused',
  'signOut',
  'account',
  'backup',
  'restore',
  'migrate',
  'policy',
];

/** What is chosen on the page; empty = not asked for. Days are of the user's own calendar, the last one included. */
export interface AuditChoice {
  readonly accountId: string;
  readonly action: AuditAction | '';
  readonly from: string;
  readonly to: string;
}

export const everything: AuditChoice = { accountId: '', action: '', from: '', to: '' };

/** Midnight at the beginning of a day (YYYY-MM-DD) here, or so many days later, as UTC. */
function midnight(day: string, later = 0): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

export function auditFilter(choice: AuditChoice, personId: string | null): AuditFilter {
  return {
    accountId: choice.accountId || null,
    action: choice.action || null,
    from: choice.from ? midnight(choice.from) : null,
    to: choice.to ? midnight(choice.to, 1) : null,
    personId,
  };
}

/** Entries by the day on which they happened here, in the order in which they come. */
export function byDay<Entry extends { readonly at: string }>(
  entries: readonly Entry[],
): { readonly day: string; readonly entries: readonly Entry[] }[] {
  const days = new Map<string, Entry[]>();
  const two = (value: number): string => String(value).padStart(2, '0');
  for (const entry of entries) {
    const at = new Date(entry.at);
    const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
    const known = days.get(day);
    if (known) known.push(entry);
    else days.set(day, [entry]);
  }
  return [...days].map(([day, of]) => ({ day, entries: of }));
}
