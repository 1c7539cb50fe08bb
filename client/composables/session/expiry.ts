/** How long before its end a session is prolonged for somebody who is at work, or somebody is warned. */
export const warningMs = 60_000;
/** Browsers hold timers of at most 2^31-1 ms; a session is shorter, but a wrong clock may say otherwise. */
const longestTimerMs = 2_000_000_000;

export type ExpiryStep =
  { readonly step: 'wait'; readonly ms: number } | { readonly step: 'prolong' | 'warn' | 'over' };

/**
 * What the end of a session asks for now; all times in ms.
 * `wait`: nothing for so long. `prolong`: she typed or pressed something that asked nothing of the server, so say
 * that she is there. `warn`: nobody was there. `over`: it has ended.
 */
export function expiryStep({
  endsAt,
  now,
  contactAt,
  activeAt,
}: {
  readonly endsAt: number;
  readonly now: number;
  /** When the server was last asked for something. */
  readonly contactAt: number;
  /** The last key or press of the user. */
  readonly activeAt: number;
}): ExpiryStep {
  const left = endsAt - now;
  if (left <= 0) return { step: 'over' };
  if (left > warningMs) return { step: 'wait', ms: Math.min(left - warningMs, longestTimerMs) };
  return { step: activeAt > contactAt ? 'prolong' : 'warn' };
}
