import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { constants, deflateRaw, deflateRawSync, inflateRaw, inflateRawSync } from 'node:zlib';

const deflateAside = promisify(deflateRaw);
const inflateAside = promisify(inflateRaw);
/** Each chunk of a compression aside is a turn of this thread, so that the usual 16 kB would be many. */
const settings = { level: constants.Z_BEST_SPEED, chunkSize: 2 ** 16 };
/** So much is compressed on the spot, in a fraction of a millisecond: sending it aside takes longer. */
const smallBytes = 2 ** 16;

/** A plain value as compressed bytes, for another machine. Only the same Node.js is sure to read them (`node:v8`). */
export const packValue = (value: unknown): Buffer => deflateRawSync(serialize(value), settings);

/** The same bytes; what is large is compressed aside, while this thread goes on. */
export async function packValueAside(value: unknown): Promise<Buffer> {
  const bytes = serialize(value);
  return bytes.length > smallBytes ? await deflateAside(bytes, settings) : deflateRawSync(bytes, settings);
}

/** What `packValue` packed. */
export const unpackValue = (packed: Uint8Array): unknown => deserialize(inflateRawSync(packed, settings));

export async function unpackValueAside(packed: Uint8Array): Promise<unknown> {
  return packed.length > smallBytes / 8
    ? deserialize(await inflateAside(packed, settings))
    : unpackValue(packed);
}
