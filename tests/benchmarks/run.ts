import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MeasureId } from '../../server/analysis/index.ts';
import { demonstrationId } from '../../server/inquiry/writeDemonstration.ts';
import { root } from '../../server/root.ts';
import { analysisSection, analysisTitle } from './analysis/analysisSection.ts';
import { madeNetwork, realNetworksIn, type BenchmarkNetwork } from './analysis/benchmarkNetworks.ts';
import { catalogueSection, catalogueTitle, linearMeasures } from './analysis/catalogueSection.ts';
import { pythonWithPeers } from './analysis/peers.ts';
import { apiSection } from './apiSection.ts';
import { buildServer } from './builtServer.ts';
import { certaintySection } from './certaintySection.ts';
import { cultivationSection } from './cultivationSection.ts';
import { gapsApiSection } from './gapsApiSection.ts';
import { gapsSection } from './gapsSection.ts';
import { importSection, largeImportSection, largeImportTitle } from './importSection.ts';
import { startProduct } from './product.ts';
import { reportText, sectionText, type Section } from './report.ts';
import { reportsSection } from './reportsSection.ts';
import { responseSection } from './responseSection.ts';
import { seriesSection } from './seriesSection.ts';
import { startSection } from './startSection.ts';
import { timelineSection } from './timelineSection.ts';
import { workersSection } from './workersSection.ts';

const usage = `npm run bench [-- [analysis] [certainty] [gaps] [series] [import] [api] [workers] [timeline] [cultivation] [--nodes N] [--ties M] [--section TEXT]]
Parts at their own sizes are written to docs/performance.md; with --nodes the tables are only shown.
--section: of the analysis and of imports, only the tables whose title has this text, such as "100000 nodes" or "Large import: 100000 rows".`;
const parts = [
  'analysis',
  'certainty',
  'gaps',
  'series',
  'import',
  'api',
  'workers',
  'timeline',
  'cultivation',
];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { nodes: { type: 'string' }, ties: { type: 'string' }, section: { type: 'string' } },
});
if (positionals.some((part) => !parts.includes(part))) throw new Error(usage);

const isAsked = (part: string): boolean => positionals.length === 0 || positionals.includes(part);
const sized = (nodes: number, ties: number): { nodes: number; ties: number } => ({
  nodes: Number(values.nodes ?? nodes),
  ties: Number(values.ties ?? ties),
});
const isWanted = (title: string): boolean => title.includes(values.section ?? '');
const sections: Section[] = [];
const file = join(root, 'docs', 'performance.md');
const former = readFileSync(file, 'utf8');
const isOfUsualSize = values.nodes === undefined && values.ties === undefined;
/** The page is written after each section: a run that is ended early leaves what it measured. */
const show = (section: Section): void => {
  sections.push(section);
  console.log(sectionText(section));
  if (!isOfUsualSize) return;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, reportText(former, sections, day, { whole: values.section === undefined }));
};

if (isAsked('analysis')) await analysis();
if (isAsked('certainty')) {
  show(await certaintySection({ residents: 1_000, named: 6, response: 0.6, draws: 200 }));
}
if (isAsked('gaps')) await gaps();
if (isAsked('series')) await seriesOfMonths();
if (isAsked('workers')) await workers();
if (isAsked('timeline')) await timeline();
if (isAsked('cultivation')) await cultivation();
if (isAsked('import') || isAsked('api')) {
  const built = await buildServer();
  if (isAsked('import')) {
    if (isWanted('Import')) await imports(built);
    if (isOfUsualSize) await largeImports(built);
  }
  if (isAsked('api')) await api(built);
}

async function imports(built: string): Promise<void> {
  show(await importSection(sized(20_000, 100_000), 'embedded', built));
  if (process.env.NEO4J_URI) show(await importSection(sized(20_000, 100_000), 'neo4j', built));
}

async function largeImports(built: string): Promise<void> {
  const sizes = [
    { nodes: 20_000, ties: 80_000 },
    { nodes: 100_000, ties: 900_000 },
  ];
  const engines = process.env.NEO4J_URI ? (['embedded', 'neo4j'] as const) : (['embedded'] as const);
  for (const size of sizes)
    for (const engine of engines)
      if (isWanted(largeImportTitle(size, engine))) show(await largeImportSection(size, engine, built));
}

async function gaps(): Promise<void> {
  const size = sized(10_000, 40_000);
  show(await gapsSection({ residents: size.nodes, named: 7, response: 0.6 }));
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  const product = await startProduct(await buildServer(), folder, { watched: true });
  show(await gapsApiSection(product, size));
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function timeline(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  const product = await startProduct(await buildServer(), folder, { watched: false });
  await product.holds(demonstrationId);
  show(await timelineSection(product, sized(2_000, 10_000)));
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function cultivation(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  const product = await startProduct(await buildServer(), folder, { watched: true });
  await product.holds(demonstrationId);
  const size = { residents: 2_000, organizations: 40, activities: 10_000, attendances: 200_000, cases: 100 };
  show(await reportsSection(product, { nodes: 1_000, ties: 6_000 }));
  show(await cultivationSection(product, size));
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function seriesOfMonths(): Promise<void> {
  // The crew's threads run what is built.
  process.env.LINLI_THREADS = await buildServer();
  const { nodes, ties } = sized(2_000, 8_000);
  show(await seriesSection(madeNetwork(nodes, ties, 'clusteredPowerLaw'), pythonWithPeers()));
}

async function workers(): Promise<void> {
  const built = (process.env.LINLI_THREADS = await buildServer());
  const section = await workersSection(built, { communities: 100, ...sized(2_000, 8_000), workers: 4 });
  if (section) show(section);
}

async function analysis(): Promise<void> {
  // The crew's threads run what is built.
  process.env.LINLI_THREADS = await buildServer();
  const python = pythonWithPeers();
  const compared = (network: BenchmarkNetwork): readonly [string, () => Promise<Section>] => [
    analysisTitle(network),
    () => analysisSection(network, python),
  ];
  const catalogue = (
    network: BenchmarkNetwork,
    title: string,
    ids?: readonly MeasureId[],
  ): readonly [string, () => Promise<Section>] => [
    catalogueTitle(title),
    () => catalogueSection(network, title, ids),
  ];
  if (values.nodes !== undefined) {
    const { nodes, ties } = sized(0, 4 * Number(values.nodes));
    return show(await analysisSection(madeNetwork(nodes, ties, 'clusteredPowerLaw'), python));
  }
  const tables = [
    compared(madeNetwork(1_000, 4_000, 'clusteredPowerLaw')),
    compared(madeNetwork(5_000, 20_000, 'clusteredPowerLaw')),
    compared(
      madeNetwork(20_000, 80_000, 'clusteredPowerLaw', [
        'betweenness',
        'betweenness, weighted',
        'closeness',
        'harmonic',
        'average distance',
      ]),
    ),
    // Of the size of the Enron e-mail network.
    compared(madeNetwork(34_000, 180_000, 'socialLike', ['betweenness'])),
    catalogue(madeNetwork(2_000, 10_000, 'socialLike'), 'the whole catalogue of measures'),
    catalogue(madeNetwork(100_000, 400_000, 'socialLike'), 'measures of linear time', linearMeasures),
    compared(madeNetwork(100_000, 400_000, 'clusteredPowerLaw', ['betweenness, estimated', 'harmonic'])),
    ...realNetworksIn(process.env.LINLI_NETWORKS).map(compared),
  ];
  for (const [title, measure] of tables) {
    if (isWanted(title)) show(await measure());
  }
}

async function api(built: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  const product = await startProduct(built, folder, { watched: true });
  await product.holds(demonstrationId);
  show(await apiSection(product, demonstrationId));
  await product.stop();
  show(await startSection(built, folder, demonstrationId));
  const again = await startProduct(built, folder, { watched: true });
  show(await responseSection(again, sized(20_000, 80_000)));
  await again.stop();
  rmSync(folder, { recursive: true, force: true });
}
