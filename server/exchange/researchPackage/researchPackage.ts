import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { PackageAttribute, ResearchPackageOptions } from '../../entities/researchPackage.ts';
import type { Language } from '../../entities/wording.ts';
import type { DisclosureReport } from '../../analysis/disclosure/disclosureReport.ts';
import { compositionText, matrixText } from '../siena/sienaFiles.ts';
import { zipOf } from '../zipFile.ts';
import { codebook } from './codebook/codebook.ts';
import { changesTable, descriptivesTable, tieCount } from './descriptives.ts';
import { packageFacts, type PackageFacts } from './packageFacts.ts';
import { packageNetworkFiles } from './packageNetworkFiles.ts';
import { packagePanel, type ResearchPanel } from './packagePanel.ts';
import {
  disclosureJson,
  queryGraphql,
  selectionJson,
  withProvenance,
  type Versions,
} from './packageProvenance.ts';
import { packageSpells } from './packageSpells.ts';
import { arcsTable, eventsTable, momentsTable, networksTable, nodesTable } from './packageTables.ts';
import { panelNetworks, type PanelNetwork } from './panelNetworks.ts';
import { igraphR } from './scripts/igraphR.ts';
import { networkxPy } from './scripts/networkxPy.ts';
import { readR } from './scripts/readR.ts';
import { sienaR } from './scripts/sienaR.ts';
import { tergmR } from './scripts/tergmR.ts';
import { spellsText, timeTable, vertexSpellsText } from './spellTables.ts';

export interface PackageRequest {
  readonly options: ResearchPackageOptions;
  readonly language: Language;
  readonly versions: Versions;
  /** Lines that tell who took it away on which day: the only place for a day of today. */
  readonly mark: readonly string[];
}

interface PackageContent {
  readonly panel: ResearchPanel;
  readonly networks: readonly PanelNetwork[];
  readonly facts: PackageFacts;
}

function contentOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  options: ResearchPackageOptions,
): PackageContent {
  const panel = packagePanel(record, selection, options);
  const networks = panelNetworks(panel);
  if (networks.length === 0) throw new ProblemError({ code: 'noTies', field: 'moments' });
  return { panel, networks, facts: packageFacts(panel, networks) };
}

function sienaMatrices({ panel, networks }: PackageContent): Record<string, string> {
  const order = panel.actors.length;
  const matrices = networks.flatMap(({ name, matrices: moments }) =>
    moments.map((matrix, i) => [`siena/${name}_wave_${i + 1}.dat`, matrixText(matrix, order)] as const),
  );
  const present = panel.actors.map((actor) => actor.present);
  const composition = compositionText({ present, observations: panel.moments });
  return { ...Object.fromEntries(matrices), 'siena/composition.dat': composition };
}

/**
 * The files of a research package, by name, from a record under pseudonyms: the same data, options, language and versions give the same
 * texts. O(relations × moments × actors²).
 * @throws ProblemError `noTies`, and what `packagePanel` throws
 */
export function packageFiles(
  record: CommunityRecord,
  selection: NetworkSelection,
  { options, language, versions }: Omit<PackageRequest, 'mark'>,
): Readonly<Record<string, string>> {
  const content = contentOf(record, selection, options);
  const { panel, networks, facts } = content;
  const spells = packageSpells(panel, networks);
  const files = {
    'nodes.csv': nodesTable(panel, facts),
    'moments.csv': momentsTable(panel),
    'networks.csv': networksTable(networks),
    'arcs.csv': arcsTable(panel, networks),
    'events_two_mode.csv': eventsTable(panel),
    'descriptives.csv': descriptivesTable(panel, networks),
    'changes.csv': changesTable(panel, networks),
    ...sienaMatrices(content),
    'dynamic/spells.tsv': spellsText(spells),
    'dynamic/vertex_spells.tsv': vertexSpellsText(spells),
    'dynamic/time.csv': timeTable(spells),
    ...packageNetworkFiles(panel, networks, facts, spells),
    'read.R': readR,
    'siena.R': sienaR,
    'tergm.R': tergmR,
    'igraph.R': igraphR,
    'load_networkx.py': networkxPy,
    'seed.txt': `${options.seed}\n`,
    'codebook.md': codebook({ ...content, spells, versions }, language),
    'disclosure.json': disclosureJson(facts),
    'selection.json': selectionJson(panel),
    'query.graphql': queryGraphql,
  };
  return withProvenance(files, options.seed, versions);
}

/** The earliest day that zip files know. */
const epoch = '1980-01-01';

/** A research package as a zip, its files in order of name. See `packageFiles`. */
export function researchPackage(
  record: CommunityRecord,
  selection: NetworkSelection,
  { mark, ...request }: PackageRequest,
): Uint8Array {
  const files = packageFiles(record, selection, request);
  const all = mark.length === 0 ? files : { ...files, 'TAKEN.txt': `${mark.join('\n')}\n` };
  const entries = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipOf({ files: Object.fromEntries(entries), writtenOn: epoch, remarks: [] });
}

/** What a package would hold, to be looked at before it leaves. */
export interface PackageCheck {
  readonly actors: number;
  readonly moments: readonly { readonly name: string; readonly actors: number; readonly ties: number }[];
  readonly networks: readonly string[];
  readonly disclosure: DisclosureReport<PackageAttribute>;
}

/** The disclosure check of a package that is not written yet. @throws what `packageFiles` throws */
export function researchPackageCheck(
  record: CommunityRecord,
  selection: NetworkSelection,
  { options }: Pick<PackageRequest, 'options'>,
): PackageCheck {
  const { panel, networks, facts } = contentOf(record, selection, options);
  const [all] = networks as [PanelNetwork, ...PanelNetwork[]];
  return {
    actors: panel.actors.length,
    moments: panel.moments.map(({ name }, moment) => ({
      name,
      actors: panel.actors.filter(({ present }) => present[moment]).length,
      ties: tieCount(all.matrices[moment]!, panel.actors.length, all.directed),
    })),
    networks: networks.map(({ name }) => name),
    disclosure: facts.report,
  };
}
