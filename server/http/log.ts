import { pino, type DestinationStream } from 'pino';
import type { FaultLog } from './faults.ts';

/** silent: nothing; fault: faults only; notice: start and stop too; info: every request too. */
export const logLevels = ['silent', 'fault', 'notice', 'info'] as const;
export type LogLevel = (typeof logLevels)[number];
export const isLogLevel = (text: string): text is LogLevel => logLevels.some((level) => level === text);

/** A request as it is written down: what kind it was, how it went and who asked, never what about. */
export interface RequestLine {
  readonly method: string;
  /** The pattern of the address, such as `/export/:communityId/actors.csv`. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** Id of the account; null = not signed in. */
  readonly account: string | null;
  /** Names of the API's fields that were asked for, at the top of the query. */
  readonly fields?: readonly string[];
}

export interface ServerLog {
  readonly fault: FaultLog;
  readonly request: (line: RequestLine) => void;
  readonly notice: (event: string) => void;
}

const severity: Record<LogLevel, number> = { silent: 100, fault: 50, notice: 35, info: 30 };

/** Whatever else may come by: these hold secrets or names. */
const neverWritten = ['name', 'password', 'cookie', 'authorization', 'query', 'variables', 'body', 'headers'];

/** One JSON object a line: `time`, `level`, and what happened. */
export function openLog(level: LogLevel, destination: DestinationStream): ServerLog {
  const log = pino(
    {
      level: level === 'silent' ? 'silent' : level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      customLevels: { fault: severity.fault, notice: severity.notice, info: severity.info },
      useOnlyCustomLevels: true,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: neverWritten.flatMap((key) => [key, `*.${key}`]), remove: true },
    },
    destination,
  );
  return {
    fault: ({ message, stack }) => log.fault({ fault: message, stack }),
    request: (line) => log.info({ ...line }),
    notice: (event) => log.notice({ event }),
  };
}
