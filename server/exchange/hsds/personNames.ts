import { isPersonLabel } from '../../entities/actor.ts';
import type { CommunityRecord } from '../../entities/communityRecord.ts';

/** One sign is too common to be somebody's name. */
const shortest = 2;
const isLetter = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{Script=Latin}\d]/u.test(sign);

/**
 * Tells whether a text holds the name of a person of the community, also of one who withdrew. A name in Latin letters must stand as words of its
 * own. O(length of the text × length of the longest name) for each text.
 */
export function personNamesOf(record: CommunityRecord): (text: string) => boolean {
  const names = new Set(
    [
      ...record.nodes.filter(({ label }) => isPersonLabel(label)).map(({ displayName }) => displayName),
      ...(record.namesLeftOut ?? []),
    ]
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name.length >= shortest),
  );
  const longest = [...names].reduce((most, name) => Math.max(most, name.length), 0);
  return (text) => {
    const within = text.toLowerCase();
    for (let start = 0; start < within.length; start++)
      for (let length = shortest; length <= longest && start + length <= within.length; length++) {
        const end = start + length;
        if (!names.has(within.slice(start, end))) continue;
        const runsOn =
          (isLetter(within[start - 1]) && isLetter(within[start])) ||
          (isLetter(within[end - 1]) && isLetter(within[end]));
        if (!runsOn) return true;
      }
    return false;
  };
}
