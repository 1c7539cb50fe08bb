import type { Place } from '../entities/problem.ts';
import { checkTie } from '../entities/rules.ts';
import { tieKind, type TieKindId } from '../entities/tieKinds.ts';
import { rowParameters } from './actorIdentity.ts';
import type { TieColumn } from './columnWords.ts';
import type { PlanContext } from './planContext.ts';
import type { Fault } from './problemLog.ts';
import type { TieCells } from './tieCells.ts';
import { endOf, isWave, nodeOf, type TieEnd } from './tieEnd.ts';
import { subkindCalled, type TieWord, type TieWords } from './tieWords.ts';

/** Columns in which the fields of `checkTie` stand. */
const columnOfField = new Map<string | undefined, TieColumn>([
  ['kind', 'kind'],
  ['to', 'target'],
  ['weight', 'weight'],
  ['validFrom', 'validFrom'],
  ['validTo', 'validTo'],
  ['subkind', 'subkind'],
  ['method', 'method'],
  ['frequency', 'frequency'],
  ['confirmedOn', 'confirmedOn'],
  ['note', 'note'],
]);

function kindOf(cells: TieCells, words: TieWords): TieWord {
  const word = cells.text('kind');
  const meaning = words.read(word);
  if (!meaning.kind && word === '' && cells.usualKind) return { kind: cells.usualKind, subkind: null };
  if (!meaning.kind) cells.fault(word === '' ? 'required' : 'unknownTieKind', 'kind', word || undefined);
  return meaning;
}

/** What may stand at an end: of a line without direction, what may stand at either. */
function labelsOf(kind: TieKindId | null, column: 'source' | 'target', isLine: boolean): readonly string[] {
  if (!kind) return [];
  const { from, to } = tieKind(kind);
  if (isLine && !isWave(from) && !isWave(to)) return [...new Set([...from, ...to])];
  return column === 'source' ? from : to;
}

/** Whether a tie of this kind may lead from one to the other. */
function fits(kind: TieKindId, source: TieEnd | undefined, target: TieEnd | undefined): boolean {
  const [from, to] = [nodeOf(source), nodeOf(target)];
  return (
    from !== null &&
    to !== null &&
    tieKind(kind).from.includes(from.label) &&
    tieKind(kind).to.includes(to.label)
  );
}

/** Reads one row of ties into the plan; returns what is wrong with it. */
export function readTieRow(cells: TieCells, at: Place, context: PlanContext): readonly Fault[] {
  const { kind, subkind: subkindOfWord } = kindOf(cells, context.words);
  const direction = cells.direction();
  const isLine = direction === 'undirected' && kind !== null && tieKind(kind).directed;
  const [source, target] = (['source', 'target'] as const).map((column) =>
    endOf(cells, column, labelsOf(kind, column, isLine), context, at),
  );
  const isTurned = isLine && !fits(kind, source, target) && fits(kind, target, source);
  const [from, to] = (isTurned ? [target, source] : [source, target]).map(nodeOf);
  const ownSubkind = cells.text('subkind');
  const subkind = kind && ownSubkind !== '' ? subkindCalled(kind, ownSubkind) : subkindOfWord;
  const weight = cells.weight();
  const validFrom = cells.date('validFrom');
  const validTo = cells.date('validTo');
  const method = cells.method();
  const frequency = cells.frequency();
  const confirmedOn = cells.date('confirmedOn');
  const note = cells.text('note') || null;
  const wave = cells.wave();
  if (!kind) return cells.faults;

  // An end that is nobody has been told of; standing in for it are ids that do not look like a self-tie.
  const fromId = from?.id ?? 'from';
  const toId = to?.id ?? 'to';
  const [fromLabel, toLabel] = [from?.label ?? null, to?.label ?? null];
  for (const problem of checkTie({
    kind,
    fromId,
    toId,
    fromLabel,
    toLabel,
    subkind,
    weight,
    validFrom,
    validTo,
    method,
    frequency,
    confirmedOn,
    note,
  })) {
    const column = columnOfField.get(problem.field) ?? 'kind';
    cells.fault(problem.code, column, problem.value ?? cells.text(column), problem.parameters);
  }
  if (direction === 'directed' && !tieKind(kind).directed)
    cells.fault('directedUndirectedKind', 'directed', cells.text('directed'), { kind });
  if (cells.faults.length > 0) return cells.faults;
  for (const end of [source, target])
    if (end === 'doubtful' || end === 'leftOut') context.log.ledger.mark(at, end);
  if (!from || !to) return [];

  const waveId = wave === null ? null : context.nodes.waveId(wave);
  // A line between a person and her organization is no membership of the organization in the person.
  const bothWays = isLine && fits(kind, to, from);
  const earlier = context.ties.add(
    { kind, subkind, fromId, toId, weight, validFrom, validTo, waveId, method, frequency, confirmedOn, note },
    at,
    bothWays,
  );
  if (earlier) {
    cells.fault(
      'duplicateTie',
      'source',
      `${cells.code('source')} – ${cells.code('target')}`,
      rowParameters(earlier),
    );
    return cells.faults;
  }
  if (wave !== null) context.nodes.planWave(wave);
  if (isWave(tieKind(kind).from)) context.nodes.planWave(cells.code('source'));
  if (isWave(tieKind(kind).to)) context.nodes.planWave(cells.code('target'));
  return [];
}
