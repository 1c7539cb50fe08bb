import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Chunks as a web stream, which takes the next one when the one before has been read. */
export function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await source.next();
        if (next.done) controller.close();
        // Buffers from a pool share their memory, which a stream may hand on for good.
        else controller.enqueue(new Uint8Array(next.value));
      },
      async cancel() {
        await source.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let isOver = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    isOver = true;
  } finally {
    // Whoever stops early, or meets an error, lets the source go.
    if (!isOver) await reader.cancel().catch(() => undefined);
  }
}

/** Chunks as they come out of a compression, or its reverse. @throws what the source or the compression throws */
export async function* through(chunks: AsyncIterable<Uint8Array>, change: Transform): AsyncGenerator<Buffer> {
  const fed = pipeline(chunks, change);
  // Its error comes out of the loop as well; here it only must not go unheard.
  fed.catch(() => undefined);
  for await (const chunk of change) yield chunk as Buffer;
  await fed;
}

/** Lines of a text in UTF-8, without their line breaks. @throws Error when the last one has none */
export async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first);
    for (const other of others) {
      yield pieces.join('');
      pieces = [other];
    }
  }
  if (pieces.join('') + decoder.decode() !== '') throw new Error('The last line has no end');
}
