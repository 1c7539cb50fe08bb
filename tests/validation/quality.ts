/** A person of a village: what a measure gives her, and whether she is one of the known leaders. */
export interface Judged {
  readonly value: number;
  readonly isLeader: boolean;
}

/**
 * The area under the ROC curve: the chance that a leader drawn at random has a higher value than another person drawn
 * at random; equal values count one half. 0.5 = no better than chance.
 * Undefined: null without leaders, or without others. O(n log n).
 * Source: Hanley & McNeil 1982, doi:10.1148/radiology.143.1.7063747.
 */
export function areaUnderCurve(judged: readonly Judged[]): number | null {
  const leaders = judged.filter(({ isLeader }) => isLeader).length;
  const others = judged.length - leaders;
  if (leaders === 0 || others === 0) return null;
  let [below, won] = [0, 0];
  for (const group of groupsOfEqual(judged).reverse()) {
    const found = group.filter(({ isLeader }) => isLeader).length;
    const rest = group.length - found;
    won += found * (below + rest / 2);
    below += rest;
  }
  return won / (leaders * others);
}

/**
 * The share of leaders among the k persons with the highest values. Where the k-th value is shared by several persons,
 * the places left are filled at random: the share that is expected.
 * Undefined: null without persons. O(n log n).
 */
export function precisionAt(judged: readonly Judged[], k: number): number | null {
  if (judged.length === 0 || k < 1) return null;
  let [places, found] = [k, 0];
  for (const group of groupsOfEqual(judged)) {
    const taken = Math.min(places, group.length);
    found += (taken * group.filter(({ isLeader }) => isLeader).length) / group.length;
    places -= taken;
    if (places === 0) break;
  }
  return found / k;
}

/** Highest value first. */
function groupsOfEqual(judged: readonly Judged[]): Judged[][] {
  const groups: Judged[][] = [];
  for (const each of judged.toSorted((a, b) => b.value - a.value)) {
    const last = groups.at(-1);
    if (last?.[0]?.value === each.value) last.push(each);
    else groups.push([each]);
  }
  return groups;
}
