import { v5 } from 'uuid';
import { latestDecision, withheldFrom, type Consent } from '../entities/consent.ts';
import { purposeIds, withheldProperty, type Purpose } from '../entities/purpose.ts';
import type { Resident } from '../entities/resident.ts';
import { decisionsOf } from './consentRows.ts';
import { writeFormerNodes } from './formerNodes.ts';
import type { Run } from './graphStore.ts';
import { belongingsOf } from './personStore.ts';
import type { NodeRow } from './rows.ts';
import { statement } from './statements.ts';

type Decided = Pick<Resident, 'id' | 'birthYear'>;

/**
 * Marks on a person from when each of the purposes is not allowed, after her latest decision about it and her year of
 * birth; a purpose that she never decided about keeps no mark. Answers the purposes that are not allowed today.
 */
export async function markWithheld(
  run: Run,
  { id, birthYear }: Decided,
  asked: readonly Purpose[],
  today: string,
): Promise<Purpose[]> {
  const decisions = await decisionsOf(run, id);
  const marks = asked.flatMap((purpose) => {
    const latest = latestDecision(decisions, purpose);
    return latest ? [markOf(purpose, latest, birthYear, today)] : [];
  });
  if (marks.length === 0) return [];
  const properties = Object.assign({}, ...marks.map((mark) => mark.properties)) as Record<string, unknown>;
  const agreement = marks.find((mark) => 'standing' in mark.properties)?.latest;
  if (agreement) await keepMention(run, id, agreement);
  await run(statement('node/update', { Label: 'Resident' }), { id, properties });
  const network = marks.find(({ purpose }) => purpose === 'network');
  if (network) await withholdBelongings(run, id, network.from);
  return marks.filter(({ isAllowed }) => !isAllowed).map(({ purpose }) => purpose);
}

/** What is hers alone goes out of lists and networks with her: a need tells whose it is by its title. */
async function withholdBelongings(run: Run, personId: string, from: string | null): Promise<void> {
  const properties = { [withheldProperty('network')]: from };
  for (const { id, label } of await belongingsOf(run, personId))
    await run(statement('node/update', { Label: label }), { id, properties });
}

/** Whether a guardian had to agree follows from the year of birth: when that is corrected, all marks are set anew. */
export async function markAllWithheld(run: Run, person: Decided, today: string): Promise<void> {
  await markWithheld(run, person, purposeIds, today);
}

function markOf(purpose: Purpose, latest: Consent, birthYear: Resident['birthYear'], today: string) {
  const from = withheldFrom(latest, birthYear);
  const isAllowed = from === null || today < from;
  const properties = {
    [withheldProperty(purpose)]: from,
    // Who agrees to the network is no longer somebody whom others merely mentioned.
    ...(purpose === 'network' && isAllowed && { standing: null }),
  };
  return { purpose, from, isAllowed, properties, latest };
}

/** That somebody was merely mentioned until she agreed is part of what was known before. */
async function keepMention(
  run: Run,
  id: string,
  { id: consentId, communityId, recordedAt }: Consent,
): Promise<void> {
  const [row] = await run<NodeRow>(statement('node/readMany'), { ids: [id] });
  if (row?.properties.standing !== 'mentioned') return;
  const before = { properties: { standing: 'mentioned' }, attributes: {} };
  await writeFormerNodes(run, [
    { id: v5('mentioned before', consentId), nodeId: id, communityId, at: recordedAt, before },
  ]);
}
