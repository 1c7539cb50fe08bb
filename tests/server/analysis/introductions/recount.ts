import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import type { IntroductionFigures } from '../../../../server/entities/results/introductionPlan.ts';
import { tiesOf } from '../../../../server/graph/recordTies.ts';

const contactKinds = ['KNOWS', 'SUPPORTS', 'NOMINATES'] as const;

/**
 * Who is in contact with whom, from the ties of a record alone: of positive or negative ties, but not of sums that are 0.
 * `friendly`: without those in which dislike prevails.
 */
export function contactsOf(
  record: CommunityRecord,
  kinds: readonly (typeof contactKinds)[number][] = contactKinds,
  day: string | null = null,
  { friendly = false } = {},
): Map<string, Set<string>> {
  const contacts = new Map<string, Set<string>>(
    record.nodes
      .filter(({ label }) => label === 'Resident' || label === 'SocialWorker')
      .map(({ id }) => [id, new Set()]),
  );
  const strengths = new Map<string, number>();
  for (const { kind, from, to, weight } of tiesOf(record, kinds, { from: null, to: day })) {
    if (from === to || !contacts.has(from.id) || !contacts.has(to.id)) continue;
    // Two know each other; help and naming go one way, and each way has its own sum.
    const ways = kind === 'KNOWS' ? [`${from.id}|${to.id}`, `${to.id}|${from.id}`] : [`${from.id}|${to.id}`];
    for (const key of ways) strengths.set(key, (strengths.get(key) ?? 0) + (weight ?? 1));
  }
  for (const [key, strength] of strengths) {
    const [a, b] = key.split('|') as [string, string];
    // Of two ways the larger counts, of equally large ones that from the smaller id.
    const back = strengths.get(`${b}|${a}`) ?? 0;
    const size = Math.abs(strength) - Math.abs(back) || Number(b > a) - 0.5;
    if (strength === 0 || (friendly && (size > 0 ? strength : back) < 0)) continue;
    contacts.get(a)!.add(b);
    contacts.get(b)!.add(a);
  }
  return contacts;
}

/** Steps from somebody to everybody whom a path leads to, by walking level after level. */
export function stepsFrom(
  contacts: ReadonlyMap<string, ReadonlySet<string>>,
  id: string,
): Map<string, number> {
  const steps = new Map([[id, 0]]);
  for (const [at, count] of steps)
    for (const next of contacts.get(at)!) if (!steps.has(next)) steps.set(next, count + 1);
  return steps;
}

/** The figures that a plan promises, by their definitions, with some more contacts. Shares no code with the product. */
export function recount(
  record: CommunityRecord,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  added: readonly (readonly [string, string])[],
): IntroductionFigures {
  const contacts = new Map([...before].map(([id, own]) => [id, new Set(own)]));
  for (const [a, b] of added) {
    contacts.get(a)!.add(b);
    contacts.get(b)!.add(a);
  }
  const onRoster = record.nodes.filter(({ label, isMentioned }) => label === 'Resident' && !isMentioned);
  const having = (count: number): number =>
    onRoster.filter(({ id }) => contacts.get(id)!.size === count).length;
  const ids = [...contacts.keys()];
  const place = new Map(ids.map((id, i) => [id, i]));
  const lists = ids.map((id) => Int32Array.from(contacts.get(id)!, (other) => place.get(other)!));
  const sizes: number[] = [];
  const seen = new Uint8Array(ids.length);
  let reciprocals = 0;
  const steps = new Int32Array(ids.length);
  const queue = new Int32Array(ids.length);
  ids.forEach((_, start) => {
    steps.fill(-1);
    steps[start] = 0;
    queue[0] = start;
    let reached = 1;
    for (let head = 0; head < reached; head++) {
      const at = queue[head]!;
      if (steps[at]! > 0) reciprocals += 1 / steps[at]!;
      const list = lists[at]!;
      for (let i = 0; i < list.length; i++) {
        const next = list[i]!;
        if (steps[next] !== -1) continue;
        steps[next] = steps[at]! + 1;
        queue[reached++] = next;
      }
    }
    if (seen[start]) return;
    for (const each of queue.subarray(0, reached)) seen[each] = 1;
    sizes.push(reached);
  });
  const n = contacts.size;
  return {
    isolates: having(0),
    singleContacts: having(1),
    components: sizes.length,
    largestComponent: Math.max(0, ...sizes),
    distanceFragmentation: n < 2 ? null : 1 - reciprocals / (n * (n - 1)),
  };
}
