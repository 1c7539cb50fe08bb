import { v5 } from 'uuid';
import type { Activity } from '../entities/activity.ts';
import type { ActivityProposalInput } from '../entities/activityProposal.ts';
import type { TieDraft } from '../entities/draft.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import { isPartialDate, isWholeDay } from '../entities/partialDate.ts';
import { ProblemError, type Problem } from '../entities/problem.ts';
import { checkNode } from '../entities/rules.ts';
import { writeNodes, writeTies } from './batchStore.ts';
import type { Clock } from './clock.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { keepOnce } from './keepOnce.ts';
import { draftOf, isPresent, nodesOf, plainTie } from './namedPersons.ts';
import { statement } from './statements.ts';

/** So many of one team on one day, and so many from today on. */
const [mostOnOneDay, mostToCome] = [3, 30];

/** A proposal as it comes in, with the community of the organization and the name of who makes it. */
type NewActivityProposal = ActivityProposalInput & {
  readonly communityId: string;
  readonly proposerName: string;
};

/** Writes down what resident leaders mean to hold. */
export class ActivityProposalStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes an activity of which the organization is the host, and with it the one member of today who is called like the
   * proposer; where none or several are called so, the organization alone. The same id again does nothing.
   * @throws ProblemError `notFound` for an organization that is not there, `notADate` for a month or a year, `inThePast`,
   * `tooMany` of one team on a day or from today on, and what breaks a rule of activities; `notAnId`, `idTaken`
   */
  propose(input: NewActivityProposal, today: string): Promise<Activity> {
    const { communityId, organizationId, proposerName } = input;
    return keepOnce<Activity>(this.store, this.clock, {
      id: input.id,
      read: readActivity,
      isSame: ({ label, title, communityId: home }) =>
        label === 'Activity' && home === communityId && title === input.title.trim(),
      make: async (run, { id, recordedAt }) => {
        const organization = (await nodesOf(run, [organizationId])).get(organizationId);
        if (!isPresent(organization, 'Organization', communityId, today))
          throw new ProblemError({ code: 'notFound', field: 'organizationId' });
        const properties = {
          title: input.title.trim(),
          date: input.date,
          kind: input.kind?.trim() || null,
          note: input.note?.trim() || null,
        };
        const problems = [...checkNode(nodeKind('Activity'), properties), ...faultsOfDate(input.date, today)];
        if (problems.length > 0) throw new ProblemError(problems);
        await run(statement('community/touch'), { communityId, revision: this.clock.newId() });
        const toCome = await run<{ date: string }>(statement('attendance/daysToCome'), {
          ...{ organizationId, today },
        });
        const tooMany = faultsOfNumber(input.date, toCome);
        if (tooMany.length > 0) throw new ProblemError(tooMany);
        const called = await run<{ id: string }>(statement('attendance/membersCalled'), {
          ...{ organizationId, name: proposerName, today },
        });
        const hosts = called.length === 1 ? [organizationId, called[0]!.id] : [organizationId];
        const times = { createdAt: recordedAt, updatedAt: recordedAt };
        await writeNodes(run, [draftOf(id, 'Activity', properties)], {
          ...{ communityId, sourceId: null },
          ...times,
        });
        const ties = hosts.map((fromId): TieDraft => {
          const facts = { ...plainTie, subkind: 'host', validFrom: input.date };
          return { ...facts, id: v5(`ORGANIZED/${fromId}`, id), kind: 'ORGANIZED', fromId, toId: id };
        });
        await writeTies(run, ties, { sourceId: null, recordedAt });
        return (await readActivity(run, id))!;
      },
    });
  }
}

async function readActivity(run: Run, id: string): Promise<Activity | null> {
  return ((await nodesOf(run, [id])).get(id) as Activity | undefined) ?? null;
}

/** A month would be counted from its first day on, and so as held before anything was. */
function faultsOfDate(date: string, today: string): Problem[] {
  if (!isPartialDate(date)) return [];
  if (!isWholeDay(date)) return [{ code: 'notADate', field: 'date', value: date }];
  return date < today ? [{ code: 'inThePast', field: 'date', value: date }] : [];
}

/** What is proposed counts as begun by residents once its day has come, so that it cannot be without end. */
function faultsOfNumber(date: string, toCome: readonly { readonly date: string }[]): Problem[] {
  const onTheDay = toCome.filter((each) => each.date === date).length;
  const tooMany = (max: number): Problem[] => [{ code: 'tooMany', field: 'date', parameters: { max } }];
  if (onTheDay >= mostOnOneDay) return tooMany(mostOnOneDay);
  return toCome.length >= mostToCome ? tooMany(mostToCome) : [];
}
