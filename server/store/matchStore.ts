import { v5, validate as isUuid } from 'uuid';
import type { TieDraft } from '../entities/draft.ts';
import { checkAdvance, type AdvanceMatchInput, type Match } from '../entities/match.ts';
import { isBehind, matchStep, stepOfSubkind, type MatchStepId } from '../entities/matchStep.ts';
import type { Need, NeedStatus } from '../entities/need.ts';
import { firstDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { checkTie } from '../entities/rules.ts';
import type { Tie } from '../entities/tie.ts';
import { writeTies } from './batchStore.ts';
import type { Clock } from './clock.ts';
import { keepFormerNode } from './formerNodes.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { plainTie } from './namedPersons.ts';
import { toNode, toTie, type NodeRow, type TieRow } from './rows.ts';
import { statement } from './statements.ts';
import { writeVersion } from './tieStore.ts';
import { withoutKeptDates } from '../entities/writtenDate.ts';

/** A step of a match, with its day. */
export type NewMatchStep = Omit<AdvanceMatchInput, 'on'> & { readonly on: string };

/** Follows a resource on its way to a need. Each step is a version of one MEETS tie; the former ones stay. */
export class MatchStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a step, and makes the need what it is from then on. What ends the need ends the tie of who has it; what was
   * delivered is used by who has the need, until it came to nothing. That it helped ends no use: who is brought a meal each
   * day needs nothing more just because it goes on. A step that has been taken already does nothing.
   * @throws ProblemError `notAnId`, `notFound`, `idTaken`, `otherCommunity`, `needNotOpen`, `notNextStep`,
   *   `endBeforeStart`, and see `checkAdvance`
   */
  async advance(input: NewMatchStep, today: string): Promise<Match> {
    if (!isUuid(input.id)) throw new ProblemError({ code: 'notAnId', field: 'id' });
    const problems = checkAdvance(input, today);
    if (problems.length > 0) throw new ProblemError(problems);
    const now = this.clock.now();
    const revision = this.clock.newId();
    return this.store.write(async (run) => {
      const { communityId } = await endsOf(run, input);
      // First: on a server, whoever writes to the community at the same moment waits here.
      await run(statement('community/touch'), { communityId, revision });
      const need = await endsOf(run, input);
      const tie = await readMatch(run, input);
      if (tie && hasTaken(tie, input.step)) return matchOf(tie, need.status);
      if (tie) await follow(run, tie, input, { now, formerId: this.clock.newId() });
      else await propose(run, need, input, now);
      const { needStatus, isEnd } = matchStep(input.step);
      const properties = { status: needStatus, updatedAt: now };
      const changing = { id: need.id, communityId, stored: { status: need.status }, changed: properties };
      await keepFormerNode(run, changing, now, this.clock);
      await run(statement('node/update', { Label: 'Need' }), { id: need.id, properties });
      if (input.step === 'delivered') await beginUse(run, input, now);
      else if (isEnd && needStatus !== 'met') await this.endUse(run, communityId, input, now);
      if (isEnd && needStatus !== 'open') await this.endNeed(run, need.id, input.on, now);
      return matchOf((await readMatch(run, input))!, needStatus);
    });
  }

  /** Who had the need has it no longer. */
  private async endNeed(run: Run, needId: string, on: string, now: string): Promise<void> {
    await this.endTies(run, await tiesTo(run, needId, 'HAS_NEED'), on, now);
  }

  /**
   * What a match delivered is used no longer; other uses of the resource go on. A tie keeps its id when two persons become
   * one, or one becomes two, so that it may be made from the id of whoever had it then.
   */
  private async endUse(
    run: Run,
    communityId: string,
    { id, resourceId, on }: NewMatchStep,
    now: string,
  ): Promise<void> {
    const uses = await tiesTo(run, resourceId, 'USES');
    const pairs = await run<{ keptId: string; otherId: string }>(statement('identity/pairs'), {
      communityId,
    });
    const users = [
      ...uses.map(({ fromId }) => fromId),
      ...pairs.flatMap(({ keptId, otherId }) => [keptId, otherId]),
    ];
    const own = new Set(users.map((userId) => idOfUse(id, userId)));
    await this.endTies(
      run,
      uses.filter((tie) => own.has(tie.id)),
      on,
      now,
    );
  }

  private async endTies(run: Run, ties: readonly Tie[], on: string, now: string): Promise<void> {
    for (const tie of ties) {
      const validTo = tie.validFrom !== null && firstDay(tie.validFrom) > on ? tie.validFrom : on;
      await writeVersion(run, tie, { validTo }, { now, formerId: this.clock.newId() });
    }
  }
}

/** The need, when both ends are there. @throws ProblemError `notFound`, `otherCommunity` */
async function endsOf(run: Run, { needId, resourceId }: NewMatchStep): Promise<Need> {
  const rows = await run<NodeRow>(statement('node/readMany'), { ids: [needId, resourceId] });
  const nodes = new Map(rows.map(toNode).map((node) => [node.id, node]));
  const [need, resource] = [nodes.get(needId), nodes.get(resourceId)];
  if (need?.label !== 'Need') throw new ProblemError({ code: 'notFound', field: 'needId' });
  if (resource?.label !== 'Resource') throw new ProblemError({ code: 'notFound', field: 'resourceId' });
  if (need.communityId !== resource.communityId)
    throw new ProblemError({ code: 'otherCommunity', field: 'resourceId' });
  return need as Need;
}

/** The match as it is recorded; null when there is none yet. @throws ProblemError `idTaken` */
async function readMatch(run: Run, { id, needId, resourceId }: NewMatchStep): Promise<Tie | null> {
  const [row] = await run<TieRow>(statement('tie/readForChange'), { id });
  if (!row) return null;
  const tie = toTie(row);
  if (tie.kind !== 'MEETS' || tie.supersededAt !== null || tie.toId !== needId || tie.fromId !== resourceId)
    throw new ProblemError({ code: 'idTaken', field: 'id' });
  return tie;
}

function hasTaken(tie: Tie, step: MatchStepId): boolean {
  const current = stepOfSubkind(tie.subkind);
  return step === current || isBehind(step, current);
}

async function follow(
  run: Run,
  tie: Tie,
  { step, note, on }: NewMatchStep,
  version: { readonly now: string; readonly formerId: string },
): Promise<void> {
  const { after, isEnd } = matchStep(step);
  if (tie.validTo !== null || !after.includes(stepOfSubkind(tie.subkind)))
    throw new ProblemError({ code: 'notNextStep', field: 'step' });
  const changed = {
    subkind: step,
    note: note?.trim() || null,
    confirmedOn: on,
    ...(isEnd && { validTo: on }),
  };
  const next = { ...tie, ...changed };
  const rules = checkTie({ ...next, fromLabel: 'Resource', toLabel: 'Need' });
  const problems = withoutKeptDates(rules, next, { ...tie });
  if (problems.length > 0) throw new ProblemError(problems);
  await writeVersion(run, tie, changed, version);
}

async function propose(
  run: Run,
  need: Need,
  { id, resourceId, step, note, on }: NewMatchStep,
  recordedAt: string,
): Promise<void> {
  if (matchStep(step).after.length > 0) throw new ProblemError({ code: 'notFound', field: 'id' });
  const isUnderWay = (await tiesTo(run, need.id, 'MEETS')).length > 0;
  // A file or a form may call a need matched where nothing is on its way: it waits, as one that is open.
  const isClosed = need.status === 'met' || need.status === 'withdrawn';
  if (isClosed || isUnderWay) throw new ProblemError({ code: 'needNotOpen', field: 'needId' });
  const draft: TieDraft = {
    ...plainTie,
    id,
    kind: 'MEETS',
    subkind: step,
    fromId: resourceId,
    toId: need.id,
    validFrom: on,
    note: note?.trim() || null,
    confirmedOn: on,
  };
  await writeTies(run, [draft], { sourceId: null, recordedAt });
}

/** The id of the tie that a match leaves with somebody who has the need: the same each time. */
const idOfUse = (matchId: string, userId: string): string => v5(`USES ${userId}`, matchId);

/** Whoever has the need uses the resource from the day of the delivery; who uses it already goes on doing so. */
async function beginUse(
  run: Run,
  { id, needId, resourceId, on }: NewMatchStep,
  recordedAt: string,
): Promise<void> {
  const users = new Set((await tiesTo(run, resourceId, 'USES')).map(({ fromId }) => fromId));
  const holders = new Set((await tiesTo(run, needId, 'HAS_NEED')).map(({ fromId }) => fromId));
  const drafts = [...holders]
    .filter((fromId) => !users.has(fromId))
    .map((fromId): TieDraft => {
      const tie = { id: idOfUse(id, fromId), kind: 'USES', fromId, toId: resourceId } as const;
      return { ...plainTie, ...tie, validFrom: on };
    });
  await writeTies(run, drafts, { sourceId: null, recordedAt });
}

/** The ties of a kind that lead to a need or a resource and have not ended. */
async function tiesTo(run: Run, nodeId: string, kind: 'HAS_NEED' | 'MEETS' | 'USES'): Promise<Tie[]> {
  return (await run<TieRow>(statement('match/tiesTo', { KIND: kind }), { nodeId })).map(toTie);
}

const matchOf = (tie: Tie, needStatus: NeedStatus): Match => ({
  id: tie.id,
  communityId: tie.communityId,
  needId: tie.toId,
  resourceId: tie.fromId,
  step: stepOfSubkind(tie.subkind),
  since: tie.validFrom,
  until: tie.validTo,
  note: tie.note,
  needStatus,
});
