import { mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a data folder holds of the embedded store; backups, say, may lie there as well. */
export const graphNames = /^graph(-\d+)?(\..+)?$|^manifest\.json(\.new)?$/;
/** The same, and the audit log. */
export const storeNames = new RegExp(`${graphNames.source}|^audit$`);
/** Without it the store's files are not opened, or noticed to be missing: it leaves last and comes first. */
const manifest = 'manifest.json';

/**
 * Puts what lies in `data/<fresh>` in the place of what lies in `data`, which goes to `data/<aside>`. Renames only,
 * within the folder, since it may be a volume of its own; one after the other without a pause. A power cut between
 * them loses nothing, and the store then says that files are missing. On an error everything is as before.
 * @param leaves names of what goes aside
 */
export function swapContents(
  data: string,
  { fresh, aside, leaves }: { readonly fresh: string; readonly aside: string; readonly leaves: RegExp },
): void {
  const [from, to] = [join(data, fresh), join(data, aside)];
  const leaving = manifestLast(readdirSync(data).filter((name) => leaves.test(name)));
  const coming = manifestLast(readdirSync(from)).reverse();
  mkdirSync(to, { mode: 0o700 });
  const moves = [
    ...leaving.map((name) => [join(data, name), join(to, name)] as const),
    ...coming.map((name) => [join(from, name), join(data, name)] as const),
  ];
  const done: (readonly [string, string])[] = [];
  try {
    for (const move of moves) {
      renameSync(...move);
      done.push(move);
    }
    rmdirSync(from);
  } catch (error) {
    for (const [source, target] of done.reverse()) renameSync(target, source);
    rmdirSync(to);
    throw error;
  }
}

const manifestLast = (names: readonly string[]): string[] => [
  ...names.filter((name) => name !== manifest).sort(),
  ...names.filter((name) => name === manifest),
];
