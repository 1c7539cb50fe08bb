import { print, type DocumentNode } from 'graphql';
import {
  CultivationBoardDocument,
  OverviewDocument,
  RecordCaseEntryDocument,
  StartCaseDocument,
} from '../../client/api/generated.ts';
import { dayAfter } from '../../server/graph/daySpan.ts';
import { cultivatedFiles, type CultivatedSize } from './cultivatedCommunity.ts';
import { importFilesOver } from './importOver.ts';
import { latencies } from './load.ts';
import type { Product } from './product.ts';
import type { Section } from './report.ts';
import { quantile, saySpread, short, spreadOf, timed } from './spread.ts';

const requests = 200;
const atATime = 4;
const repetitions = 5;
/** What is aimed at, in ms. */
const goal = 300;

/** How fast board and overview answer in a community that has held activities for years and cultivates many at once. */
export async function cultivationSection(product: Product, size: CultivatedSize): Promise<Section> {
  const today = new Date().toISOString().slice(0, 10);
  const communityId = await importFilesOver(product, cultivatedFiles(size, today));
  const caseIds = await beginCases(product, communityId, size.cases, today);
  const rows: string[][] = [];
  const pages: readonly (readonly [name: string, document: DocumentNode, variables: object])[] = [
    ['board', CultivationBoardDocument, { communityId, state: null, mine: false }],
    ['overview', OverviewDocument, { id: communityId }],
  ];
  for (const [name, document, variables] of pages) {
    const query = print(document);
    const [, first] = await timed(() => product.ask(query, variables));
    const before = await product.processorTime();
    const again = await latencies(requests, atATime, () => product.send(query, variables));
    const work = ((await product.processorTime()) - before) / requests;
    const most = quantile(again, 0.95);
    const after: Record<'entry' | 'tie', number[]> = { entry: [], tie: [] };
    for (let round = 0; round < repetitions; round++) {
      await writeEntry(product, communityId, caseIds[round]!, today);
      after.entry.push((await timed(() => product.send(query, variables)))[1]);
      await recordTie(product, communityId, round);
      after.tie.push((await timed(() => product.send(query, variables)))[1]);
    }
    rows.push([
      ...[name, short(quantile(again, 0.5)), short(most), most <= goal ? 'yes' : 'no', short(work)],
      short(first),
      ...[saySpread(spreadOf(after.entry)), saySpread(spreadOf(after.tie))],
    ]);
  }
  const { residents, organizations, activities, attendances, cases } = size;
  return {
    title: `Cultivation: ${activities} activities, ${attendances} attendances, ${cases} cases`,
    notes: [
      `${residents} residents, ${organizations} organizations, activities over three years. The pages’ own queries over HTTP, ` +
        `${requests} requests, ${atATime} at a time; aimed at: p95 under ${goal} ms. Milliseconds of processors: of the server with its threads, for one of them. First: nothing is remembered yet. After an entry: something was ` +
        'written down in a case; after a tie: the community is read anew from the store, handed to a thread and computed.',
    ],
    columns: [
      ...['page', 'p50, ms', 'p95, ms', 'aim met', 'ms of processors', 'first, ms'],
      ...['after an entry, ms', 'after a tie, ms'],
    ],
    rows,
  };
}

/** Four in ten of an organization, one in fifty of the community, the rest of persons; begun over a year, a task and a session in each. */
async function beginCases(
  product: Product,
  communityId: string,
  count: number,
  today: string,
): Promise<string[]> {
  const { residents, organizations } = await product.ask<{
    residents: { edges: { node: { id: string } }[] };
    organizations: { edges: { node: { id: string } }[] };
  }>(
    `query($c: ID!) { residents(communityId: $c, first: 100) { edges { node { id } } }
      organizations(communityId: $c, first: 100) { edges { node { id } } } }`,
    { c: communityId },
  );
  const start = print(StartCaseDocument);
  const started: string[] = [];
  for (let i = 0; i < count; i++) {
    const [modelId, subjectId] =
      i % 50 === 0
        ? [['T0', 'T1', 'T4'][(i / 50) % 3]!, communityId]
        : i % 5 < 2
          ? ['T3', organizations.edges[i % organizations.edges.length]!.node.id]
          : ['T2', residents.edges[i % residents.edges.length]!.node.id];
    const startedOn = dayAfter(today, -20 - ((i * 7) % 360));
    const { startCase } = await product.ask<{ startCase: { id: string } }>(start, {
      input: { communityId, modelId, subjectId, startedOn },
    });
    started.push(startCase.id);
    await writeEntry(product, communityId, startCase.id, today);
    await writeEntry(product, communityId, startCase.id, today);
  }
  return started;
}

async function writeEntry(
  product: Product,
  communityId: string,
  caseId: string,
  today: string,
): Promise<void> {
  await product.ask(print(RecordCaseEntryDocument), {
    input: { communityId, caseId, kind: 'session', form: 'visit', on: today, minutes: 30 },
  });
}

async function recordTie(product: Product, communityId: string, round: number): Promise<void> {
  const { residents } = await product.ask<{ residents: { edges: { node: { id: string } }[] } }>(
    'query($c: ID!) { residents(communityId: $c, first: 100) { edges { node { id } } } }',
    { c: communityId },
  );
  const ids = residents.edges.map(({ node }) => node.id);
  await product.ask('mutation($input: CreateTieInput!) { createTie(input: $input) { id } }', {
    input: { kind: 'SUPPORTS', fromId: ids[round], toId: ids[50 + round] },
  });
}
