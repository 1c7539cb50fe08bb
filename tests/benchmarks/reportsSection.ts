import { randomUUID } from 'node:crypto';
import { print } from 'graphql';
import { ReportDocument, type ReportKind } from '../../client/api/generated.ts';
import { demonstrationId } from '../../server/inquiry/writeDemonstration.ts';
import type { NetworkSize } from './importFiles.ts';
import { importOver } from './importOver.ts';
import type { Product } from './product.ts';
import type { Section } from './report.ts';
import { short, timed } from './spread.ts';

/** Those that are about a whole community. */
const kinds: readonly ReportKind[] = ['diagnosis', 'annual', 'workList'];
/** What is aimed at, in ms. */
const goal = 10_000;

/** How long somebody waits for a report that was not asked for before, over HTTP. */
export async function reportsSection(product: Product, size: NetworkSize): Promise<Section> {
  const query = print(ReportDocument);
  const communities: readonly (readonly [what: string, id: string])[] = [
    ['the demonstration', demonstrationId],
    [`${size.nodes} residents, ${size.ties} ties`, await importOver(product, size)],
  ];
  const rows: string[][] = [];
  for (const [what, communityId] of communities)
    for (const kind of kinds) {
      const before = await product.processorTime();
      const asked = { communityId, kind, job: randomUUID() };
      const [, clock] = await timed(() => product.ask(query, asked));
      const work = (await product.processorTime()) - before;
      rows.push([what, kind, short(clock), short(work), clock <= goal ? 'yes' : 'no']);
    }
  return {
    title: 'Reports: from the question to the whole document',
    notes: [
      `The document that page, Word and Excel are made of, each asked for once, when nothing is remembered of it; aimed at: under ${goal / 1_000} s. ` +
        'The demonstration has about 600 residents, a survey and cases; the other community has ties without a survey. Most of a diagnosis are rank intervals.',
    ],
    columns: ['community', 'report', 'ms by the clock', 'ms of processors', 'aim met'],
    rows,
  };
}
