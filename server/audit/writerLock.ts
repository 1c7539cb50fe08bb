import { readFile, unlink, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { ProblemError } from '../entities/problem.ts';

const lockFile = 'writer';
/** How far two readings of the time of start may lie apart. */
const sameStartMs = 60_000;

interface Holder {
  readonly process: number;
  /** When the machine was started: the number of a process says nothing after that. */
  readonly machineStart: number;
}

const machineStart = (): number => Math.round(Date.now() - uptime() * 1000);

/** One process writes a log. @throws ProblemError `storeBusy` while another does */
export async function lockForWriting(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, lockFile);
  const holder = await readHolder(path);
  if (holder && isAlive(holder)) throw new ProblemError({ code: 'storeBusy' });
  const mine: Holder = { process: process.pid, machineStart: machineStart() };
  await writeFile(path, JSON.stringify(mine), { mode: 0o600 });
  return () => unlink(path).catch(() => undefined);
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.process === process.pid || Math.abs(holder.machineStart - machineStart()) > sameStartMs)
    return false;
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
