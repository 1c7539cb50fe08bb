import { parentPort } from 'node:worker_threads';
import { generateDemonstration } from '../demonstration/generateDemonstration.ts';
import type { NodeChange, NodeDraft, TieDraft } from '../entities/draft.ts';
import { nodeLabels } from '../entities/nodeKinds.ts';
import { ProblemError } from '../entities/problem.ts';
import { tieKinds } from '../entities/tieKinds.ts';
import { planImport } from '../exchange/importPlan.ts';
import type { ImportPreview } from '../exchange/importPreview.ts';
import type { Sequence } from '../exchange/madeList.ts';
import { ofOnePerson } from '../exchange/ofOnePerson.ts';
import type { ImportOptions } from '../exchange/plan.ts';
import type { RowCounts } from '../exchange/rowLedger.ts';
import { freeMemory } from '../threads/freeMemory.ts';
import type { ImportFile, ImportReply, ImportRequest, PlanSummary, RowCount } from './importMessages.ts';

/**
 * A thread that reads files into a plan and hands its rows out in pieces. It holds what one import needs;
 * ending the thread ends the import, however large or hostile its files are.
 */
let files: readonly ImportFile[] = [];
let nodes: readonly NodeDraft[] = [];
let ties: Sequence<TieDraft> = [];
let changes: readonly NodeChange[] = [];
let preview: ImportPreview | null = null;

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
    case 'read': {
      const summary = await plan(request);
      freeMemory();
      return reply({ type: 'planned', summary });
    }
    case 'countTies': {
      const { knownTies } = request;
      preview?.noteKnownTies((tie) => knownTies.get(tie.kind)?.has(tie.id) ?? false);
      return reply({ type: 'counted', ties: tiesCounted(knownTies), counts: preview?.counts ?? noRows });
    }
    case 'preview':
      return reply({ type: 'preview', piece: shown().rows(request.status, request.from, request.most) });
    case 'doubts':
      return reply({ type: 'doubts', piece: shown().doubts(request.from, request.most) });
    case 'problemGroups':
      return reply({ type: 'problemGroups', groups: shown().problemGroups(request.most) });
    case 'demonstration': {
      ({ nodes, ties } = generateDemonstration({ ...request, language: 'zh' }));
      const nothing = { tables: [], tieWords: [], problems: [], problemCount: 0, badRows: 0, ...noFiles };
      return reply({ type: 'planned', summary: { ...nothing, ...counts(new Set()) } });
    }
    case 'rows': {
      // From here on it is written, or failed: nobody looks into it or reads it again.
      if (preview) {
        preview = null;
        files = [];
        freeMemory();
      }
      const rows: Sequence<NodeDraft | TieDraft | NodeChange> = { nodes, ties, changes }[request.part];
      const piece = rows.slice(request.offset, request.offset + request.limit);
      return reply({ type: 'rows', rows: piece as NodeDraft[] | TieDraft[] | NodeChange[] });
    }
  }
}

const noRows: RowCounts = { new: 0, changed: 0, same: 0, matched: 0, doubtful: 0, wrong: 0, leftOut: 0 };
const noFiles = { files: [], notices: [], changeRows: 0, counts: noRows };

/** @throws ProblemError `importUnknown` before anything was read */
function shown(): ImportPreview {
  if (!preview) throw new ProblemError({ code: 'importUnknown' });
  return preview;
}

type ReadRequest = Extract<ImportRequest, { type: 'read' }>;

function optionsOf({ communityId, reading, known, profiles, phoneEnds }: ReadRequest): ImportOptions {
  return {
    communityId,
    map: new Map(reading.map.map(({ word, kind, subkind }) => [word, { kind, subkind }])),
    where: reading.where,
    wave: reading.wave ?? undefined,
    actorKind: reading.actorKind ?? undefined,
    sheets: reading.sheets?.map((sheet) => ({ ...sheet, sheet: sheet.sheet ?? null })),
    replace: reading.replace?.map((each) => ({ ...each, sheet: each.sheet ?? null })),
    decisions: reading.decisions?.map((each) => ({ ...each, personId: each.personId ?? null })),
    unknownPersons: reading.unknownPersons ?? undefined,
    known: reading.known ?? undefined,
    activity: reading.activity ?? undefined,
    profileId: reading.profileId ?? undefined,
    profiles,
    phoneEnds,
    knownActors: known.byId,
    knownWaves: known.waves,
    knownPlaces: known.places,
    onProgress: (done, total) => reply({ type: 'progress', done, total }),
  };
}

async function plan(request: ReadRequest): Promise<PlanSummary> {
  const planned = await planImport(files, optionsOf(request));
  ({ preview } = planned);
  ({ nodes, ties, changes } = ofOnePerson(planned, request.known.byId));
  const knownIds = new Set([...request.known.byId.values()].map((node) => node.id));
  const { sources, files: tables, tieWords, problems, problemCount, notices, badRows } = planned;
  const told = { files: sources, tables, tieWords, problems, problemCount, notices, badRows };
  return { ...told, changeRows: changes.length, counts: planned.preview.counts, ...counts(knownIds) };
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
  items: Iterable<Item>,
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
