import type { Run } from './graphStore.ts';
import { statement } from './statements.ts';

interface TargetsRow {
  readonly id: string;
  readonly targetIds: readonly string[];
}

/** The versions of what was done that were for some of these nodes. */
const doneFor = (run: Run, communityId: string, ids: readonly string[]): Promise<TargetsRow[]> =>
  run<TargetsRow>(statement('intervention/forNodes'), { communityId, ids });

/** Takes nodes that go out of what was done for them; what was for nobody else goes along. */
export async function forgetTargets(run: Run, communityId: string, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  const empty: string[] = [];
  for (const { id, targetIds } of await doneFor(run, communityId, ids)) {
    const left = targetIds.filter((each) => !gone.has(each));
    if (left.length === 0) empty.push(id);
    else await run(statement('intervention/set'), { id, properties: { targetIds: left } });
  }
  if (empty.length > 0) await run(statement('intervention/remove'), { ids: empty });
}

/** A version of what was done that was given from one person to another; `wasForBoth`: the other was meant too. */
export interface MovedIntervention {
  readonly id: string;
  readonly wasForBoth: boolean;
}

type Ends = { readonly fromId: string; readonly toId: string };

/** Lets what was done for one person be done for another. Answers what was changed. */
export async function giveInterventions(
  run: Run,
  communityId: string,
  { fromId, toId }: Ends,
): Promise<MovedIntervention[]> {
  const moved: MovedIntervention[] = [];
  for (const { id, targetIds } of await doneFor(run, communityId, [fromId])) {
    moved.push({ id, wasForBoth: targetIds.includes(toId) });
    const left = [...new Set(targetIds.map((each) => (each === fromId ? toId : each)))].sort();
    await run(statement('intervention/set'), { id, properties: { targetIds: left } });
  }
  return moved;
}

/** Takes `giveInterventions` back, as far as the versions are still there. `fromId` is who has them now. */
export async function giveBackInterventions(
  run: Run,
  communityId: string,
  { fromId, toId }: Ends,
  moved: readonly MovedIntervention[],
): Promise<void> {
  const rows = await doneFor(run, communityId, [fromId]);
  const targets = new Map(rows.map(({ id, targetIds }) => [id, targetIds]));
  for (const { id, wasForBoth } of moved) {
    const known = targets.get(id);
    if (!known) continue;
    const stay = wasForBoth ? known : known.filter((each) => each !== fromId);
    await run(statement('intervention/set'), {
      id,
      properties: { targetIds: [...new Set([...stay, toId])].sort() },
    });
  }
}
