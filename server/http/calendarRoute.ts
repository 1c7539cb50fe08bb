import type { RequestHandler } from 'express';
import { ProblemError } from '../entities/problem.ts';
import { writeCalendar } from '../exchange/calendar.ts';
import type { Services } from '../graphql/context.ts';
import { bookFor } from '../graphql/cultivationBookFor.ts';
import { answerLeavingFile } from './leavingFile.ts';

/**
 * GET /calendar/<community>.ics: the tasks of cultivation that are due, for a calendar; with `?mine=1` only those that the asker
 * looks after. For who may see cultivation. No resident is named in it.
 */
export function calendarRoute(services: Services): RequestHandler {
  return (request, response) => {
    const communityId = String(request.params.communityId);
    const leaving = { what: 'tasks.ics', communityId, hasPersons: false };
    answerLeavingFile(services, request, response, leaving, async (context) => {
      const { access, analyst, loaders, say, stores, today, viewer } = context;
      if (!access.knows(communityId)) throw new ProblemError({ code: 'notFound', field: 'communityId' });
      access.demand('cultivation', communityId);
      const community = await loaders.node.load(communityId);
      if (community?.label !== 'Community')
        throw new ProblemError({ code: 'notFound', field: 'communityId' });
      const tasks = await analyst.ask(
        'taskCalendar',
        { communityId },
        {
          book: await bookFor(communityId, context),
          today: today(),
          names: await stores.cultivation.residentNames(communityId),
          owner: request.query.mine === '1' ? viewer.accountId : null,
        },
      );
      const content = writeCalendar({
        name: say({ text: 'calendar.name', parameters: { community: community.displayName } }),
        madeAt: stores.clock.now(),
        events: tasks.map(({ uid, day, title, lines }) => ({
          ...{ uid, day, title: say(title) },
          lines: lines.map((line) => say(line)),
        })),
      });
      return { name: `linli-tasks-${today()}.ics`, mediaType: 'text/calendar; charset=utf-8', content };
    });
  };
}
