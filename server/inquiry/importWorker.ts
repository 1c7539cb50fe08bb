import { parentPort } from 'node:worker_threads';
import { generateDemonstration } from '../demonstration/generateDemonstration.ts';
import type { NodeDraft, TieDraft } from '../entities/draft.ts';
import { nodeLabels } from '../entities/nodeKinds.ts';
import { ProblemError } from '../entities/problem.ts';
import { tieKinds } from '../entities/tieKinds.ts';
import { planImport } from '../exchange/importPlan.ts';
import type { ImportFile, ImportReply, ImportRequest, PlanSummary, RowCount } from './importMessages.ts';

/**
 * A thread that reads files into a plan and hands its rows out in pieces. It holds what one import needs;
 * ending the thread ends the import, however large or hostile its files are.
 */
let files: readonly ImportFile[] = [];
let nodes: readonly NodeDraft[] = [];
let ties: readonly TieDraft[] = [];

const reply = (message: ImportReply): void => parentPort?.postMessage(message);

parentPort?.on('message', (request: ImportRequest) => {
  void handle(request).catch((error: unknown) => {
    reply({
      type: 'failed',
      problems: error instanceof ProblemError ? error.problems : [{ code: 'unexpected' }],
    });
  });
});

async function handle(request: ImportRequest): Promise<void> {
  switch (request.type) {
    case 'files':
      files = request.files;
      return;
    case 'read':
      return reply({ type: 'planned', summary: await plan(request) });
    case 'countTies':
      return reply({ type: 'counted', ties: tiesCounted(request.knownTies) });
    case 'demonstration': {
      ({ nodes, ties } = generateDemonstration({ ...request, language: 'zh' }));
      const nothing = { tables: [], tieWords: [], problems: [], problemCount: 0, badRows: 0 };
      return reply({ type: 'planned', summary: { ...nothing, ...counts(new Set()) } });
    }
    case 'rows': {
      const rows = request.part === 'nodes' ? nodes : ties;
      return reply({
        type: 'rows',
        rows: rows.slice(request.offset, request.offset + request.limit) as NodeDraft[] | TieDraft[],
      });
    }
  }
}

async function plan({
  communityId,
  reading,
  known,
}: Extract<ImportRequest, { type: 'read' }>): Promise<PlanSummary> {
  const planned = await planImport(files, {
    communityId,
    map: new Map(reading.map.map(({ word, kind, subkind }) => [word, { kind, subkind }])),
    where: reading.where,
    wave: reading.wave ?? undefined,
    actorKind: reading.actorKind ?? undefined,
    knownActors: known.byId,
    knownWaves: known.waves,
    knownPlaces: known.places,
    onProgress: (done, total) => reply({ type: 'progress', done, total }),
  });
  ({ nodes, ties } = planned);
  const knownIds = new Set([...known.byId.values()].map((node) => node.id));
  const { files: tables, tieWords, problems, problemCount, badRows } = planned;
  return { tables, tieWords, problems, problemCount, badRows, ...counts(knownIds) };
}

/** Which ties are known is asked afterwards, when it is clear what kinds there are. */
function counts(knownIds: ReadonlySet<string>): Pick<PlanSummary, 'nodes' | 'ties' | 'nodeRows' | 'tieRows'> {
  return {
    nodes: tally(
      nodeLabels,
      nodes,
      (node) => node.label,
      (node) => knownIds.has(node.id),
    ),
    ties: tiesCounted(new Map()),
    nodeRows: nodes.length,
    tieRows: ties.length,
  };
}

function tiesCounted(knownTies: ReadonlyMap<string, ReadonlySet<string>>): RowCount[] {
  return tally(
    tieKinds.map((kind) => kind.id),
    ties,
    (tie) => tie.kind,
    (tie) => knownTies.get(tie.kind)?.has(tie.id) ?? false,
  );
}

function tally<Item>(
  ids: readonly string[],
  items: readonly Item[],
  idOf: (item: Item) => string,
  isKnown: (item: Item) => boolean,
): RowCount[] {
  const found = new Map<string, { added: number; known: number }>();
  for (const item of items) {
    const count = found.get(idOf(item)) ?? { added: 0, known: 0 };
    count[isKnown(item) ? 'known' : 'added']++;
    found.set(idOf(item), count);
  }
  return ids.filter((id) => found.has(id)).map((id) => ({ id, ...found.get(id)! }));
}
