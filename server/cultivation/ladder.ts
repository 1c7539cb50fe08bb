import { actorReference, nodesById } from '../analysis/actorReferences.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { CultivationBook } from '../entities/cultivation/caseEntry.ts';
import { rungIds, type Rung } from '../entities/cultivation/entryKinds.ts';
import { rungs } from '../entities/cultivation/rung.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { firstDay, type PartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Ladder, LadderRise, LadderStep, RisenPerson } from '../entities/results/ladder.ts';
import { asWritten, inWords, type Sentence } from '../entities/sentence.ts';
import { textOf, tiesOf, type RecordTie } from '../graph/recordTies.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';

const mostRisen = 100;

/** A step that a person reached. */
interface ReachedRung {
  /** Null = it is not recorded when. */
  readonly since: PartialDate | null;
  /** The first tie that shows it, or what a worker wrote. */
  readonly tie: RecordTie | null;
  readonly entryId: string | null;
  readonly text: string | null;
}
type Reached = ReadonlyMap<Rung, ReachedRung>;

interface Asked {
  readonly book: CultivationBook;
  readonly today: string;
}

/**
 * A resident's ladder, with the day on which she first stood on each step: by her roles in activities and organizations,
 * and by what workers wrote down. O(ties + entries).
 * @throws ProblemError `notFound` when the community has no such resident
 */
export function ladder(
  record: CommunityRecord,
  selection: NetworkSelection,
  { personId, book, today }: Asked & { readonly personId: string },
): Ladder {
  const person = nodesById(record).get(personId);
  if (person?.label !== 'Resident' || person.isMentioned)
    throw new ProblemError({ code: 'notFound', field: 'personId' });
  const basis = cultivationBasis(record, selection, book, today);
  const reached = reachedRungs(basis).get(personId) ?? new Map<Rung, ReachedRung>();
  const highest = highestOf(reached);
  return {
    ...{ personId, rung: highest, reading: readingOf(highest) },
    steps: rungIds.map((rung): LadderStep => {
      const found = reached.get(rung);
      return {
        ...{ rung, name: inWords(rungs[rung].name), meaning: inWords(rungs[rung].meaning) },
        reached: found !== undefined,
        since: found?.since ?? null,
        evidence: found ? evidenceOf(found) : null,
        entryId: found?.entryId ?? null,
      };
    }),
  };
}

/**
 * How many residents stand on which step today, and who stands higher than at the end of a day. A step of which no date
 * is recorded counts as reached before. O(ties + entries).
 */
export function ladderRise(
  record: CommunityRecord,
  selection: NetworkSelection,
  { since, book, today }: Asked & { readonly since: string },
): LadderRise {
  const basis = cultivationBasis(record, selection, book, today);
  const people = [...reachedRungs(basis)].map(([id, reached]) => ({
    id,
    from: highestOf(until(reached, since)),
    to: highestOf(reached)!,
  }));
  const risen = people.filter(({ from, to }) => order(to) > order(from));
  return {
    ...{ since, persons: people.length, rose: risen.length },
    steps: rungIds.map((rung) => ({
      ...{ rung, name: inWords(rungs[rung].name) },
      persons: people.filter(({ to }) => to === rung).length,
      rose: risen.filter(({ to }) => to === rung).length,
    })),
    risen: risen
      .sort((a, b) => order(b.to) - order(a.to) || (a.id < b.id ? -1 : 1))
      .slice(0, mostRisen)
      .map(({ id, from, to }): RisenPerson => ({
        person: actorReference(nodesById(record).get(id)!, new Map()),
        ...{ from, to, reading: riseInWords(from, to) },
      })),
  };
}

const order = (rung: Rung | null): number => (rung === null ? -1 : rungIds.indexOf(rung));

const highestOf = (reached: Reached): Rung | null => rungIds.findLast((rung) => reached.has(rung)) ?? null;

const until = (reached: Reached, day: string): Reached =>
  new Map([...reached].filter(([, { since }]) => since === null || firstDay(since) <= day));

/** The steps that each resident reached until the day of the basis, each as early as it is known. O(ties + entries), once. */
function reachedRungs(basis: CultivationBasis): ReadonlyMap<string, Reached> {
  return basis.once('reachedRungs', () => {
    const all = new Map<string, Map<Rung, ReachedRung>>();
    const note = (person: RecordNode, rung: Rung, step: ReachedRung): void => {
      if (person.label !== 'Resident' || person.isMentioned) return;
      if (step.since !== null && firstDay(step.since) > basis.day) return;
      const own = all.get(person.id) ?? new Map<Rung, ReachedRung>();
      if (isEarlier(step, own.get(rung))) own.set(rung, step);
      all.set(person.id, own);
    };
    for (const tie of tiesOf(basis.record, ['ATTENDED', 'ORGANIZED', 'MEMBER_OF']))
      for (const rung of rungsOf(tie))
        note(tie.from, rung, { since: dayOf(tie), tie, entryId: null, text: null });
    const nodes = nodesById(basis.record);
    for (const { id, kind, subjectId, item, on, text } of basis.entries) {
      const rung = rungIds.find((each) => each === item);
      const person = nodes.get(subjectId);
      if (kind === 'rung' && rung && person) note(person, rung, { since: on, tie: null, entryId: id, text });
    }
    return all;
  });
}

/** Which steps a tie shows: who organizes an activity also came to it. */
function rungsOf({ kind, subkind }: RecordTie): readonly Rung[] {
  switch (kind) {
    case 'ATTENDED':
      if (subkind === 'organizer') return ['participant', 'organizer'];
      return subkind === 'volunteer' ? ['participant', 'helper'] : ['participant'];
    case 'ORGANIZED':
      return ['organizer'];
    default:
      if (subkind === 'leader' || subkind === 'founder') return ['leader'];
      return subkind === 'core' ? ['organizer'] : [];
  }
}

/** When: of an activity its date, of a membership its beginning. */
const dayOf = ({ kind, to, validFrom }: RecordTie): PartialDate | null =>
  kind === 'MEMBER_OF' ? validFrom : (textOf(to, 'date') ?? validFrom);

/** What has a date counts more than what has none, and of two dates the earlier one. */
function isEarlier({ since }: ReachedRung, known: ReachedRung | undefined): boolean {
  if (!known) return true;
  if (since === null) return false;
  return known.since === null || firstDay(since) < firstDay(known.since);
}

function evidenceOf({ tie, text }: ReachedRung): Sentence {
  if (!tie) return asWritten(text ?? '');
  const parameters = { what: tie.to.displayName };
  if (tie.kind === 'MEMBER_OF')
    return tie.subkind === 'core'
      ? inWords({ zh: '“{what}”的骨干成员', en: 'Core member of “{what}”' }, parameters)
      : inWords({ zh: '“{what}”的负责人或发起人', en: 'Leads or founded “{what}”' }, parameters);
  if (tie.kind === 'ORGANIZED' || tie.subkind === 'organizer')
    return inWords({ zh: '组织了“{what}”', en: 'Organized “{what}”' }, parameters);
  return tie.subkind === 'volunteer'
    ? inWords({ zh: '在“{what}”中当志愿者', en: 'Volunteered at “{what}”' }, parameters)
    : inWords({ zh: '参加了“{what}”', en: 'Came to “{what}”' }, parameters);
}

function readingOf(rung: Rung | null): Sentence {
  if (rung === null)
    return inWords({ zh: '还没有参加活动的记录。', en: 'No activity is recorded of her yet.' });
  const name = inWords(rungs[rung].name);
  const next = rungIds[rungIds.indexOf(rung) + 1];
  return next
    ? inWords(
        {
          zh: '现在是{name}；下一级是{next}：{meaning}。',
          en: 'Now: {name}. The next step is {next}: {meaning}.',
        },
        { name, next: inWords(rungs[next].name), meaning: inWords(rungs[next].meaning) },
      )
    : inWords({ zh: '现在是{name}，已到最高一级。', en: 'Now: {name}, the highest step.' }, { name });
}

const riseInWords = (from: Rung | null, to: Rung): Sentence =>
  from === null
    ? inWords({ zh: '新成为{to}', en: 'Newly: {to}' }, { to: inWords(rungs[to].name) })
    : inWords(
        { zh: '从{from}到{to}', en: 'From {from} to {to}' },
        { from: inWords(rungs[from].name), to: inWords(rungs[to].name) },
      );
