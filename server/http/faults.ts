/** A fault of the program: what kind it was and where, never what the data were. */
export interface Fault {
  /** Class of the error and the code that its maker gave it. */
  readonly message: string;
  /** The calls that led there, without the error's own words. */
  readonly stack?: string;
}

/** Where faults of the program go. */
export type FaultLog = (fault: Fault) => void;

/** Codes by which Node, the engines and the Neo4j driver tell their errors apart: none holds data. */
const codeShape = /^[A-Z][A-Za-z0-9_.-]{1,80}$/;
const engineCode = /\bGRAFEO-[A-Z]\d{3}\b/;

/**
 * What may be written down of an error. Its message may hold a name, a phone number or a query, so only its class,
 * its code and its calls are kept.
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { message: 'Something that is no error was thrown' };
  const code: unknown = 'code' in error ? error.code : undefined;
  const known = typeof code === 'string' && codeShape.test(code) ? code : engineCode.exec(error.message)?.[0];
  const name = codeShape.test(error.name) ? error.name : 'Error';
  const message = known === undefined ? name : `${name} ${known}`;
  const calls = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return { message, stack: [message, ...calls].join('\n') };
}
