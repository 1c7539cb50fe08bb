import type { ImportFile } from '../../server/inquiry/importMessages.ts';
import { communityFiles, type NetworkSize } from './importFiles.ts';
import type { Product } from './product.ts';

const pollMs = 100;

/** Imports a network of people as a user does. Answers the community's id. */
export const importOver = (product: Product, size: NetworkSize): Promise<string> =>
  importFilesOver(product, communityFiles(size));

/** Imports a community as a user does: sends its files, waits, commits, waits. Answers its id. */
export async function importFilesOver(product: Product, files: readonly ImportFile[]): Promise<string> {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('files', new Blob([bytes as BlobPart]), name);
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
