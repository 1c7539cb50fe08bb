import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { languages } from '../entities/wording.ts';
import type { Services } from '../graphql/context.ts';
import type { CommandSurroundings, StoreCommand } from './command.ts';
import { filesFrom } from './files.ts';
import { runCommand } from './runCommand.ts';

/**
 * One process may hold the embedded store. While the server does, a command of the same user is run inside
 * it: the door's address and a secret lie in a file that only this user can read.
 */
interface DoorPlate {
  readonly port: number;
  readonly token: string;
}

type Line = { readonly out: string } | { readonly err: string } | { readonly exit: number };

const plateIn = (dataFolder: string): string => join(dataFolder, 'server.json');

/** Opens the door of a server. `hang` puts its address up, `close` takes it down. */
export function openDoor(dataFolder: string, services: Services, commands: readonly StoreCommand[]) {
  const token = randomBytes(32).toString('base64url');
  const handler: RequestHandler = (request, response) => {
    const { argv, folder, language, passphrase } = request.body as {
      argv?: unknown;
      folder?: unknown;
      language?: unknown;
      passphrase?: unknown;
    };
    if (!Array.isArray(argv) || typeof folder !== 'string') return void response.status(400).end();
    const write = (line: Line): void => void response.write(`${JSON.stringify(line)}\n`);
    response.type('application/x-ndjson');
    const surroundings: CommandSurroundings = {
      language: languages.find((each) => each === language) ?? 'zh',
      out: (text) => write({ out: text }),
      err: (text) => write({ err: text }),
      ...filesFrom(folder),
      passphrase: typeof passphrase === 'string' ? passphrase : null,
    };
    void runCommand(commands, argv.map(String), services, surroundings).then((exit) => {
      write({ exit });
      response.end();
    });
  };
  return {
    token,
    handler,
    hang: (port: number): void =>
      writeFileSync(plateIn(dataFolder), JSON.stringify({ port, token } satisfies DoorPlate), {
        mode: 0o600,
      }),
    close: (): void => rmSync(plateIn(dataFolder), { force: true }),
  };
}

/**
 * Runs a command in the server that holds the data folder. Null when no server answers there. The passphrase goes in
 * the request, within this computer: the arguments of a process may be seen by everybody on it.
 */
export async function knock(
  dataFolder: string,
  argv: readonly string[],
  { language, passphrase = null }: Pick<CommandSurroundings, 'language' | 'passphrase'>,
): Promise<number | null> {
  let plate: DoorPlate;
  try {
    plate = JSON.parse(readFileSync(plateIn(dataFolder), 'utf8')) as DoorPlate;
  } catch {
    return null;
  }
  const response = await fetch(`http://127.0.0.1:${plate.port}/command`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${plate.token}` },
    body: JSON.stringify({ argv, folder: process.cwd(), language, passphrase }),
  }).catch(() => null);
  if (!response?.ok || !response.body) return null;
  let exit = 1;
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      const line = JSON.parse(text) as Line;
      if ('out' in line) process.stdout.write(`${line.out}\n`);
      else if ('err' in line) process.stderr.write(`${line.err}\n`);
      else exit = line.exit;
    }
  }
  return exit;
}
