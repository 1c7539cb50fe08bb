import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { shallowRef, type ShallowRef } from 'vue';
import { askAgainExchange } from './askAgainExchange.ts';
import type { Ask } from './session.ts';
import type { Language } from '../locales/language.ts';

const endpoint = '/graphql';

/**
 * The connection to the server, speaking one language. Answers contain words (names of kinds, reasons, next
 * steps), so each language needs its own cache.
 *
 * The cache forgets an answer when a mutation returns one of the types in it. An answer that may be an empty
 * list names the types it could hold in `context: { additionalTypenames: [...] }` of the query.
 */
function makeClient(language: Language, ask: Ask): Client {
  return new Client({
    url: endpoint,
    exchanges: [cacheExchange, askAgainExchange, fetchExchange],
    preferGetMethod: false,
    // Everything is asked by POST at the one address, as text.
    fetch: (_address, init) => ask(endpoint, init),
    fetchOptions: () => ({ headers: { 'Accept-Language': language }, credentials: 'same-origin' }),
  });
}

export interface LanguageClient {
  readonly client: ShallowRef<Client>;
  /** Asks everything on the page again, in this language. */
  speak(language: Language): void;
  /** Forgets every answer, so that pages ask again: for changes of the data as a whole, such as an import. */
  forget(): void;
}

/** @param ask sends a request; one that outlives a session that ends meanwhile */
export function createLanguageClient(language: Language, ask: Ask): LanguageClient {
  let spoken = language;
  const client = shallowRef(makeClient(spoken, ask));
  return {
    client,
    speak(next) {
      spoken = next;
      client.value = makeClient(spoken, ask);
    },
    forget() {
      client.value = makeClient(spoken, ask);
    },
  };
}
