import { expect } from 'vitest';
import type { IntroductionArguments } from '../../../../server/analysis/introductions/introductionArguments.ts';
import type { CommunityRecord, RecordNode } from '../../../../server/entities/communityRecord.ts';
import type {
  IntroductionFigures,
  IntroductionPlan,
} from '../../../../server/entities/results/introductionPlan.ts';
import { tiesOf } from '../../../../server/graph/recordTies.ts';
import { contactsOf, recount, stepsFrom } from './recount.ts';

const refusals = ['不参与评选', 'do not consider'];

/** Eighteen or younger in the year of the day: a birthday may be still to come. */
const mayBeChild = ({ properties: { birthYear } }: RecordNode, today: string): boolean =>
  typeof birthYear === 'number' && Number(today.slice(0, 4)) - birthYear <= 18;
const wantsNoPart = ({ properties: { tags }, withheld }: RecordNode): boolean =>
  withheld?.leadership !== undefined ||
  (Array.isArray(tags) && tags.some((tag) => refusals.includes(String(tag))));

const expectFigures = (found: IntroductionFigures, expected: IntroductionFigures, what: string): void => {
  const { distanceFragmentation: fragmentation, ...counts } = found;
  const { distanceFragmentation, ...expectedCounts } = expected;
  expect(counts, what).toEqual(expectedCounts);
  if (distanceFragmentation === null) expect(fragmentation, what).toBeNull();
  else expect(fragmentation, what).toBeCloseTo(distanceFragmentation, 10);
};

/** Every limit that a plan must keep, checked on the record itself, and every promise counted anew from its ties. */
export function expectKept(
  record: CommunityRecord,
  plan: IntroductionPlan,
  { today, budget, perPerson, outcomes }: IntroductionArguments,
): void {
  const nodes = new Map(record.nodes.map((node) => [node.id, node]));
  const contacts = contactsOf(record, undefined, today);
  const degree = (id: string): number => contacts.get(id)!.size;
  const posts = new Map<string, (string | null)[]>();
  for (const { from, subkind } of tiesOf(record, ['SERVES_IN']))
    posts.set(from.id, [...(posts.get(from.id) ?? []), subkind]);
  const isStaff = (id: string): boolean =>
    nodes.get(id)!.label === 'SocialWorker' ||
    (posts.get(id) ?? []).some((subkind) => subkind !== 'buildingHead');
  const personal = tiesOf(record, ['KNOWS', 'SUPPORTS', 'NOMINATES']);
  const isBetween = (from: string, to: string, a: string, b: string): boolean =>
    (from === a && to === b) || (from === b && to === a);
  const isTense = (a: string, b: string): boolean =>
    personal.some((tie) => (tie.weight ?? 1) < 0 && isBetween(tie.from.id, tie.to.id, a, b)) ||
    (record.keptApart ?? []).some(([x, y]) => isBetween(x, y, a, b));

  expect(plan.introductions.length).toBeLessThanOrEqual(budget);
  const uses = new Map<string, number>();
  const introduced = new Map<string, number>();
  const pairs: [string, string][] = [];
  for (const {
    id,
    one,
    other,
    introducer,
    introducerReason,
    reasons,
    benefit,
    score,
    loads,
  } of plan.introductions) {
    const [a, b] = [one.id, other.id];
    expect(id).toBe([a, b].sort().join(':'));
    expect(a).not.toBe(b);
    expect(
      pairs.some(([x, y]) => isBetween(x, y, a, b)),
      id,
    ).toBe(false);
    pairs.push([a, b]);
    // Not tied, and no tension.
    expect(contacts.get(a)!.has(b), id).toBe(false);
    expect(isTense(a, b), id).toBe(false);
    expect(degree(a) + degree(b), id).toBeGreaterThan(0);
    for (const end of [a, b]) {
      const node = nodes.get(end)!;
      expect(node.label, id).toBe('Resident');
      expect(node.isMentioned ?? false, id).toBe(false);
      expect(mayBeChild(node, today), id).toBe(false);
      expect(isStaff(end), id).toBe(false);
      uses.set(end, (uses.get(end) ?? 0) + 1);
      const needsSomething = tiesOf(record, ['HAS_NEED']).some(({ from }) => from.id === end);
      if (wantsNoPart(node)) expect(degree(end) <= 1 || needsSomething, id).toBe(true);
    }
    // Somebody brings them together, and there is a reason.
    expect(introducerReason.text, id).not.toBe('');
    expect(reasons.length, id).toBeGreaterThan(0);
    expect(benefit, id).toBeGreaterThan(0);
    expect(score, id).toBeGreaterThan(0);
    if (introducer) {
      const node = nodes.get(introducer.id)!;
      expect([a, b]).not.toContain(introducer.id);
      expect(node.isMentioned ?? false, id).toBe(false);
      expect(mayBeChild(node, today) || wantsNoPart(node), id).toBe(false);
      expect(degree(introducer.id), `${id} by somebody who has nobody`).toBeGreaterThan(0);
      expect(isTense(introducer.id, a) || isTense(introducer.id, b), id).toBe(false);
      if (!isStaff(introducer.id)) introduced.set(introducer.id, (introduced.get(introducer.id) ?? 0) + 1);
    } else expect(introducerReason.text).toBe('introduction.introducer.worker');
    for (const { before, after } of loads) expect(after, id).toBeGreaterThan(before);
    // What was decided before.
    for (const { oneId, otherId, step, on } of outcomes) {
      if (!isBetween(oneId, otherId, a, b)) continue;
      expect(step, id).toBe('declined');
      expect(Date.parse(today) - Date.parse(on), id).toBeGreaterThanOrEqual(180 * 86_400_000);
    }
  }
  const month = 30 * 86_400_000;
  const underWay = (id: string): number =>
    outcomes.filter(
      ({ oneId, otherId, step, on }) =>
        (step === 'accepted' || step === 'happened') &&
        (oneId === id || otherId === id) &&
        Date.parse(today) - Date.parse(on) <= month,
    ).length;
  for (const [id, count] of uses) {
    if (degree(id) === 0) expect(count, `${id} has nobody`).toBe(1);
    else expect(count + underWay(id), id).toBeLessThanOrEqual(perPerson);
  }
  for (const [id, count] of introduced) expect(count, `${id} introduces`).toBeLessThanOrEqual(2);

  expectFigures(plan.before, recount(record, contacts, []), 'before');
  expectFigures(plan.after, recount(record, contacts, pairs), 'after all');
  plan.introductions.forEach(({ id, after }, i) => {
    expectFigures(after, recount(record, contacts, [pairs[i]!]), id);
  });

  // Help goes from friend to friend: the steps to the nearest who gives what is needed, now and with the one contact more.
  const friends = contactsOf(record, undefined, today, { friendly: true });
  const withTie = (id: string): Map<string, Set<string>> => {
    const [a = '', b = ''] = id.split(':');
    const more = new Map([...friends].map(([each, own]) => [each, new Set(own)]));
    more.get(a)!.add(b);
    more.get(b)!.add(a);
    return more;
  };
  for (const { id, needs } of plan.introductions) {
    for (const { needId, stepsBefore, stepsAfter } of needs) {
      const need = nodes.get(needId)!;
      const givers = tiesOf(record, ['PROVIDES'])
        .filter(({ to }) => to.properties.category === need.properties.category)
        .map(({ from }) => from.id);
      const ends = id.split(':');
      const [needing] = tiesOf(record, ['HAS_NEED']).filter(
        ({ from, to }) => to.id === needId && ends.includes(from.id),
      );
      const nearest = (among: ReadonlyMap<string, ReadonlySet<string>>): number | null => {
        const steps = stepsFrom(among, needing!.from.id);
        const reached = givers.flatMap((giver) => steps.get(giver) ?? []);
        return reached.length === 0 ? null : Math.min(...reached);
      };
      expect(nearest(friends), id).toBe(stepsBefore);
      expect(nearest(withTie(id)), id).toBe(stepsAfter);
    }
  }

  const newcomers = new Map<string, number>();
  for (const { people, occasion } of plan.invitations) {
    newcomers.set(occasion.activityId, (newcomers.get(occasion.activityId) ?? 0) + 1);
    expect(people.length).toBeGreaterThanOrEqual(3);
    expect(people.length).toBeLessThanOrEqual(6);
    const ids = people.map(({ actor }) => actor.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(degree(ids[0]!)).toBe(0);
    ids.forEach((id, i) => {
      const node = nodes.get(id)!;
      expect(mayBeChild(node, today) || (node.isMentioned ?? false) || isStaff(id)).toBe(false);
      if (i > 0) expect(degree(id) > 0 && !wantsNoPart(node)).toBe(true);
      for (const each of ids.slice(i + 1)) expect(isTense(id, each)).toBe(false);
    });
  }
  for (const count of newcomers.values()) expect(count).toBeLessThanOrEqual(3);
}
