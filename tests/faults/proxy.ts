import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** How a line to a server behaves: it works, nobody is there, or nothing that is sent ever arrives. */
export type Line = 'passing' | 'refusing' | 'silent';

/**
 * What becomes of a commit: it passes; it never arrives; it arrives and the connection is cut at once, so that the
 * server may or may not have kept it; or the server keeps it and its answer is cut off.
 */
export type CommitFate = 'passes' | 'isLost' | 'isCut' | 'isUnanswered';

export interface FaultProxy {
  readonly port: number;
  /** Changes the line; connections made under another one break. */
  become(line: Line): Promise<void>;
  /** Asked for each commit that a Bolt client sends. */
  onCommit: () => CommitFate;
  /** Each piece of data is held back for so long, in milliseconds. */
  delayMs: number;
  /** Commits that did not pass. */
  readonly faults: number;
  close(): Promise<void>;
}

/** Bolt's COMMIT (signature 0x12, no fields) as a chunk of two bytes with the end of the message. */
const commitMessage = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A proxy on 127.0.0.1 in front of a Bolt server, with the faults of a network at hand. */
export async function startFaultProxy(targetPort: number): Promise<FaultProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let line: Line = 'passing';
  let faults = 0;
  const breakAll = (): void => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
  };

  function accept(client: Socket): void {
    const server = connect(targetPort, '127.0.0.1');
    const pair = [client, server] as const;
    pairs.add(pair);
    const cut = (): void => {
      client.destroy();
      server.destroy();
      pairs.delete(pair);
    };
    let isAnswerLost = false;
    const later = (work: () => void): void =>
      proxy.delayMs > 0 ? void setTimeout(work, proxy.delayMs) : work();
    for (const socket of pair) {
      socket.setNoDelay(true);
      socket.on('error', cut);
      socket.on('close', cut);
    }
    client.on('data', (data) => {
      if (line === 'silent') return;
      const fate = data.includes(commitMessage) ? proxy.onCommit() : 'passes';
      if (fate !== 'passes') faults += 1;
      if (fate === 'isLost') return cut();
      if (fate === 'isUnanswered') isAnswerLost = true;
      later(() => server.write(data, () => (fate === 'isCut' ? cut() : undefined)));
    });
    server.on('data', (data) => {
      if (line === 'silent') return;
      if (isAnswerLost) return cut();
      later(() => client.write(data));
    });
  }

  let listener = createServer(accept);
  const listen = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      listener.once('error', reject);
      listener.listen(port, '127.0.0.1', () => resolve((listener.address() as AddressInfo).port));
    });
  const shut = (server: Server): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      breakAll();
    });
  const port = await listen(0);
  const proxy = {
    port,
    onCommit: (): CommitFate => 'passes',
    delayMs: 0,
    get faults() {
      return faults;
    },
    async become(next: Line) {
      const before = line;
      line = next;
      if (next === 'refusing') await shut(listener);
      else if (before === 'refusing') {
        listener = createServer(accept);
        await listen(port);
      } else if (before === 'silent') breakAll();
    },
    close: () => (line === 'refusing' ? Promise.resolve() : shut(listener)),
  };
  return proxy;
}
