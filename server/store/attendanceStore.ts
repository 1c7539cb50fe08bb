import { validate as isUuid, v5 } from 'uuid';
import { isPersonLabel } from '../entities/actor.ts';
import {
  mostAttendees,
  type AttendanceInput,
  type AttendanceResult,
  type AttendeeInput,
} from '../entities/attendance.ts';
import type { NodeDraft, TieDraft } from '../entities/draft.ts';
import type { Node } from '../entities/node.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import { firstDay, isPartialDate } from '../entities/partialDate.ts';
import { ProblemError, type Problem } from '../entities/problem.ts';
import { checkNode } from '../entities/rules.ts';
import { writeNodes, writeTies } from './batchStore.ts';
import type { Clock } from './clock.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { draftOf, faultsOfNewName, isPresent, nodesOf, plainTie } from './namedPersons.ts';
import { mustBeCommunity } from './nodeStore.ts';
import { statement } from './statements.ts';

/** Problems that are told at once. */
const mostProblems = 50;

/** Writes down who was at an activity, all of a list or nothing. */
export class AttendanceStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /** Ids of the residents who were at each of these activities, as far as they may be shown. O(their attendances). */
  async ofActivities(ids: readonly string[], today: string): Promise<Map<string, string[]>> {
    const lists = new Map<string, string[]>();
    await this.store.scan(statement('attendance/ofActivities'), { ids: [...new Set(ids)], today }, (rows) => {
      for (const [activityId, personId] of rows) {
        const list = lists.get(String(activityId));
        if (list) list.push(String(personId));
        else lists.set(String(activityId), [String(personId)]);
      }
    });
    return lists;
  }

  /**
   * Keeps a tie for everybody on the list of whom none is there yet, makes the activity when it is a new one, and keeps
   * as merely mentioned whoever is not on the roster. The same list again adds nothing. O(list + who was there before).
   * @throws ProblemError with the place in the list and the field (`attendees.3.personId`); then nothing is written
   */
  async record(input: AttendanceInput, today: string): Promise<AttendanceResult> {
    for (const field of ['id', 'activityId'] as const)
      if (!isUuid(input[field])) throw new ProblemError({ code: 'notAnId', field });
    const now = this.clock.now();
    const revision = this.clock.newId();
    const { communityId } = input;
    return this.store.write(async (run) => {
      // First: on a server, whoever writes to the community at the same moment waits here.
      await run(statement('community/touch'), { communityId, revision });
      await mustBeCommunity(run, communityId);
      const nodes = await nodesOf(run, [
        input.activityId,
        ...input.attendees.flatMap(({ personId, placeId }) => [personId, placeId]),
      ]);
      const activity = nodes.get(input.activityId);
      const problems = [...faultsOfActivity(input, activity, today), ...faultsOfList(input, nodes, today)];
      if (problems.length > 0) throw new ProblemError(problems.slice(0, mostProblems));
      const date = activity ? dateOf(activity) : (input.date ?? null);
      const known = activity ? await attendeesOf(run, activity.id) : new Set<string>();
      const { nodes: made, ties, result } = planOf(input, { date, isNew: !activity, known });
      await writeNodes(run, made, { communityId, sourceId: null, createdAt: now, updatedAt: now });
      await writeTies(run, ties, { sourceId: null, recordedAt: now });
      return result;
    });
  }
}

async function attendeesOf(run: Run, activityId: string): Promise<ReadonlySet<string>> {
  const rows = await run<{ id: string }>(statement('attendance/attendees'), { activityId });
  return new Set(rows.map(({ id }) => id));
}

const newNameOf = ({ newName }: AttendeeInput): string => newName?.trim() ?? '';
const titleOf = ({ title }: AttendanceInput): string => title?.trim() ?? '';

const dateOf = (activity: Node): string | null => {
  const date: unknown = Reflect.get(activity, 'date');
  return typeof date === 'string' ? date : null;
};

/** An activity that is not there is made, when it has a title and a date; nobody was yet at one that is still to come. */
function faultsOfActivity(input: AttendanceInput, activity: Node | undefined, today: string): Problem[] {
  if (activity && !isPresent(activity, 'Activity', input.communityId, today))
    return [{ code: 'notFound', field: 'activityId' }];
  if (!activity && titleOf(input) === '') return [{ code: 'notFound', field: 'activityId' }];
  const date = activity ? dateOf(activity) : (input.date ?? null);
  const problems = activity
    ? []
    : checkNode(nodeKind('Activity'), { title: titleOf(input), date }).map((problem) => ({
        ...problem,
        value: undefined,
      }));
  if (date !== null && isPartialDate(date) && firstDay(date) > today)
    problems.push({ code: 'inTheFuture', field: 'date', value: undefined });
  return problems;
}

function faultsOfList(
  { attendees, communityId }: AttendanceInput,
  nodes: ReadonlyMap<string, Node>,
  today: string,
): Problem[] {
  if (attendees.length > mostAttendees)
    return [{ code: 'tooMany', field: 'attendees', parameters: { max: mostAttendees } }];
  return attendees.flatMap((attendee, i) =>
    faultsOfAttendee(attendee, nodes, { communityId, today }).map((problem) => ({
      ...problem,
      field: `attendees.${i}.${problem.field}`,
    })),
  );
}

function faultsOfAttendee(
  attendee: AttendeeInput,
  nodes: ReadonlyMap<string, Node>,
  { communityId, today }: { readonly communityId: string; readonly today: string },
): Problem[] {
  const { personId, placeId } = attendee;
  if (personId && newNameOf(attendee) !== '') return [{ code: 'badRequest', field: 'newName' }];
  const problems: Problem[] = [];
  const person = personId ? nodes.get(personId) : undefined;
  if (!personId) problems.push(...faultsOfNewName(newNameOf(attendee), 'personId'));
  else if (!(person && isPersonLabel(person.label) && isPresent(person, person.label, communityId, today)))
    problems.push({ code: 'notFound', field: 'personId' });
  if (placeId && (personId || !isPresent(nodes.get(placeId), 'Place', communityId, today)))
    problems.push({ code: 'notFound', field: 'placeId' });
  return problems;
}

/** The same new name in the same building is one person of a list. */
const idOfAttendee = (attendee: AttendeeInput, { id }: AttendanceInput): string =>
  attendee.personId ?? v5(JSON.stringify(['person', newNameOf(attendee), attendee.placeId ?? null]), id);

/** Nodes and ties of a list that breaks no rule. Ids of ties are made from person and activity: two lists say it once. */
function planOf(
  input: AttendanceInput,
  {
    date,
    isNew,
    known,
  }: { readonly date: string | null; readonly isNew: boolean; readonly known: ReadonlySet<string> },
): {
  readonly nodes: readonly NodeDraft[];
  readonly ties: readonly TieDraft[];
  readonly result: AttendanceResult;
} {
  const { activityId } = input;
  const persons = new Map(input.attendees.map((each) => [idOfAttendee(each, input), each]));
  const newNames = [...persons].filter(([, { personId }]) => !personId);
  const added = [...persons.keys()].filter((id) => !known.has(id));
  const activity = draftOf(activityId, 'Activity', { title: titleOf(input), date });
  const tie = { ...plainTie, validFrom: date };
  return {
    nodes: [
      ...(isNew ? [activity] : []),
      ...newNames.map(([id, each]) =>
        draftOf(id, 'Resident', { name: newNameOf(each), standing: 'mentioned' }),
      ),
    ],
    ties: [
      ...added.map((fromId): TieDraft => {
        const id = v5(JSON.stringify(['ATTENDED', fromId]), activityId);
        return { ...tie, id, kind: 'ATTENDED', fromId, toId: activityId };
      }),
      ...newNames.flatMap(([fromId, { placeId }]): TieDraft[] => {
        if (!placeId) return [];
        return [{ ...plainTie, id: v5('LIVES_IN', fromId), kind: 'LIVES_IN', fromId, toId: placeId }];
      }),
    ],
    result: {
      activityId,
      added: added.length,
      known: persons.size - added.length,
      people: newNames.length,
      personIds: [...persons.keys()],
    },
  };
}
