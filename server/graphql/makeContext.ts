import { createHmac } from 'node:crypto';
import { Access } from '../access/access.ts';
import type { Viewer } from '../entities/access.ts';
import type { Language } from '../entities/wording.ts';
import { ViewedAnalyst } from '../inquiry/viewedAnalyst.ts';
import { say } from '../locales/index.ts';
import type { Context, Services } from './context.ts';
import { makeLoaders } from './loaders.ts';

/** Everything that a request needs, made anew for each. The signal says when nobody waits for its answer any more. */
export function makeContext(
  services: Services,
  language: Language,
  viewer: Viewer,
  signal?: AbortSignal,
): Context {
  const access = accessOf(viewer, services);
  return {
    ...services,
    viewer,
    access,
    analyst: new ViewedAnalyst(services.analyst, access, signal),
    communities: new WeakMap(),
    language,
    loaders: makeLoaders(services.stores, services.today()),
    say: (sentence) => say(sentence, language),
  };
}

/** What a viewer may. Each account has pseudonyms of its own, so that two researchers cannot join what they hold. */
export function accessOf(viewer: Viewer, { keyring }: Pick<Services, 'keyring'>): Access {
  return new Access(viewer, () =>
    createHmac('sha256', keyring.key('pseudonyms')).update(viewer.accountId).digest('hex'),
  );
}
