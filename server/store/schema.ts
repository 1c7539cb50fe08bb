import { nodeLabels } from '../entities/nodeKinds.ts';
import { statement, type Statement } from './statements.ts';

/** Makes the constraints and indexes that are not there yet. */
export async function createSchema(run: (statement: Statement) => Promise<unknown>): Promise<void> {
  await run(statement('schema/nodeIdIsUnique'));
  await run(statement('schema/nodesByCommunity'));
  await run(statement('schema/nodesByBatch'));
  await run(statement('schema/accountIdIsUnique'));
  await run(statement('schema/loginNameIsUnique'));
  await run(statement('schema/sessionById'));
  await run(statement('schema/ofPersonIdIsUnique'));
  await run(statement('schema/ofPersonByPerson'));
  await run(statement('schema/ofPersonByCommunity'));
  await run(statement('schema/settingIdIsUnique'));
  await run(statement('schema/settingsByCommunity'));
  await run(statement('schema/followUpIdIsUnique'));
  await run(statement('schema/followUpsByCommunity'));
  await run(statement('schema/interventionIdIsUnique'));
  await run(statement('schema/interventionsByCommunity'));
  await run(statement('schema/caseIdIsUnique'));
  await run(statement('schema/casesByCommunity'));
  await run(statement('schema/entryIdIsUnique'));
  await run(statement('schema/entriesByCommunity'));
  await run(statement('schema/entriesByCase'));
  for (const label of nodeLabels) await run(statement('schema/labelByCommunity', { Label: label }));
}
