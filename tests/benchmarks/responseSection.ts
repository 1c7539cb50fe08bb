import { communityFiles, type NetworkSize } from './importFiles.ts';
import { probe } from './load.ts';
import type { Product } from './product.ts';
import type { Section } from './report.ts';
import { quantile, ratio, short } from './spread.ts';

const everyMs = 10;
const quietMs = 5_000;
const busyMs = 20_000;
const pollMs = 100;

/** Whether others are still answered while the server imports a large community and computes on it. */
export async function responseSection(product: Product, size: NetworkSize): Promise<Section> {
  const rows: string[][] = [];
  let quiet: number | null = null;
  const observe = async (name: string, forMs: number): Promise<void> => {
    const found = await probe(everyMs, forMs, () => product.send('{ __typename }'));
    const most = quantile(found, 0.99);
    quiet ??= most;
    rows.push([
      name,
      short(most),
      ratio(most, quiet),
      short(Math.max(...found)),
      short(await product.longestBlock()),
    ]);
  };
  await product.longestBlock();
  await observe('nothing else', quietMs);

  const communityId = await importOver(product, size);
  rows.push(['import of the network (not probed)', '–', '–', '–', short(await product.longestBlock())]);

  const query = `query($selection: NetworkSelection!) { measure(id: betweenness, selection: $selection, first: 1) { order } }`;
  // It takes far longer than it is watched for; the server is stopped under it.
  product.send(query, { selection: { communityId } }).catch(() => undefined);
  await observe(`betweenness: from the question on, ${busyMs / 2000} s`, busyMs / 2);
  await observe(`betweenness: the next ${busyMs / 2000} s`, busyMs / 2);
  return {
    title: `Responsiveness: a measure on ${size.nodes} nodes, ${size.ties} ties`,
    notes: [
      `\`{ __typename }\` every ${everyMs} ms, whether or not the earlier ones are answered. Longest block: of the server’s event loop.`,
    ],
    columns: ['meanwhile', 'p99, ms', 'ratio', 'slowest, ms', 'longest block, ms'],
    rows,
  };
}

/** Imports a community as a user does: sends its files, waits, commits, waits. Answers its id. */
async function importOver(product: Product, size: NetworkSize): Promise<string> {
  const form = new FormData();
  for (const { name, bytes } of communityFiles(size))
    form.append('files', new Blob([bytes as BlobPart]), name);
  form.append('communityName', 'bench');
  const response = await fetch(`${product.url}/import`, { method: 'POST', body: form });
  const { importId, communityId } = (await response.json()) as { importId: string; communityId: string };
  const until = async (wanted: string): Promise<void> => {
    for (;;) {
      const answer = await product.ask<{ import: { state: string } }>(
        'query($id: ID!) { import(id: $id) { state } }',
        { id: importId },
      );
      if (answer.import.state === wanted) return;
      if (['failed', 'cancelled'].includes(answer.import.state))
        throw new Error(`Import ${answer.import.state}`);
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  };
  await until('ready');
  await product.ask('mutation($id: ID!) { commitImport(id: $id, skipBadRows: false) { id } }', {
    id: importId,
  });
  await until('done');
  return communityId;
}
