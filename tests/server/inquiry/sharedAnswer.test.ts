import { describe, expect, it } from 'vitest';
import { SharedAnswer } from '../../../server/inquiry/sharedAnswer.ts';

const cancelled = { problems: [{ code: 'cancelled' }] };

/** An answer that comes when it is told to. */
function slow() {
  let come: (value: string) => void = () => undefined;
  const stop = new AbortController();
  const result = new Promise<string>((resolve) => {
    come = resolve;
  });
  const answer = new SharedAnswer(result, stop);
  return { answer, come: (value: string) => come(value), isStopped: () => stop.signal.aborted };
}

describe('an answer for which several wait', () => {
  it('comes for those who are left when one leaves', async () => {
    const { answer, come, isStopped } = slow();
    const leaving = new AbortController();
    const left = answer.wait(leaving.signal);
    const staying = answer.wait(new AbortController().signal);
    leaving.abort();
    await expect(left).rejects.toMatchObject(cancelled);
    expect([isStopped(), answer.isGivenUp]).toEqual([false, false]);
    come('42');
    expect(await staying).toBe('42');
  });

  it('is given up when all have left', async () => {
    const { answer, isStopped } = slow();
    const leaving = [new AbortController(), new AbortController()];
    const left = leaving.map(({ signal }) => answer.wait(signal));
    for (const each of leaving) each.abort();
    for (const each of left) await expect(each).rejects.toMatchObject(cancelled);
    expect([isStopped(), answer.isGivenUp]).toEqual([true, true]);
  });

  it('is never given up while somebody waits without a signal', async () => {
    const { answer, come, isStopped } = slow();
    const staying = answer.wait();
    const leaving = new AbortController();
    const left = answer.wait(leaving.signal);
    leaving.abort();
    await expect(left).rejects.toMatchObject(cancelled);
    expect(isStopped()).toBe(false);
    come('42');
    expect(await staying).toBe('42');
  });

  it('stays when one leaves who has it already, and is not begun for who has left before', async () => {
    const { answer, come, isStopped } = slow();
    const leaving = new AbortController();
    const had = answer.wait(leaving.signal);
    come('42');
    await had;
    leaving.abort();
    expect(isStopped()).toBe(false);
    await expect(answer.wait(AbortSignal.abort())).rejects.toMatchObject(cancelled);
  });
});
