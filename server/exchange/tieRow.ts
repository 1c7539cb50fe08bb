import { nodeKindCalled } from '../entities/nodeKinds.ts';
import type { Place } from '../entities/problem.ts';
import { checkTie } from '../entities/rules.ts';
import { tieKind, type TieKindId } from '../entities/tieKinds.ts';
import { rowParameters } from './actorRows.ts';
import type { TieColumn } from './columnWords.ts';
import type { ImportOptions, KnownActor } from './plan.ts';
import type { PlannedNodes } from './plannedNodes.ts';
import type { PlannedTies } from './plannedTies.ts';
import type { Fault } from './problemLog.ts';
import type { TieCells } from './tieCells.ts';
import { subkindCalled, type TieWord, type TieWords } from './tieWords.ts';

export interface TieContext {
  readonly options: ImportOptions;
  readonly nodes: PlannedNodes;
  readonly ties: PlannedTies;
  readonly words: TieWords;
}

const isWave = (labels: readonly string[]): boolean => labels.length === 1 && labels[0] === 'Wave';

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
  if (!meaning.kind) cells.fault(word === '' ? 'required' : 'unknownTieKind', 'kind', word || undefined);
  return meaning;
}

function endOf(
  cells: TieCells,
  column: 'source' | 'target',
  kind: TieKindId | null,
  { nodes, options }: TieContext,
): KnownActor | null {
  const word = cells.code(column);
  if (word === '') {
    cells.fault('required', column);
    return null;
  }
  const labels: readonly string[] = kind ? tieKind(kind)[column === 'source' ? 'from' : 'to'] : [];
  if (isWave(labels)) return { id: nodes.waveId(word), label: 'Wave' };
  const found = nodes.find(word);
  if (found) return found;
  const isCommunity = labels.includes('Community') && nodeKindCalled(word)?.label === 'Community';
  if (isCommunity) return { id: options.communityId, label: 'Community' };
  cells.fault('tieToNobody', column, word);
  return null;
}

/** Reads one row of ties into the plan; returns what is wrong with it. */
export function readTieRow(cells: TieCells, at: Place, context: TieContext): readonly Fault[] {
  const { kind, subkind: subkindOfWord } = kindOf(cells, context.words);
  const from = endOf(cells, 'source', kind, context);
  const to = endOf(cells, 'target', kind, context);
  const ownSubkind = cells.text('subkind');
  const subkind = kind && ownSubkind !== '' ? subkindCalled(kind, ownSubkind) : subkindOfWord;
  const weight = cells.weight();
  const validFrom = cells.date('validFrom');
  const validTo = cells.date('validTo');
  const method = cells.method();
  const frequency = cells.frequency();
  const confirmedOn = cells.date('confirmedOn');
  const note = cells.text('note') || null;
  const direction = cells.direction();
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
  const { directed } = tieKind(kind);
  if (direction === 'directed' && !directed)
    cells.fault('directedUndirectedKind', 'directed', cells.text('directed'), { kind });
  if (cells.faults.length > 0 || !from || !to) return cells.faults;

  const waveId = wave === null ? null : context.nodes.waveId(wave);
  const bothWays = direction === 'undirected' && directed;
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
  if (wave !== null) context.nodes.planWave(wave, at);
  if (isWave(tieKind(kind).from)) context.nodes.planWave(cells.code('source'), at);
  if (isWave(tieKind(kind).to)) context.nodes.planWave(cells.code('target'), at);
  return [];
}
