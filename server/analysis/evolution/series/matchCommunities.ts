/** A community seen in one window, and which line of communities it belongs to. */
export interface MatchedCommunity {
  /** Number of its line, from 0, by when the line began, then by place in the window. */
  readonly line: number;
  /** How it came about. A community of the first window is `born`. */
  readonly event: 'born' | 'continued' | 'split';
  /** Jaccard similarity with the line that it goes on, or split off from; null when born. */
  readonly similarity: number | null;
}

/** The same community through time. */
export interface CommunityLine {
  readonly line: number;
  /** Windows in which it was seen, ascending. */
  readonly windows: readonly number[];
  /** The line that it split off from; null = none. */
  readonly splitFrom: number | null;
  /** The line that it went into, in the window after its last one or later; null = none. */
  readonly mergedInto: number | null;
  /** The window in which it is no more (merged, or never seen again); null = seen in the last window. */
  readonly endedIn: number | null;
}

export interface MatchedCommunities {
  /** Of each window, its communities in the order given. */
  readonly windows: readonly (readonly MatchedCommunity[])[];
  readonly lines: readonly CommunityLine[];
}

export interface MatchOptions {
  /** Communities are taken for the same above this Jaccard similarity, 0 to 1. */
  readonly threshold: number;
  /** A line that was not seen for so many windows is not looked for any more. */
  readonly patience: number;
}

/** As the authors' program has them. */
export const usualMatching: MatchOptions = { threshold: 0.1, patience: 3 };

interface GrowingLine {
  readonly windows: number[];
  readonly splitFrom: number | null;
  front: ReadonlySet<string>;
  mergedInto: number | null;
  endedIn: number | null;
}

interface Match {
  readonly community: number;
  readonly line: number;
  readonly similarity: number;
}

/**
 * Which communities of one window are those of the windows before.
 *
 * Definition: a community matches a line when the Jaccard similarity of its members with the line's front, the members
 *   when it was last seen, is above the threshold. Of all matches the most similar pair comes first (of equal ones the
 *   older line, then the community that stands first), and each community goes on at most one line, each line in at
 *   most one community. A community that matches only lines which went on elsewhere is a split of the most similar
 *   one; a line that matches only communities which go on others has merged into the most similar one; a community
 *   without match is born. A line that is not seen again ends.
 * Undefined: an empty window has no communities and ends nothing by itself.
 * Complexity: O(members of each window × lines that are alive).
 * Source: Greene, Doyle & Cunningham 2010, ASONAM, doi:10.1109/ASONAM.2010.17. There a community may be in several timelines
 *   at once, which share their past or future; here each has one line, so that it has one colour.
 */
export function matchCommunities(
  windows: readonly (readonly (readonly string[])[])[],
  { threshold, patience }: MatchOptions = usualMatching,
): MatchedCommunities {
  const lines: GrowingLine[] = [];
  const matched = windows.map((communities, window) => {
    const alive = lines.map(({ windows: seen, mergedInto }) =>
      mergedInto === null ? window - seen.at(-1)! <= patience : false,
    );
    const matches = matchesOf(communities, lines, alive, threshold);
    const lineOf = new Map<number, Match>();
    const goesOn = new Set<number>();
    for (const match of matches) {
      if (lineOf.has(match.community) || goesOn.has(match.line)) continue;
      lineOf.set(match.community, match);
      goesOn.add(match.line);
    }
    const found = communities.map((members, community): MatchedCommunity => {
      const front = new Set(members);
      const same = lineOf.get(community);
      if (same) {
        const line = lines[same.line]!;
        line.front = front;
        line.windows.push(window);
        return { line: same.line, event: 'continued', similarity: same.similarity };
      }
      const origin = matches.find((match) => match.community === community) ?? null;
      lines.push({
        windows: [window],
        splitFrom: origin?.line ?? null,
        front,
        mergedInto: null,
        endedIn: null,
      });
      return {
        line: lines.length - 1,
        event: origin ? 'split' : 'born',
        similarity: origin?.similarity ?? null,
      };
    });
    for (const { community, line } of matches) {
      if (goesOn.has(line)) continue;
      lines[line]!.mergedInto ??= found[community]!.line;
      lines[line]!.endedIn ??= window;
    }
    return found;
  });
  return { windows: matched, lines: lines.map((line, number) => finished(line, number, windows.length)) };
}

/** All matches above the threshold, the most similar first. */
function matchesOf(
  communities: readonly (readonly string[])[],
  lines: readonly GrowingLine[],
  alive: readonly boolean[],
  threshold: number,
): Match[] {
  const matches = communities.flatMap((members, community) =>
    lines.flatMap(({ front }, line): Match[] => {
      if (!alive[line]) return [];
      const shared = members.reduce((count, key) => count + (front.has(key) ? 1 : 0), 0);
      const similarity = shared / (members.length + front.size - shared);
      return similarity > threshold ? [{ community, line, similarity }] : [];
    }),
  );
  return matches.sort((a, b) => b.similarity - a.similarity || a.line - b.line || a.community - b.community);
}

function finished(
  { windows, splitFrom, mergedInto, endedIn }: GrowingLine,
  line: number,
  count: number,
): CommunityLine {
  const last = windows.at(-1)!;
  return { line, windows, splitFrom, mergedInto, endedIn: endedIn ?? (last < count - 1 ? last + 1 : null) };
}
