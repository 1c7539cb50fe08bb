import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { ProblemError } from '../entities/problem.ts';
import { formats } from '../exchange/formats.ts';
import { megabyte } from '../exchange/limits.ts';
import type { ImportFile } from '../inquiry/importMessages.ts';

/** How many files one request may bring, and how many bytes: one of them, and all together. */
export interface FileLimits {
  readonly files: number;
  readonly ofFile: number;
  readonly ofAll: number;
}

const largestFile = Math.max(...formats.flatMap(({ reading }) => (reading ? [reading.mostBytes] : [])));
/** All are in memory until they are read. */
const usualLimits: FileLimits = { files: 20, ofFile: largestFile, ofAll: 1.5 * largestFile };

/**
 * Reads files and fields from a multipart body into memory.
 * @throws ProblemError `badRequest`, `tooMany`, `tooLargeFile`: then the rest of the body is read and kept nowhere
 */
export function receiveFiles(
  request: Readable & { readonly headers: IncomingHttpHeaders },
  { files: mostFiles, ofFile, ofAll }: FileLimits = usualLimits,
): Promise<{ files: ImportFile[]; fields: Map<string, string> }> {
  return new Promise((resolve, reject) => {
    const files: ImportFile[] = [];
    const fields = new Map<string, string>();
    let received = 0;
    let parser: busboy.Busboy;
    try {
      parser = busboy({
        headers: request.headers,
        defParamCharset: 'utf8',
        limits: { files: mostFiles, fileSize: ofFile, fields: 10, fieldSize: 100_000 },
      });
    } catch {
      return reject(new ProblemError({ code: 'badRequest' }));
    }
    const stop = (error: unknown): void => {
      request.unpipe(parser);
      request.resume();
      reject(error instanceof ProblemError ? error : new ProblemError({ code: 'badRequest' }));
    };
    parser.on('field', (name, value) => fields.set(name, value));
    parser.on('file', (_name, stream, info) => {
      const filename = info.filename ?? '';
      const chunks: Buffer[] = [];
      const tooLarge = (max: number): void =>
        stop(new ProblemError({ code: 'tooLargeFile', file: filename, parameters: { max: max / megabyte } }));
      stream.on('data', (chunk: Buffer) => {
        received += chunk.length;
        if (received <= ofAll) return void chunks.push(chunk);
        chunks.length = 0;
        tooLarge(ofAll);
      });
      stream.on('limit', () => tooLarge(ofFile));
      stream.on('close', () => files.push({ name: filename, bytes: Buffer.concat(chunks) }));
    });
    parser.on('filesLimit', () =>
      stop(new ProblemError({ code: 'tooMany', field: 'files', parameters: { max: mostFiles } })),
    );
    parser.on('error', stop);
    parser.on('close', () => resolve({ files, fields }));
    request.pipe(parser);
  });
}
