import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A Redis of the test's own: a process on a free port of this machine, that keeps nothing when it ends. */
export interface RedisForTests {
  /** With its password. */
  readonly address: string;
  readonly password: string;
  start(): Promise<void>;
  kill(): Promise<void>;
  /** All that it holds, as it would write it to a disk. */
  everything(): Promise<Buffer>;
  stop(): Promise<void>;
}

/** The program that runs it; null = not there. @throws in CI, where nothing may be skipped for that */
export function redisServerPath(): string | null {
  const path = process.env.REDIS_SERVER_PATH || '/usr/bin/redis-server';
  if (existsSync(path)) return path;
  if (process.env.CI) throw new Error(`${path} is not there: install redis-server`);
  process.stderr.write(`${path} is not there: what needs Redis is not tested.\n`);
  return null;
}

export async function startRedis(program: string): Promise<RedisForTests> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-redis-'));
  const port = await freePort();
  const password = 'a-password-of-the-test';
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--requirepass', password, '--dir', folder];
  // What it writes when it is told to must be legible, as far as it is not encrypted.
  const plain = ['--save', '', '--appendonly', 'no', '--rdbcompression', 'no'];
  const address = `redis://:${password}@127.0.0.1:${port}/0`;
  let running: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const server = spawn(program, [...options, ...plain], { stdio: ['ignore', 'pipe', 'inherit'] });
    running = server;
    await new Promise<void>((resolve, reject) => {
      server.once('exit', () => reject(new Error('redis-server ended')));
      server.stdout.on('data', (text) => {
        if (String(text).includes('Ready to accept')) resolve();
      });
    });
  };
  const kill = async (): Promise<void> => {
    if (!running) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
    running = null;
  };
  await start();
  return {
    address,
    password,
    start,
    kill,
    async everything() {
      const redis = new Redis(address);
      await redis.save();
      redis.disconnect();
      return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
    },
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
