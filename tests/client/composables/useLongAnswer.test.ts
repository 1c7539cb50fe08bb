import urql from '@urql/vue';
import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, ref } from 'vue';
import { MeasureAnswerDocument } from '../../../client/api/generated.ts';
import { createLanguageClient } from '../../../client/api/client.ts';
import { useLongAnswer } from '../../../client/composables/useLongAnswer.ts';

interface Request {
  readonly operation: string;
  readonly job: string;
  readonly signal: AbortSignal | undefined;
  answer(data: unknown): void;
}

/** A component that asks for one measure, and the requests that its server got. */
function ask() {
  const requests: Request[] = [];
  const id = ref<'degree' | 'betweenness' | null>('degree');
  const client = createLanguageClient(
    'zh',
    (_address, init) =>
      new Promise((resolve, reject) => {
        const { operationName, variables } = JSON.parse(String(init?.body)) as {
          operationName: string;
          variables: { job: string };
        };
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        requests.push({
          operation: operationName,
          job: variables.job,
          signal: init?.signal ?? undefined,
          answer: (data) => resolve(Response.json({ data })),
        });
      }),
  ).client;
  let long!: ReturnType<typeof useLongAnswer<unknown, { job: string }>>;
  const wrapper = mount(
    defineComponent({
      setup() {
        const asked = useLongAnswer(MeasureAnswerDocument, (job) =>
          id.value === null
            ? null
            : { selection: { communityId: 'c1' }, id: id.value, options: {}, first: 5, job },
        );
        long = asked as unknown as typeof long;
        return () => null;
      },
    }),
    { global: { plugins: [[urql, client]] } },
  );
  return { wrapper, requests, id, long };
}

describe('an answer that takes long', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  });
  afterEach(() => vi.useRealTimers());

  it('is not followed while it comes soon', async () => {
    const { requests, long, wrapper } = ask();
    await vi.advanceTimersByTimeAsync(300);
    requests[0]!.answer({ measure: { order: 3 } });
    await flushPromises();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(long.data.value).toEqual({ measure: { order: 3 } });
    expect(requests.map(({ operation }) => operation)).toEqual(['MeasureAnswer']);
    wrapper.unmount();
  });

  it('is followed by its id once it takes long, until it is there', async () => {
    const { requests, long, wrapper } = ask();
    await vi.advanceTimersByTimeAsync(800);
    expect(long.work.isLong.value).toBe(true);
    expect(requests.map(({ operation, job }) => [operation, job])).toEqual([
      ['MeasureAnswer', requests[0]!.job],
      ['AnalysisProgress', requests[0]!.job],
    ]);
    requests[1]!.answer({ analysisProgress: { state: 'running', ahead: 0, share: 0.4 } });
    await flushPromises();
    expect(long.work.progress.value?.share).toBe(0.4);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests).toHaveLength(3);
    requests[0]!.answer({ measure: { order: 3 } });
    await flushPromises();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(long.work.isRunning.value).toBe(false);
    expect(requests).toHaveLength(3);
    wrapper.unmount();
  });

  it('is given up by closing the request, and asked anew under another id', async () => {
    const { requests, long, wrapper } = ask();
    await vi.advanceTimersByTimeAsync(100);
    long.work.stop();
    await flushPromises();
    expect(requests[0]!.signal?.aborted).toBe(true);
    expect([long.work.isRunning.value, long.work.isStopped.value]).toEqual([false, true]);
    long.work.again();
    await flushPromises();
    expect(long.work.isStopped.value).toBe(false);
    expect(requests).toHaveLength(2);
    expect(requests[1]!.job).not.toBe(requests[0]!.job);
    wrapper.unmount();
  });

  it('of a former question is given up and not shown for the next one', async () => {
    const { requests, long, id, wrapper } = ask();
    await flushPromises();
    requests[0]!.answer({ measure: { order: 3 } });
    await flushPromises();
    id.value = 'betweenness';
    await flushPromises();
    expect(long.data.value).toBeUndefined();
    id.value = 'degree';
    await flushPromises();
    expect(requests[1]!.signal?.aborted).toBe(true);
    id.value = null;
    await flushPromises();
    expect([long.data.value, long.work.isRunning.value]).toEqual([undefined, false]);
    wrapper.unmount();
  });
});
