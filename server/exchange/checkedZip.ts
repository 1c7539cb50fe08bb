import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { ProblemError } from '../entities/problem.ts';
import { importLimits } from './limits.ts';

const unreadable = (): ProblemError => new ProblemError({ code: 'unreadableFile' });

/** The refusal of a zip that holds, or says that it holds, more than may be. */
export const tooLargeZip = (): ProblemError =>
  new ProblemError({ code: 'tooLargeFile', parameters: { max: importLimits.inflatedBytes / 1024 / 1024 } });

/** Whether the bytes begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 7;

/** Names of the entries, in the order of the directory of the zip; null when there is none that can be read. */
export function zipEntryNames(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
    return names;
  } catch {
    return null;
  }
}

/** Sizes of the wanted entries as the zip declares them, refused when they are out of all proportion. */
function declaredSizes(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  let [entries, total] = [0, 0];
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      entries += 1;
      if (entries > importLimits.zipEntries) throw tooLargeZip();
      if (!isWanted(name)) return false;
      total += originalSize;
      const isBomb = originalSize > 1024 * 1024 && originalSize > size * importLimits.inflationRatio;
      if (!(total <= importLimits.inflatedBytes) || isBomb) throw tooLargeZip();
      sizes.set(name, originalSize);
      return false;
    },
  });
  return sizes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** The wanted entries, inflated piece by piece so that a zip which lies about its sizes is stopped early. */
function inflated(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const chunksOf = new Map<string, Uint8Array[]>();
  let total = 0;
  const unzip = new Unzip((entry) => {
    if (!isWanted(entry.name)) return;
    const chunks: Uint8Array[] = [];
    chunksOf.set(entry.name, chunks);
    entry.ondata = (error, chunk) => {
      if (error) throw error;
      total += chunk.length;
      if (total > importLimits.inflatedBytes) throw tooLargeZip();
      chunks.push(chunk);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const step = 16_384;
  for (let start = 0; start < bytes.length; start += step) {
    unzip.push(bytes.subarray(start, start + step), start + step >= bytes.length);
  }
  return new Map([...chunksOf].map(([name, chunks]) => [name, joined(chunks)]));
}

/**
 * The wanted entries of a zip, by name, checked for declared and real sizes. A name is a name here, never a path.
 * @throws ProblemError tooLargeFile, unreadableFile
 */
export function checkedEntries(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  try {
    const declared = declaredSizes(bytes, isWanted);
    const entries = inflated(bytes, isWanted);
    return new Map(
      [...declared].map(([name, size]) => {
        const entry = entries.get(name);
        if (!entry || entry.length !== size) throw unreadable();
        return [name, entry];
      }),
    );
  } catch (error) {
    throw error instanceof ProblemError ? error : unreadable();
  }
}
