import {
  checkIntervention,
  targetLabels,
  type Intervention,
  type InterventionInput,
} from '../entities/intervention.ts';
import { ProblemError } from '../entities/problem.ts';
import { dayOf, type Clock } from './clock.ts';
import { mustBeCase } from './cultivationStore.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { keepOnce } from './keepOnce.ts';
import { mustBeNodes } from './namedPersons.ts';
import { withNulls, withoutNulls } from './rows.ts';
import { statement } from './statements.ts';

/** Something that was done as it comes in, with who wrote it down. */
export type NewIntervention = InterventionInput & Pick<Intervention, 'recordedBy'>;

interface InterventionRow {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Things done in one community that are listed, the latest. */
const mostListed = 500;
const mostVersions = 100;

/**
 * What was done for residents, organizations and buildings, kept beside the network. Versions are added: a correction
 * takes the place of the one before. Whoever of them is removed is taken out of all versions; one that was for nobody else goes.
 */
export class InterventionStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Those that stand in a community, the latest beginning first: the latest 500. One that was only for persons who
   * withdrew from the network, or were merely mentioned, is left out.
   */
  async list(communityId: string): Promise<Intervention[]> {
    const parameters = { communityId, today: dayOf(this.clock.now()), limit: mostListed };
    const rows = await this.store.read<InterventionRow>(statement('intervention/list'), parameters);
    return rows.map(toIntervention);
  }

  /** @throws ProblemError `notFound` unless it is a version of the community */
  async read(communityId: string, id: string): Promise<Intervention> {
    const found = await readIntervention(this.store.read, id);
    if (found?.communityId !== communityId) throw new ProblemError({ code: 'notFound', field: 'id' });
    return found;
  }

  /** All versions, the latest first, at most 100. */
  async versions(communityId: string, firstId: string): Promise<Intervention[]> {
    const parameters = { communityId, firstId, limit: mostVersions };
    const rows = await this.store.read<InterventionRow>(statement('intervention/versions'), parameters);
    return rows.map(toIntervention);
  }

  /** What was done for a node, former versions too, the latest last. */
  async forNode(communityId: string, nodeId: string): Promise<Intervention[]> {
    const rows = await this.store.read<InterventionRow>(statement('intervention/forNode'), {
      communityId,
      nodeId,
    });
    return rows.map(toIntervention);
  }

  /** What was written about them, and for whom each was. */
  async texts(communityId: string): Promise<{ aboutIds: string[]; text: string }[]> {
    const texts: { aboutIds: string[]; text: string }[] = [];
    await this.store.scan(statement('intervention/texts'), { communityId }, (rows) => {
      for (const [targetIds, title, note] of rows)
        for (const text of [title, note])
          if (typeof text === 'string') texts.push({ aboutIds: targetIds as string[], text });
    });
    return texts;
  }

  /**
   * Keeps a version. The same id again does nothing.
   * @throws ProblemError `notFound` for a target that is no resident, organization or place of the community, and for a
   * version to correct that does not stand; `notAnId`, `idTaken`, and what `checkIntervention` finds
   */
  record(input: NewIntervention, today: string): Promise<Intervention> {
    const { communityId, replacesId } = input;
    return keepOnce(this.store, this.clock, {
      id: input.id,
      read: readIntervention,
      isSame: (known) =>
        known.communityId === communityId && known.kind === input.kind && known.since === input.since,
      make: async (run, { id, recordedAt }) => {
        const problems = checkIntervention(input, today);
        if (problems.length > 0) throw new ProblemError(problems);
        const targetIds = [...new Set(input.targetIds)].sort();
        await mustBeNodes(run, communityId, targetIds, 'targetIds', ({ label }) =>
          targetLabels.includes(label),
        );
        const activityIds = [...new Set(input.activityIds ?? [])].sort();
        await mustBeNodes(run, communityId, activityIds, 'activityIds', ({ label }) => label === 'Activity');
        if (input.caseId) await mustBeCase(run, communityId, input.caseId, 'caseId');
        const former = replacesId ? await mustStand(run, communityId, replacesId, 'replacesId') : null;
        if (former)
          await run(statement('intervention/set'), {
            id: former.id,
            properties: { supersededAt: recordedAt },
          });
        const properties = withoutNulls({
          id,
          communityId,
          firstId: former?.firstId ?? id,
          version: (former?.version ?? 0) + 1,
          kind: input.kind,
          title: input.title.trim(),
          targetIds,
          dose: input.dose ?? null,
          doseUnit: input.dose ? input.doseUnit : null,
          since: input.since,
          until: input.until ?? null,
          note: input.note?.trim() || null,
          strategy: input.strategy,
          level: input.level,
          cost: input.cost,
          caseId: input.caseId,
          activityIds,
          recordedAt,
          recordedBy: input.recordedBy,
        });
        const [made] = await run<InterventionRow>(statement('intervention/create'), { id, properties });
        return toIntervention(made!);
      },
    });
  }

  /** Takes one out of the list; its versions stay. What was put away already stays so. @throws ProblemError `notFound` */
  putAway(communityId: string, id: string): Promise<Intervention> {
    const putAwayAt = this.clock.now();
    return this.store.write(async (run) => {
      const known = await readIntervention(run, id);
      if (known?.communityId === communityId && known.putAwayAt !== null) return known;
      await mustStand(run, communityId, id, 'id');
      const [row] = await run<InterventionRow>(statement('intervention/set'), {
        id,
        properties: { putAwayAt },
      });
      return toIntervention(row!);
    });
  }
}

async function readIntervention(run: Run, id: string): Promise<Intervention | null> {
  const [row] = await run<InterventionRow>(statement('intervention/read'), { id });
  return row ? toIntervention(row) : null;
}

/** @throws ProblemError `notFound` unless it is a version of the community that stands */
async function mustStand(run: Run, communityId: string, id: string, field: string): Promise<Intervention> {
  const found = await readIntervention(run, id);
  const stands = found?.communityId === communityId && !found.supersededAt && !found.putAwayAt;
  if (!stands) throw new ProblemError({ code: 'notFound', field });
  return found;
}

const mayLack = [
  ...(['dose', 'doseUnit', 'until', 'note', 'strategy', 'level', 'cost', 'caseId'] as const),
  ...(['supersededAt', 'putAwayAt'] as const),
];

function toIntervention({ properties }: InterventionRow): Intervention {
  return {
    ...withNulls(properties, mayLack),
    activityIds: properties.activityIds ?? [],
  } as unknown as Intervention;
}
