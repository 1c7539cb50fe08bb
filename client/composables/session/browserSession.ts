import { createSession, type Session } from './createSession.ts';
import { otherTabs } from './tabs.ts';

/** The session of this browser tab. */
export function browserSession(language: () => string): Session {
  let activeAt = Date.now();
  for (const event of ['keydown', 'pointerdown'])
    addEventListener(event, () => (activeAt = Date.now()), { capture: true, passive: true });
  return createSession({
    ask: (address, init) => fetch(address, init),
    language,
    tabs: otherTabs(),
    now: () => Date.now(),
    activeAt: () => activeAt,
    reload: () => location.reload(),
    leave: () => location.assign('/'),
  });
}
