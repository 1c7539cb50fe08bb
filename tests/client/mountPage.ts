import urql from '@urql/vue';
import { flushPromises, mount } from '@vue/test-utils';
import { vi } from 'vitest';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { createLanguageClient } from '../../client/api/client.ts';
import type { SessionState } from '../../client/api/session.ts';
import { forgetAnswersKey } from '../../client/composables/useForgetAnswers.ts';
import { sessionKey } from '../../client/composables/useSession.ts';
import { createTexts } from '../../client/locales/i18n.ts';
import type { Language } from '../../client/locales/language.ts';
import { routes } from '../../client/router.ts';
import { local, pageSession } from './sessions.ts';

/** What the server answers to each operation, by its name: data, or a function of the variables. */
export type Answers = Readonly<Record<string, unknown>>;

const always: Answers = {
  Vocabulary: { vocabulary: { nodeKinds: [], tieKinds: [], techniques: [] } },
  CommunityHeader: {
    node: {
      __typename: 'Community',
      id: 'c1',
      displayName: '桂花里社区',
      district: null,
      isDemonstration: true,
    },
  },
  SurveyRounds: { waves: { edges: [] } },
  ActorFactNames: { queryOptions: { facts: [] } },
  UsedSubkinds: { queryOptions: { subkinds: [] } },
};

interface Asked {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
  readonly language: string | null;
}

/** Shows a page of the community `c1` with a server that answers what the test gives. */
export async function mountPage(
  page: Component,
  {
    name,
    answers,
    language = 'zh',
    hash = '',
    query = {},
    params = {},
    state = local,
  }: {
    name: string;
    answers: Answers;
    language?: Language;
    hash?: string;
    query?: Record<string, string>;
    params?: Record<string, string>;
    /** Who is signed in. */
    state?: SessionState;
  },
) {
  const asked: Asked[] = [];
  const given = { ...always, ...answers };
  vi.stubGlobal(
    'fetch',
    vi.fn((_address: string, init: RequestInit) => {
      const { operationName, variables } = JSON.parse(String(init.body)) as {
        operationName: string;
        variables: Record<string, unknown>;
      };
      asked.push({
        operation: operationName,
        variables,
        language: new Headers(init.headers).get('accept-language'),
      });
      const answer = given[operationName];
      const body: unknown = typeof answer === 'function' ? answer(variables) : answer;
      const isAnswer = body !== undefined && !(body instanceof Error);
      const message = body instanceof Error ? body.message : `no answer for ${operationName}`;
      // What a test gives an error as its cause is what the server would say of it beside the message.
      const extensions = body instanceof Error ? body.cause : undefined;
      return Promise.resolve(
        Response.json(isAnswer ? { data: body } : { errors: [{ message, extensions }] }),
      );
    }),
  );
  const router = createRouter({ history: createMemoryHistory(), routes });
  const isOfCommunity = router
    .getRoutes()
    .some((each) => each.name === name && each.path.includes(':communityId'));
  await router.push({
    name,
    params: { ...(isOfCommunity && { communityId: 'c1' }), ...params },
    hash,
    query,
  });
  const session = pageSession(state);
  const { client, forget } = createLanguageClient(language, session.ask);
  const wrapper = mount(page, {
    attachTo: document.body,
    global: {
      plugins: [createTexts(language), router, [urql, client]],
      provide: { [sessionKey]: session, [forgetAnswersKey]: forget },
    },
  });
  await settle();
  return { wrapper, router, asked, session };
}

/** Waits until answers have come and are drawn. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await flushPromises();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
