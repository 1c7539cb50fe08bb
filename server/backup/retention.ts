import { madeAtOf } from './backupFormat.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Which backups are to be deleted: those older than the days given, but never the newest one that is good, nor what
 * is newer than that. When none is good, none is deleted. Asks about as few as it needs to.
 * @param names of backups; other names are left alone
 */
export async function expiredBackups(
  names: readonly string[],
  {
    now,
    keepDays,
    isGood,
  }: { readonly now: string; readonly keepDays: number; isGood(name: string): Promise<boolean> },
): Promise<string[]> {
  const newestFirst = names
    .filter((name) => madeAtOf(name) !== null)
    .sort()
    .reverse();
  const isExpired = (name: string): boolean =>
    Date.parse(now) - Date.parse(madeAtOf(name)!) > keepDays * dayMs;
  if (!newestFirst.some(isExpired)) return [];
  for (const [place, name] of newestFirst.entries())
    if (await isGood(name)) return newestFirst.slice(place + 1).filter(isExpired);
  return [];
}
