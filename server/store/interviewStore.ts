import { createHash } from 'node:crypto';
import { validate as isUuid, v5 } from 'uuid';
import type { NodeDraft, TieDraft } from '../entities/draft.ts';
import {
  largestCloseness,
  mostAnswers,
  namingId,
  promptedNote,
  type InterviewAnswerInput,
  type InterviewInput,
  type InterviewResult,
} from '../entities/interview.ts';
import type { Node } from '../entities/node.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import { firstDay, isPartialDate, lastDay } from '../entities/partialDate.ts';
import { ProblemError, type Problem } from '../entities/problem.ts';
import type { Resident } from '../entities/resident.ts';
import { checkNode, checkTie } from '../entities/rules.ts';
import type { Tie } from '../entities/tie.ts';
import { networkTieKinds } from '../entities/tieKinds.ts';
import { faultsOfPairs, pairTies, withoutKnownPairs } from './acquaintances.ts';
import { writeNodes, writeTies } from './batchStore.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { Clock } from './clock.ts';
import { keepFormerNode } from './formerNodes.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { draftOf, faultsOfNewName, isPresent, nodesOf, plainTie } from './namedPersons.ts';
import { mustBeCommunity } from './nodeStore.ts';
import { toTie, type TieRow } from './rows.ts';
import { statement } from './statements.ts';
import { writeVersion } from './tieStore.ts';
import { checkWrittenDate } from '../entities/writtenDate.ts';

/** Problems that are told at once. */
const mostProblems = 50;

/** What an interview becomes, ready to be written. */
interface Plan {
  readonly nodes: readonly NodeDraft[];
  readonly ties: readonly TieDraft[];
  /** Of those named among each other. */
  readonly pairs: readonly TieDraft[];
  readonly result: InterviewResult;
}

/** Somebody who was named: who she is, and what kind of node. */
interface Named {
  readonly id: string;
  readonly label: string | null;
}

/** Writes down what one person answered in a survey round, all of it or nothing. */
export class InterviewStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps that she was asked and answered, a tie for each name, and as merely mentioned whoever is not on the roster; ends what she
   * said of a former round and takes back.
   * Who was merely mentioned herself is on the roster from now on: she has spoken for herself. The same id again does
   * nothing. @throws ProblemError with the place of the answer and the field (`answers.3.namedId`); then nothing is written
   */
  async record(input: InterviewInput, today: string): Promise<InterviewResult> {
    if (!isUuid(input.id)) throw new ProblemError({ code: 'notAnId', field: 'id' });
    const now = this.clock.now();
    const revision = this.clock.newId();
    const { communityId } = input;
    return this.store.write(async (run) => {
      // First: on a server, whoever writes to the community at the same moment waits here.
      await run(statement('community/touch'), { communityId, revision });
      await mustBeCommunity(run, communityId);
      const [kept] = await run<TieRow>(statement('tie/read'), { id: input.id });
      if (kept) return resultOfKept(input, kept);
      const nodes = await nodesNamed(run, input);
      const problems = [
        ...faultsOfInterview(input, nodes, today),
        ...input.answers.flatMap((answer, i) =>
          faultsOfAnswer(answer, input, nodes, today).map((fault) => ({
            ...fault,
            field: `answers.${i}.${fault.field}`,
          })),
        ),
      ];
      if (problems.length === 0) problems.push(...faultsOfPairs(input, namedIdsOf(input)));
      const ending = await tiesToEnd(run, input);
      if (problems.length === 0) problems.push(...faultsOfEnding(input, ending));
      if (problems.length > 0) throw new ProblemError(problems.slice(0, mostProblems));
      const round = input.waveId ?? (await roundNamed(run, communityId, nameOfRound(input)));
      const isAsked = round !== null && (await wasAsked(run, round, input.respondentId));
      const { nodes: made, ties, pairs, result } = planOf(input, { round, isAsked });
      const newPairs = await withoutKnownPairs(run, pairs, result.waveId);
      const common = { communityId, sourceId: null, createdAt: now, updatedAt: now };
      await writeNodes(run, made, common);
      await writeTies(run, [...ties, ...newPairs], { sourceId: null, recordedAt: now });
      for (const tie of ending.values())
        // What somebody ended before that day has ended then.
        if (tie.validTo === null || lastDay(tie.validTo) > lastDay(input.on))
          await writeVersion(run, tie, { validTo: input.on }, { now, formerId: this.clock.newId() });
      await run(statement('interview/sign'), { id: input.id, digest: digestOf(input) });
      if (isMentioned(nodes.get(input.respondentId))) {
        const properties = { standing: null, updatedAt: now };
        const stored = { standing: 'mentioned' };
        const changing = { id: input.respondentId, communityId, stored, changed: properties };
        await keepFormerNode(run, changing, now, this.clock);
        await run(statement('node/update', { Label: 'Resident' }), { id: input.respondentId, properties });
      }
      const otherEnds = [...ending.values()].flatMap(({ fromId, toId }) => [fromId, toId]);
      return { ...result, personIds: [...new Set([...result.personIds, ...otherEnds])] };
    });
  }
}

/** The same for the same answers, whatever order their fields came in. */
const digestOf = (input: InterviewInput): string =>
  createHash('sha256').update(canonicalJson(input)).digest('base64');

const nameOfRound = ({ newWave }: InterviewInput): string => newWave?.trim() ?? '';
const newNameOf = ({ newName }: InterviewAnswerInput): string => newName?.trim() ?? '';

/** Ids are made from that of the interview, so that the same interview has the same ones. */
const madeId = (input: InterviewInput, ...parts: readonly (string | null)[]): string =>
  v5(JSON.stringify(parts), input.id);

const isMentioned = (node: Node | undefined): boolean =>
  (node as Resident | undefined)?.standing === 'mentioned';

/** The nodes that an interview names, by id. */
const nodesNamed = (run: Run, input: InterviewInput): Promise<ReadonlyMap<string, Node>> =>
  nodesOf(run, [
    input.respondentId,
    input.waveId,
    ...input.answers.flatMap(({ namedId, placeId }) => [namedId, placeId]),
  ]);

/** The round of a community with a name; null when there is none. */
async function roundNamed(run: Run, communityId: string, name: string): Promise<string | null> {
  const [row] = await run<{ id: string }>(statement('interview/waveNamed'), { communityId, name });
  return row?.id ?? null;
}

async function wasAsked(run: Run, waveId: string, personId: string): Promise<boolean> {
  return (await run(statement('interview/asked'), { waveId, personId })).length > 0;
}

/**
 * What is known of an interview that was kept before; its ANSWERED has its id.
 * @throws ProblemError `idTaken`; `keptOtherwise` when something else was sent then
 */
function resultOfKept(input: InterviewInput, row: TieRow): InterviewResult {
  const { kind, fromId, toId } = toTie(row);
  if (kind !== 'ANSWERED' || fromId !== input.respondentId)
    throw new ProblemError({ code: 'idTaken', field: 'id' });
  const { digest } = row.properties;
  if (typeof digest === 'string' && digest !== digestOf(input))
    throw new ProblemError({ code: 'keptOtherwise', field: 'id' });
  return { ...planOf(input, { round: toId, isAsked: true }).result, wasKept: true };
}

function faultsOfInterview(
  input: InterviewInput,
  nodes: ReadonlyMap<string, Node>,
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  const { respondentId, waveId, on, answers } = input;
  if (!isPresent(nodes.get(respondentId), 'Resident', input.communityId, today))
    problems.push({ code: 'notFound', field: 'respondentId' });
  if (waveId && !isPresent(nodes.get(waveId), 'Wave', input.communityId, today))
    problems.push({ code: 'notFound', field: 'waveId' });
  if (!waveId)
    problems.push(
      ...checkNode(nodeKind('Wave'), { name: nameOfRound(input) }).map((problem) => ({
        ...problem,
        value: undefined,
        field: 'newWave',
      })),
    );
  if (firstDay(on) > today) problems.push({ code: 'inTheFuture', field: 'on', value: on });
  else problems.push(...checkWrittenDate('on', on));
  if (answers.length > mostAnswers)
    problems.push({ code: 'tooMany', field: 'answers', parameters: { max: mostAnswers } });
  return problems;
}

/** The ties that an interview ends, by id, without those that are not there. */
async function tiesToEnd(run: Run, { endedTieIds }: InterviewInput): Promise<ReadonlyMap<string, Tie>> {
  const found = new Map<string, Tie>();
  for (const id of new Set((endedTieIds ?? []).slice(0, mostAnswers))) {
    const [row] = await run<TieRow>(statement('tie/readForChange'), { id });
    if (row) found.set(id, toTie(row));
  }
  return found;
}

/** What may end is a tie of hers that a former round told of. */
function faultsOfEnding(input: InterviewInput, ties: ReadonlyMap<string, Tie>): Problem[] {
  const { communityId, respondentId, waveId, on } = input;
  const ids = input.endedTieIds ?? [];
  if (ids.length > mostAnswers)
    return [{ code: 'tooMany', field: 'endedTieIds', parameters: { max: mostAnswers } }];
  return ids.flatMap((id, i): Problem[] => {
    const field = `endedTieIds.${i}`;
    const tie = ties.get(id);
    const isHers =
      tie !== undefined &&
      tie.communityId === communityId &&
      tie.supersededAt === null &&
      tie.waveId !== null &&
      tie.waveId !== waveId &&
      networkTieKinds.includes(tie.kind) &&
      (tie.fromId === respondentId || tie.toId === respondentId);
    if (!isHers) return [{ code: 'notFound', field }];
    return tie.validFrom !== null && firstDay(tie.validFrom) > lastDay(on)
      ? [{ code: 'endBeforeStart', field, parameters: { start: tie.validFrom } }]
      : [];
  });
}

function faultsOfAnswer(
  answer: InterviewAnswerInput,
  input: InterviewInput,
  nodes: ReadonlyMap<string, Node>,
  today: string,
): Problem[] {
  const { namedId, placeId, closeness, since } = answer;
  const problems: Problem[] = [];
  const named = namedId ? nodes.get(namedId) : undefined;
  if (namedId && !(named && isPresent(named, named.label, input.communityId, today)))
    problems.push({ code: 'notFound', field: 'namedId' });
  if (namedId && newNameOf(answer) !== '') problems.push({ code: 'badRequest', field: 'newName' });
  if (!namedId) problems.push(...faultsOfNewName(newNameOf(answer), 'namedId'));
  if (placeId && (namedId || !isPresent(nodes.get(placeId), 'Place', input.communityId, today)))
    problems.push({ code: 'notFound', field: 'placeId' });
  const scale = { min: 1, max: largestCloseness };
  if (typeof closeness === 'number' && closeness < scale.min)
    problems.push({ code: 'tooSmall', field: 'closeness', parameters: { min: scale.min } });
  if (typeof closeness === 'number' && closeness > scale.max)
    problems.push({ code: 'tooLarge', field: 'closeness', parameters: { max: scale.max } });
  if (since && isPartialDate(since) && firstDay(since) > today)
    problems.push({ code: 'inTheFuture', field: 'since', value: since });
  if (problems.length > 0) return problems;
  const tie = tieOf(answer, input, { id: idOfNamed(answer, input), label: named?.label ?? 'Resident' });
  // A day that is the interview's is told of once.
  return checkTie(tie)
    .filter(({ code, field }) => code !== 'tooEarly' || (field === 'validFrom' && since))
    .map((problem) => ({ ...problem, field: fieldOfRule[problem.field ?? ''] ?? 'kind' }));
}

/** Which field of an answer a rule on ties speaks of. */
const fieldOfRule: Readonly<Record<string, string>> = {
  subkind: 'subkind',
  weight: 'closeness',
  validFrom: 'since',
  frequency: 'frequency',
  to: 'namedId',
};

/** The same new name in the same building is one person. */
const idOfNamed = (answer: InterviewAnswerInput, input: InterviewInput): string =>
  answer.namedId ?? madeId(input, 'person', newNameOf(answer), answer.placeId ?? null);

const namedIdsOf = (input: InterviewInput): string[] =>
  input.answers.map((answer) => idOfNamed(answer, input));

function tieOf(
  answer: InterviewAnswerInput,
  input: InterviewInput,
  named: Named,
): TieDraft & { readonly fromLabel: string | null; readonly toLabel: string | null } {
  const { kind, fromNamed, stressful, closeness, frequency, since, prompted } = answer;
  const subkind = answer.subkind?.trim() || (kind === 'NOMINATES' ? answer.question : null);
  const respondent: Named = { id: input.respondentId, label: 'Resident' };
  const [from, to] = fromNamed ? [named, respondent] : [respondent, named];
  const parts = { kind, subkind, fromId: from.id, toId: to.id };
  return {
    id: namingId(input.id, parts),
    ...parts,
    fromLabel: from.label,
    toLabel: to.label,
    weight: stressful ? -(closeness ?? 1) : (closeness ?? null),
    validFrom: since ?? input.on,
    validTo: null,
    waveId: input.waveId ?? null,
    method: input.method ?? null,
    frequency: frequency ?? null,
    confirmedOn: input.on,
    note: prompted ? promptedNote : null,
  };
}

/** Nodes and ties of an interview that breaks no rule. `round`: the survey round; null = it is still to be made. */
function planOf(
  input: InterviewInput,
  { round, isAsked }: { readonly round: string | null; readonly isAsked: boolean },
): Plan {
  const { respondentId, on } = input;
  const waveId = round ?? v5(nameOfRound(input), input.communityId);
  const people = new Map<string, NodeDraft>();
  const homes = new Map<string, TieDraft>();
  const named = new Map<string, TieDraft>();
  for (const answer of input.answers) {
    const id = idOfNamed(answer, input);
    const { fromLabel: _from, toLabel: _to, ...tie } = tieOf(answer, input, { id, label: null });
    if (!named.has(tie.id)) named.set(tie.id, { ...tie, waveId });
    if (answer.namedId || people.has(id)) continue;
    people.set(id, draftOf(id, 'Resident', { name: newNameOf(answer), standing: 'mentioned' }));
    const { placeId } = answer;
    if (!placeId) continue;
    const home = madeId(input, 'LIVES_IN', id);
    homes.set(id, { ...plainTie, id: home, kind: 'LIVES_IN', fromId: id, toId: placeId });
  }
  const survey = { ...plainTie, validFrom: on };
  const recall = input.answers.some(({ prompted }) => prompted) ? 'prompted' : null;
  const pairs = pairTies(input, namedIdsOf(input), waveId);
  const asked: TieDraft[] = isAsked
    ? []
    : [{ ...survey, id: madeId(input, 'ASKED'), kind: 'ASKED', fromId: waveId, toId: respondentId }];
  return {
    nodes: [
      ...(round === null ? [draftOf(waveId, 'Wave', { name: nameOfRound(input), startsOn: on })] : []),
      ...people.values(),
    ],
    ties: [
      ...asked,
      { ...survey, id: input.id, kind: 'ANSWERED', subkind: recall, fromId: respondentId, toId: waveId },
      ...homes.values(),
      ...named.values(),
    ],
    pairs,
    result: {
      waveId,
      ties: named.size + pairs.length,
      people: people.size,
      ended: new Set(input.endedTieIds ?? []).size,
      wasKept: false,
      personIds: [...new Set([respondentId, ...namedIdsOf(input)])],
    },
  };
}
