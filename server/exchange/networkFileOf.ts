import { compareTexts } from '../entities/compareTexts.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import type { Attributes } from '../entities/scalars.ts';
import { tieKind, tieKinds } from '../entities/tieKinds.ts';
import type { Language } from '../entities/wording.ts';
import { chosenIn, isChosen, type ChosenActors } from '../graph/chosenActors.ts';
import { chosenTies } from '../graph/chosenTies.ts';
import { withoutMentioned } from '../graph/consideration.ts';
import { projectedTies } from '../graph/projection.ts';
import { tiesOf, type RecordTie } from '../graph/recordTies.ts';
import { placesOfResidents } from '../graph/residences.ts';
import { codeOf } from './cells.ts';
import type { FileNode, FileTie, NetworkFile } from './networkFile.ts';

export interface FileOptions {
  readonly language: Language;
  /** Day on which it is written, ISO 8601. */
  readonly writtenOn: string;
  readonly mark: readonly string[];
  /** Whether waves have ids apart from those of other nodes, as in tables, where a tie's kind tells which is meant. */
  readonly wavesApart?: boolean;
}

/** How the building of a resident is called in the file of a network, in which buildings are no nodes. */
const residence = { zh: '居住楼栋', en: 'Building of residence' } as const;

/**
 * What each node is called in the file: its external id, or its own id when it has none or shares it with another node.
 * Within a community no two are called alike. By the node's own id.
 */
function fileIds(nodes: readonly RecordNode[], wavesApart: boolean): ReadonlyMap<string, string> {
  const spaceOf = (node: RecordNode): string =>
    `${wavesApart && node.label === 'Wave' ? 'Wave' : ''}\n${codeOf(node.externalId)}`;
  const counts = new Map<string, number>();
  for (const node of nodes) counts.set(spaceOf(node), (counts.get(spaceOf(node)) ?? 0) + 1);
  return new Map(
    nodes.map((node) => [
      node.id,
      node.externalId !== null && counts.get(spaceOf(node)) === 1 ? node.externalId : node.id,
    ]),
  );
}

function fileNode(node: RecordNode, id: string, furtherFacts: Attributes): FileNode {
  const { nameProperty } = nodeKind(node.label);
  const properties = Object.entries(node.properties).filter(([name]) => name !== nameProperty);
  return {
    id,
    label: node.label,
    name: node.displayName,
    properties: Object.fromEntries(properties),
    attributes: { ...node.attributes, ...furtherFacts },
  };
}

const communityWord = 'Community';

/** Ties as a file holds them, by what their ends are called in it. */
export function fileTie(tie: RecordTie, ids: ReadonlyMap<string, string>, directed: boolean | null): FileTie {
  const called = ({ id, label }: RecordNode): string =>
    label === communityWord ? communityWord : (ids.get(id) ?? id);
  return {
    id: tie.id,
    source: called(tie.from),
    target: called(tie.to),
    kind: tie.kind,
    directed: directed ?? tieKind(tie.kind).directed,
    subkind: tie.subkind,
    weight: tie.weight,
    validFrom: tie.validFrom,
    validTo: tie.validTo,
    wave: tie.waveId === null ? null : (ids.get(tie.waveId) ?? tie.waveId),
    method: tie.method,
    frequency: tie.frequency,
    confirmedOn: tie.confirmedOn,
    note: tie.note,
  };
}

const bySource = (a: FileTie, b: FileTie): number =>
  compareTexts(a.source, b.source) || compareTexts(a.target, b.target) || compareTexts(a.id, b.id);
const byId = (a: FileNode, b: FileNode): number => compareTexts(a.id, b.id);
const titleOf = (record: CommunityRecord): string =>
  record.nodes.find(({ label }) => label === communityWord)?.displayName ?? '';

const frame = (record: CommunityRecord, { language, writtenOn, mark }: FileOptions) => ({
  title: titleOf(record),
  language,
  writtenOn,
  mark,
});

/**
 * Everything of a community that may leave, as files hold it: every node but the community itself, ties of all dates.
 * Who was merely mentioned is left out. O(n log n) in nodes and ties.
 */
export function communityFile(whole: CommunityRecord, options: FileOptions): NetworkFile {
  const record = withoutMentioned(whole);
  const ids = fileIds(record.nodes, options.wavesApart ?? false);
  const kinds = tieKinds.map(({ id }) => id);
  const ties: FileTie[] = [];
  const tiesToCommunity: FileTie[] = [];
  for (const tie of tiesOf(record, kinds))
    (tie.to.label === communityWord ? tiesToCommunity : ties).push(fileTie(tie, ids, null));
  return {
    ...frame(record, options),
    nodes: record.nodes
      .filter(({ label }) => label !== communityWord)
      .map((node) => fileNode(node, ids.get(node.id) ?? node.id, {}))
      .sort(byId),
    ties: ties.sort(bySource),
    tiesToCommunity: tiesToCommunity.sort(bySource),
  };
}

/**
 * The network of a selection as files hold it: the chosen actors, isolates too, and every recorded tie by itself, with the
 * direction that its kind has, or none where the selection is undirected. Shared activities and organizations are ties of
 * the kind `projection`. Who was merely mentioned is left out. O(n log n) in nodes and ties.
 * @throws ProblemError when the selection names no network, see `chosenIn`
 */
export function selectedFile(
  whole: CommunityRecord,
  selection: NetworkSelection,
  options: FileOptions,
): NetworkFile {
  const record = withoutMentioned(whole);
  const chosen = chosenIn(record, selection);
  const actors = record.nodes.filter((node) => isChosen(node, chosen));
  // Of all nodes, so that a person is called alike in the files of all selections.
  const ids = fileIds(record.nodes, options.wavesApart ?? false);
  const direction = selection.directed === false ? false : null;
  const ties = chosenTies(record, chosen).map((tie) => fileTie(tie, ids, direction));
  const buildings = buildingsOf(record, chosen);
  return {
    ...frame(record, options),
    nodes: actors
      .map((node) => {
        const building = buildings.get(node.id);
        const facts: Attributes = building ? { [residence[options.language]]: building } : {};
        return fileNode(node, ids.get(node.id) ?? node.id, facts);
      })
      .sort(byId),
    ties: [...ties, ...projectedFileTies(record, chosen, ids)].sort(bySource),
    tiesToCommunity: [],
  };
}

/** Names of the buildings of residents, by the resident's id. */
function buildingsOf(record: CommunityRecord, { window }: ChosenActors): ReadonlyMap<string, string> {
  const names = new Map(record.nodes.map(({ id, displayName }) => [id, displayName]));
  return new Map(
    [...placesOfResidents(record, window)].map(([person, place]) => [person, names.get(place) ?? '']),
  );
}

const projectedSubkinds = { CO_ATTENDANCE: 'coAttendance', CO_MEMBERSHIP: 'coMembership' } as const;

export function projectedFileTies(
  record: CommunityRecord,
  chosen: ChosenActors,
  ids: ReadonlyMap<string, string>,
): FileTie[] {
  if (!chosen.projection) return [];
  return projectedTies(record, chosen.projection, chosen.window)
    .filter(({ from, to }) => isChosen(from, chosen) && isChosen(to, chosen))
    .map(({ id, kind, from, to, strength }) => ({
      id,
      source: ids.get(from.id) ?? from.id,
      target: ids.get(to.id) ?? to.id,
      kind: 'projection',
      directed: false,
      subkind: projectedSubkinds[kind],
      weight: strength,
      validFrom: null,
      validTo: null,
      wave: null,
      method: null,
      frequency: null,
      confirmedOn: null,
      note: null,
    }));
}
