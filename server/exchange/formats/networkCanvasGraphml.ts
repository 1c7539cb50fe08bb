import { textStart } from '../decodeText.ts';
import type { RawCell } from '../cells.ts';
import type { FileFormat, RawTable } from '../fileFormat.ts';
import { megabyte } from '../limits.ts';
import { tableOfNames, type NamedCells } from '../namedCells.ts';
import { decodeXml, readXml } from '../xml.ts';

const formatName = 'Network Canvas GraphML';
type Attributes = Readonly<Record<string, string>>;

/** What is said of a graph, a node or an edge, by the names of the variables. */
type Facts = Map<string, RawCell>;

const uuidName = 'networkCanvasUUID';
const egoName = 'networkCanvasEgoUUID';
const typeName = 'networkCanvasType';

/** A graph is an interview: what is said of it itself is said of who was interviewed. */
interface Interview {
  readonly ego: Facts;
  readonly nodes: Facts[];
  readonly edges: Facts[];
}

/** What the attributes of a graph are called in the tables of Network Canvas. */
const sessionNames: Readonly<Record<string, string>> = {
  'nc:caseId': 'networkCanvasCaseID',
  'nc:sessionUUID': 'networkCanvasSessionID',
  'nc:protocolName': 'networkCanvasProtocolName',
  'nc:sessionStartTime': 'sessionStart',
  'nc:sessionFinishTime': 'sessionFinish',
  'nc:sessionExportTime': 'sessionExported',
};

class Interviews {
  readonly all: Interview[] = [];
  private readonly names = new Map<string, string>();
  private part: Facts | null = null;
  private key: string | null = null;

  opened(name: string, attributes: Attributes): void {
    if (name === 'key') this.names.set(attributes.id ?? '', attributes['attr.name'] || (attributes.id ?? ''));
    else if (name === 'graph') this.openInterview(attributes);
    else if (name === 'node' || name === 'edge') this.openPart(name);
    else if (name === 'data') this.key = attributes.key ?? null;
  }

  closed(name: string, text: string): void {
    if (name === 'node' || name === 'edge') this.part = this.all.at(-1)?.ego ?? null;
    if (name !== 'data' || this.key === null || !this.part) return;
    const variable = this.names.get(this.key) ?? this.key;
    if (text.trim() !== '') this.part.set(variable, text.trim());
    this.key = null;
  }

  private openInterview(attributes: Attributes): void {
    const session = Object.entries(sessionNames).map(([name, column]): [string, RawCell] => [
      column,
      attributes[name] ?? null,
    ]);
    const ego: Facts = new Map(session);
    this.part = ego;
    this.all.push({ ego, nodes: [], edges: [] });
  }

  private openPart(name: 'node' | 'edge'): void {
    const interview = this.all.at(-1);
    if (!interview) return;
    this.part = new Map();
    interview[name === 'node' ? 'nodes' : 'edges'].push(this.part);
  }
}

/** The name of a node is a variable of the study; the label repeats it for other programs, and says “Node” where there is none. */
function withoutLabel(facts: Facts): Facts {
  const hasName = [...facts.keys()].some((name) => name.toLowerCase() === 'name');
  const label = facts.get('label') ?? null;
  facts.delete('label');
  if (!hasName && label !== null && label !== 'Node') facts.set('name', label);
  return facts;
}

function byType(things: readonly { facts: Facts; ego: RawCell }[]): ReadonlyMap<string, NamedCells[]> {
  const types = new Map<string, NamedCells[]>();
  for (const { facts, ego } of things) {
    const type = String(facts.get(typeName) ?? '');
    const cells = new Map<string, RawCell>([[egoName, ego], ...facts]);
    cells.delete(typeName);
    types.set(type, [...(types.get(type) ?? []), cells]);
  }
  return types;
}

/** The tables that Network Canvas would have written as CSV: who was interviewed, and one for each type of nodes and of edges. */
function tablesOf(interviews: readonly Interview[], file: string, encoding: string): RawTable[] {
  const egos = interviews.map(({ ego }): NamedCells => {
    const cells = new Map<string, RawCell>([
      [egoName, ego.get(uuidName) ?? ego.get('networkCanvasSessionID') ?? null],
      ...ego,
    ]);
    cells.delete(uuidName);
    return cells;
  });
  const egoOf = (i: number): RawCell => egos[i]?.get(egoName) ?? null;
  const nodes = byType(
    interviews.flatMap((interview, i) =>
      interview.nodes.map((facts) => ({ facts: withoutLabel(facts), ego: egoOf(i) })),
    ),
  );
  const edges = byType(
    interviews.flatMap((interview, i) => interview.edges.map((facts) => ({ facts, ego: egoOf(i) }))),
  );
  const table = (sheet: string, first: readonly string[], things: readonly NamedCells[]): RawTable =>
    tableOfNames({ file, sheet, encoding, first, things });
  return [
    table('ego', [egoName, 'networkCanvasCaseID'], egos),
    ...[...nodes].map(([type, things]) => table(`attributeList_${type}`, [egoName, uuidName], things)),
    ...[...edges].map(([type, things]) =>
      table(`edgeList_${type}`, [egoName, 'networkCanvasSourceUUID', 'networkCanvasTargetUUID'], things),
    ),
  ];
}

/** GraphML of Network Canvas, told by its name space: each graph an interview. */
export const networkCanvasGraphmlFormat: FileFormat = {
  id: 'networkCanvasGraphml',
  wording: { zh: ['Network Canvas GraphML'], en: ['Network Canvas GraphML'] },
  mediaType: 'application/graphml+xml',
  extensions: ['graphml'],
  reading: {
    isText: true,
    mostBytes: 50 * megabyte,
    recognises: (bytes) => textStart(bytes).includes('http://schema.networkcanvas.com/xmlns'),
    read: async (bytes, name) => {
      const { text, encoding } = decodeXml(bytes);
      const interviews = new Interviews();
      readXml(text, formatName, interviews);
      return tablesOf(interviews.all, name, encoding);
    },
  },
};
