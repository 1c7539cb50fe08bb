import { Redis } from 'ioredis';

const longestPauseMs = 1_000;
const connectMs = 5_000;

/** An address of Redis without user and password, for logs and messages. */
export function withoutPassword(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}

/**
 * A connection that is made when it is first used and made again whenever it breaks; what is sent meanwhile waits.
 * `tell` gets why it does not come about, in a word that holds nothing secret.
 */
export function connect(address: string, tell: (why: string) => void): Redis {
  const connection = new Redis(address, {
    lazyConnect: true,
    connectTimeout: connectMs,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(longestPauseMs, 50 * times),
  });
  connection.on('error', (error) => tell(reasonOf(error)));
  return connection;
}

/** The code of a failure, or the first word that Redis answers with (`WRONGPASS`): never what was sent. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return /^[A-Z][A-Z0-9_]+\b/.exec(error.message)?.[0] ?? error.name;
}

/** Whether Redis refused something because its memory is full (`maxmemory`); what it holds can be read and let go all the same. */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && saysOutOfMemory(error.message);

/** The same of what somebody else was told. Within a script, older versions put words before it. */
export const saysOutOfMemory = (message: string): boolean => /\bOOM command not allowed\b/.test(message);

/** Waits for something no longer than that, and for nothing that it says. */
export async function withinSeconds(seconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, seconds * 1000);
  });
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
}
