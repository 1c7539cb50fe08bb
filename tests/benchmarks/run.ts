import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demonstrationId } from '../../server/inquiry/importDesk.ts';
import { root } from '../../server/root.ts';
import { analysisSection } from './analysis/analysisSection.ts';
import { madeNetwork, realNetworksIn, type BenchmarkNetwork } from './analysis/benchmarkNetworks.ts';
import { catalogueSection, linearMeasures } from './analysis/catalogueSection.ts';
import { pythonWithPeers } from './analysis/peers.ts';
import { apiSection } from './apiSection.ts';
import { buildServer } from './builtServer.ts';
import { importSection } from './importSection.ts';
import { startProduct } from './product.ts';
import { reportText, sectionText, type Section } from './report.ts';
import { responseSection } from './responseSection.ts';
import { startSection } from './startSection.ts';
import { workersSection } from './workersSection.ts';

const usage = `npm run bench [-- [analysis] [import] [api] [workers] [--nodes N] [--ties M]]
Parts at their own sizes, without options, are written to docs/performance.md; else the tables are only shown.`;
const parts = ['analysis', 'import', 'api', 'workers'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { nodes: { type: 'string' }, ties: { type: 'string' } },
});
if (positionals.some((part) => !parts.includes(part))) throw new Error(usage);

const isAsked = (part: string): boolean => positionals.length === 0 || positionals.includes(part);
const sized = (nodes: number, ties: number): { nodes: number; ties: number } => ({
  nodes: Number(values.nodes ?? nodes),
  ties: Number(values.ties ?? ties),
});
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
  writeFileSync(file, reportText(former, sections, day));
};

if (isAsked('analysis')) await analysis();
if (isAsked('workers')) await workers();
if (isAsked('import') || isAsked('api')) {
  const built = await buildServer();
  if (isAsked('import')) {
    show(await importSection(sized(20_000, 100_000), 'embedded', built));
    if (process.env.NEO4J_URI) show(await importSection(sized(20_000, 100_000), 'neo4j', built));
  }
  if (isAsked('api')) await api(built);
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
  const compare = async (networks: readonly BenchmarkNetwork[]): Promise<void> => {
    for (const network of networks) show(await analysisSection(network, python));
  };
  if (values.nodes !== undefined) {
    const { nodes, ties } = sized(0, 4 * Number(values.nodes));
    return compare([madeNetwork(nodes, ties, 'clusteredPowerLaw')]);
  }
  await compare([
    madeNetwork(1_000, 4_000, 'clusteredPowerLaw'),
    madeNetwork(5_000, 20_000, 'clusteredPowerLaw'),
    madeNetwork(20_000, 80_000, 'clusteredPowerLaw', [
      'betweenness',
      'betweenness, weighted',
      'closeness',
      'harmonic',
      'average distance',
    ]),
    // Of the size of the Enron e-mail network.
    madeNetwork(34_000, 180_000, 'socialLike', ['betweenness']),
  ]);
  const community = madeNetwork(2_000, 10_000, 'socialLike');
  show(await catalogueSection(community, 'the whole catalogue of measures'));
  const city = madeNetwork(100_000, 400_000, 'socialLike');
  show(await catalogueSection(city, 'measures of linear time', linearMeasures));
  await compare([
    madeNetwork(100_000, 400_000, 'clusteredPowerLaw', ['betweenness, estimated', 'harmonic']),
    ...realNetworksIn(process.env.LINLI_NETWORKS),
  ]);
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
