import type { Attributes } from '../../entities/scalars.ts';
import { writeGexf } from '../gexf/writeGexf.ts';
import { writeGraphml } from '../graphml/writeGraphml.ts';
import type { FileNode, FileTie, NetworkFile } from '../networkFile.ts';
import { writePajekNetwork } from '../pajek/writePajek.ts';
import { isSeen } from '../siena/observations.ts';
import { dlFiles } from '../ucinet/writeDl.ts';
import type { PackageFacts } from './packageFacts.ts';
import type { ResearchPanel } from './packagePanel.ts';
import { spanOf, type PackageSpells, type TieSpell } from './packageSpells.ts';
import type { PanelNetwork } from './panelNetworks.ts';

/** Without a day, so that equal data are equal bytes. */
const frame = {
  title: 'Linli research package',
  language: 'en',
  writtenOn: '',
  mark: [],
  tiesToCommunity: [],
} as const;

const noFacts = {
  subkind: null,
  weight: null,
  validFrom: null,
  validTo: null,
  wave: null,
  method: null,
  frequency: null,
  confirmedOn: null,
  note: null,
} as const;

function nodesOf({ actors }: ResearchPanel, { columns }: PackageFacts): FileNode[] {
  return actors.map(({ id, node }, row) => {
    const told = [...columns].flatMap(([name, values]) => {
      const value = values[row] ?? null;
      return value === null ? [] : [[name, value] as const];
    });
    const attributes: Attributes = Object.fromEntries(told);
    return { id, label: node.label, name: id, properties: {}, attributes };
  });
}

/** What there was at a moment: who was there, and the ties of each kind among them. */
function networkAt(panel: ResearchPanel, nodes: readonly FileNode[], moment: number): NetworkFile {
  const there = nodes.filter((_, row) => panel.actors[row]!.present[moment]);
  const ids = new Set(there.map(({ id }) => id));
  const ties = panel.ties
    .filter((tie) => isSeen(tie, panel.moments[moment]!) && ids.has(tie.source) && ids.has(tie.target))
    .filter(({ weight }) => weight === null || weight > 0)
    .map(({ id, source, target, kind, directed, subkind, weight }) => ({
      ...noFacts,
      id,
      source,
      target,
      kind,
      directed,
      subkind,
      weight,
    }));
  return { ...frame, nodes: there, ties };
}

/** One relation over time. */
function networkOverTime(
  panel: ResearchPanel,
  nodes: readonly FileNode[],
  { name, kind, subkind, directed }: PanelNetwork,
  { unit, ties, actors }: PackageSpells,
): NetworkFile {
  const isTimed = unit === 'day';
  const byPair = new Map<string, TieSpell[]>();
  for (const spell of ties) {
    if (spell.network !== name) continue;
    const pair = `${spell.from} ${spell.to}`;
    byPair.set(pair, [...(byPair.get(pair) ?? []), spell]);
  }
  const written = [...byPair.values()].map((spells, i): FileTie => {
    const [{ from, to }] = spells as [TieSpell];
    const spans = spells.map(spanOf);
    const time = !isTimed
      ? {}
      : spans.length === 1
        ? { validFrom: spans[0]!.from, validTo: spans[0]!.to }
        : { spells: spans };
    return {
      ...noFacts,
      id: String(i + 1),
      source: nodes[from]!.id,
      target: nodes[to]!.id,
      kind: kind ?? name,
      subkind,
      directed,
      ...time,
    };
  });
  const timed = nodes.map((node, row) => (isTimed ? { ...node, spells: actors[row]!.map(spanOf) } : node));
  return { ...frame, nodes: timed, ties: written };
}

/** The networks in the formats of other programs, by the names of files: each relation over time, and each moment. */
export function packageNetworkFiles(
  panel: ResearchPanel,
  networks: readonly PanelNetwork[],
  facts: PackageFacts,
  spells: PackageSpells,
): Readonly<Record<string, string>> {
  const nodes = nodesOf(panel, facts);
  const overTime = networks.map((network) => [
    `dynamic/${network.name}.gexf`,
    writeGexf(networkOverTime(panel, nodes, network, spells)),
  ]);
  const atMoments = panel.moments.flatMap((_, i) => {
    const network = networkAt(panel, nodes, i);
    const dl = Object.entries(dlFiles(network)).map(([name, text]) => [
      `ucinet/moment_${i + 1}/${name}`,
      text,
    ]);
    return [
      [`graphml/moment_${i + 1}.graphml`, writeGraphml(network)],
      [`pajek/moment_${i + 1}.net`, writePajekNetwork(network)],
      ...dl,
    ];
  });
  return Object.fromEntries([...overTime, ...atMoments]) as Record<string, string>;
}
