import type { Response } from 'express';

/** Aborts by itself when the caller hangs up before the whole answer is out. */
export function untilHangUp(response: Response): AbortController {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone;
}
