import type { Request, Response } from 'express';
import { validate as isUuid } from 'uuid';
import { loggedAct } from '../audit/loggedAct.ts';
import type { Context, Services } from '../graphql/context.ts';
import { makeContext } from '../graphql/makeContext.ts';
import { untilHangUp } from './hangUp.ts';
import { languageOf, refuse } from './refusals.ts';
import { viewerOf } from './signedIn.ts';

/** A file as it is saved. */
export interface LeavingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** What leaves of the community in the address. */
interface Leaving {
  /** As the audit log calls it. */
  readonly what: string;
  readonly communityId: string;
  readonly hasPersons: boolean;
}

/** Answers a file that leaves, once it is in the audit log whose data it holds. */
export function answerLeavingFile(
  services: Services,
  request: Request,
  response: Response,
  { what, communityId, hasPersons }: Leaving,
  write: (context: Context) => Promise<LeavingFile>,
): void {
  const waiting = { signal: untilHangUp(response).signal };
  const context = makeContext(services, languageOf(request), viewerOf(response), waiting);
  const event = {
    accountId: context.viewer.accountId,
    action: 'export',
    what: [what],
    communityId: isUuid(communityId) ? communityId : null,
    personIds: hasPersons ? 'all' : [],
  } as const;
  loggedAct(context.audit, event, () => write(context))
    .then(({ name, mediaType, content }) => {
      response.attachment(name).type(mediaType).setHeader('Cache-Control', 'no-store');
      response.send(typeof content === 'string' ? content : Buffer.from(content));
    })
    .catch((error: unknown) => refuse(request, response, error));
}
