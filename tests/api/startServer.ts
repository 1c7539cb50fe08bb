import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeApp, type AppOptions } from '../../server/http/app.ts';
import type { ImportReading } from '../../server/inquiry/importMessages.ts';
import { openTestServices, testToday } from './openTestServices.ts';

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly problems?: readonly { readonly code: string; readonly field?: string }[];
    };
  }[];
}

export interface TestServer {
  readonly url: string;
  /** Asks the API; throws when it answers with errors. */
  ask<Data = Record<string, unknown>>(query: string, variables?: object): Promise<Data>;
  /** Asks the API and answers whatever comes, errors too. */
  send<Data = Record<string, unknown>>(
    query: string,
    variables?: object,
    language?: 'zh' | 'en',
  ): Promise<Answer<Data>>;
  /** Sends files in and waits until they are read. Answers the import's id. */
  sendFiles(
    files: Readonly<Record<string, string | Uint8Array>>,
    target: { communityId?: string; communityName?: string },
    options?: Partial<ImportReading>,
  ): Promise<string>;
  /** Imports files whole and answers the community's id. */
  importFiles(
    files: Readonly<Record<string, string | Uint8Array>>,
    communityName: string,
    options?: Partial<ImportReading>,
  ): Promise<string>;
  close(): Promise<void>;
}

export { testToday };

/** The whole server on a free port, over the engine under test, as users reach it. */
export async function startServer(options: Partial<AppOptions> = {}): Promise<TestServer> {
  const { services, close } = await openTestServices();
  const { imports } = services;
  const server = createServer();
  const app = await makeApp(services, {
    log: ({ stack }) => {
      throw new Error(stack);
    },
    ...options,
  });
  server.on('request', app.express);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const send: TestServer['send'] = async <Data>(
    query: string,
    variables: object = {},
    language: 'zh' | 'en' = 'en',
  ) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  };
  const ask: TestServer['ask'] = async <Data>(query: string, variables?: object) => {
    const { data, errors } = await send<Data>(query, variables);
    if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
    return data;
  };
  const sendFiles: TestServer['sendFiles'] = async (files, target, reading) => {
    const form = new FormData();
    for (const [name, content] of Object.entries(files))
      form.append('files', new Blob([content as BlobPart]), name);
    for (const [name, value] of Object.entries(target)) form.append(name, String(value));
    if (reading) form.append('options', JSON.stringify(reading));
    const response = await fetch(`${url}/import`, { method: 'POST', body: form });
    const answer = (await response.json()) as { importId: string; error?: { message: string } };
    if (!response.ok) throw new Error(answer.error?.message);
    await imports.settled(answer.importId);
    return answer.importId;
  };
  return {
    url,
    ask,
    send,
    sendFiles,
    async importFiles(files, communityName, reading) {
      const id = await sendFiles(files, { communityName }, reading);
      await ask('mutation($id: ID!) { commitImport(id: $id, skipBadRows: true) { id } }', { id });
      const done = await imports.settled(id);
      if (done.state !== 'done')
        throw new Error(
          `Import ${done.state}: ${done.problemList.map((problem) => problem.code).join(', ')}`,
        );
      return done.communityId;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
      await close();
    },
  };
}
