import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demonstrationId } from '../../server/inquiry/importDesk.ts';
import { root } from '../../server/root.ts';
import { analysisSection } from './analysisSection.ts';
import { apiSection } from './apiSection.ts';
import { buildServer } from './builtServer.ts';
import { importSection } from './importSection.ts';
import { startProduct } from './product.ts';
import { reportText, sectionText, type Section } from './report.ts';
import { responseSection } from './responseSection.ts';
import { startSection } from './startSection.ts';

const usage = `npm run bench [-- [analysis] [import] [api] [--nodes N] [--ties M]]
All parts at their own sizes, without options, write docs/performance.md; else the tables are only shown.`;
const parts = ['analysis', 'import', 'api'];
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
const show = (section: Section): void => {
  sections.push(section);
  console.log(sectionText(section));
};

if (isAsked('analysis')) show(await analysisSection(sized(5_000, 20_000)));
if (isAsked('import') || isAsked('api')) {
  const built = await buildServer();
  if (isAsked('import')) {
    show(await importSection(sized(20_000, 100_000), 'embedded', built));
    if (process.env.NEO4J_URI) show(await importSection(sized(20_000, 100_000), 'neo4j', built));
  }
  if (isAsked('api')) await api(built);
}
if (process.argv.length === 2) {
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(join(root, 'docs', 'performance.md'), reportText(sections, day));
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
