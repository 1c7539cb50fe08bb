import type { RequestHandler } from 'express';
import { validate as isUuid } from 'uuid';
import { loggedAct } from '../audit/loggedAct.ts';
import { ProblemError } from '../entities/problem.ts';
import type { PersonAccessCount, PersonFile, PersonListing } from '../entities/results/personFile.ts';
import type { Sentence } from '../entities/sentence.ts';
import type { Context, Services } from '../graphql/context.ts';
import { makeContext } from '../graphql/makeContext.ts';
import { accessesOf, fileViewOf, listingsOf } from '../graphql/personFileParts.ts';
import { untilHangUp } from './hangUp.ts';
import { languageOf, refuse } from './refusals.ts';
import { viewerOf } from './signedIn.ts';

/** GET /export/person/<id>.json: the file of one person to hand over, for people and for programs (PIPL art. 45). */
export function personRoute(services: Services): RequestHandler {
  return (request, response) => {
    const { id } = request.params;
    const waiting = { signal: untilHangUp(response).signal };
    const context = makeContext(services, languageOf(request), viewerOf(response), waiting);
    write(String(id), context)
      .then((file) => {
        response.attachment('person.json').setHeader('Cache-Control', 'no-store');
        response.json(file);
      })
      .catch((error: unknown) => refuse(request, response, error));
  };
}

/** @throws ProblemError `notFound`, also of a person in a community that is not the asker's; `notAllowed` */
async function write(personId: string, context: Context): Promise<object> {
  const { access, loaders, audit, viewer, privacy } = context;
  const node = isUuid(personId) ? await loaders.node.load(personId) : null;
  const notFound = new ProblemError({ code: 'notFound', field: 'id' });
  if (node?.label !== 'Resident') throw notFound;
  const { communityId } = node;
  const event = {
    accountId: viewer.accountId,
    action: 'export',
    what: ['person.json'],
    communityId,
    personIds: [personId],
  } as const;
  if (!access.knows(communityId)) {
    await audit.append({ ...event, outcome: 'refused' });
    throw notFound;
  }
  return loggedAct(audit, event, async () => {
    access.demand('consent', communityId);
    const file = await privacy.file(personId, await fileViewOf(personId, context));
    const parts = { listings: await listingsOf(file, context), accesses: await accessesOf(file, context) };
    return inWords(file, parts, (sentence) => context.say(sentence));
  });
}

/** Values as they are stored, each with how it is called and handled in the asker's language. */
function inWords(
  {
    facts,
    tieList,
    sources,
    explanation,
    purposes,
    decisions,
    followUps,
    interventions,
    cases,
    caseEntries,
    instrumentAnswers,
    ...rest
  }: PersonFile,
  {
    listings,
    accesses,
  }: { readonly listings: readonly PersonListing[]; readonly accesses: readonly PersonAccessCount[] },
  say: (sentence: Sentence) => string,
): object {
  return {
    format: 'linli-person-1',
    ...rest,
    explanation: explanation.map(say),
    facts: facts.map(({ field, raw, name, value, purpose, basis, sensitivity, keepUntil }) => ({
      field,
      value: raw,
      name: say(name),
      text: say(value),
      purpose: say(purpose),
      basis: say(basis),
      sensitivity: say(sensitivity),
      keepUntil: say(keepUntil),
    })),
    ties: tieList.map(({ text, ...tie }) => ({ ...tie, text: say(text) })),
    purposes: purposes.map(({ name, ...state }) => ({ ...state, name: say(name) })),
    decisions: decisions.map((decision) => ({
      ...decision,
      verdictName: say({ text: `activistVerdict.${decision.verdict}` }),
    })),
    followUps: followUps.map((each) => ({ ...each, stepName: say({ text: `followUpStep.${each.step}` }) })),
    interventions: interventions.map((each) => ({
      ...each,
      kindName: say({ text: `interventionKind.${each.kind}` }),
    })),
    cases: cases.map(({ modelName, ...each }) => ({ ...each, modelName: say(modelName) })),
    caseEntries: caseEntries.map((each) => ({
      ...each,
      kindName: say({ text: `caseEntryKind.${each.kind}` }),
    })),
    instrumentAnswers: instrumentAnswers.map((answers) => ({
      ...answers,
      instrumentName: say({ text: `instrument.${answers.instrument}` }),
    })),
    sources: sources.map(({ kind, ...source }) => ({ ...source, kind: say(kind) })),
    listings: listings.map(({ list, reasons }) => ({ list: say(list), reasons: reasons.map(say) })),
    accesses,
  };
}
