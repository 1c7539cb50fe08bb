import { createHmac } from 'node:crypto';
import { Access } from '../access/access.ts';
import type { Viewer } from '../entities/access.ts';
import type { Language } from '../entities/wording.ts';
import { ViewedAnalyst, type Waiting } from '../inquiry/viewedAnalyst.ts';
import { say } from '../locales/index.ts';
import type { Context, Services } from './context.ts';
import { makeLoaders } from './loaders.ts';

/** Everything that a request needs, made anew for each; `waiting` is how its caller waits for the answer. */
export function makeContext(
  services: Services,
  language: Language,
  viewer: Viewer,
  waiting: Waiting = {},
): Context {
  const access = accessOf(viewer, services);
  return {
    ...services,
    viewer,
    waiting,
    access,
    analyst: new ViewedAnalyst(services.analyst, access, waiting),
    communities: new WeakMap(),
    language,
    loaders: makeLoaders(services.stores, services.privacy.consents, services.today()),
    say: (sentence) => say(sentence, language),
  };
}

/** What a viewer may. Each account has pseudonyms of its own, so that two researchers cannot join what they hold. */
export function accessOf(viewer: Viewer, { keyring }: Pick<Services, 'keyring'>): Access {
  return new Access(viewer, () =>
    createHmac('sha256', keyring.key('pseudonyms')).update(viewer.accountId).digest('hex'),
  );
}
