import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../server/entities/problem.ts';
import { receiveFiles } from '../../../server/http/receivedFiles.ts';

const limits = { files: 3, ofFile: 1000, ofAll: 1500 };

async function received(sizes: readonly number[]): Promise<number[] | string[]> {
  const form = new FormData();
  for (const [i, size] of sizes.entries()) form.append('files', new Blob(['x'.repeat(size)]), `${i}.csv`);
  const { headers, body } = new Response(form);
  const request = Object.assign(Readable.fromWeb(body as never), {
    headers: { 'content-type': headers.get('content-type')! },
  });
  try {
    const { files } = await receiveFiles(request, limits);
    return files.map(({ bytes }) => bytes.length);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ code, file }) => `${code} ${file ?? ''}`.trim());
  }
}

describe('files of one request', () => {
  it('are taken up to their number, and the bytes of each and of all together', async () => {
    expect(await received([999, 500])).toEqual([999, 500]);
    expect(await received([1, 1001])).toEqual(['tooLargeFile 1.csv']);
    expect(await received([800, 600, 200])).toEqual(['tooLargeFile 2.csv']);
    expect(await received([1, 1, 1, 1])).toEqual(['tooMany']);
  });
});
