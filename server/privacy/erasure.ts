import { isOfStressfulTie } from '../entities/followUp.ts';
import { isStressful } from '../entities/tie.ts';
import type { Clock } from '../store/clock.ts';
import { ProblemError } from '../entities/problem.ts';
import type { EraseDependents, Erasure, NamedIn } from '../entities/results/personFile.ts';
import type { ConsentStore } from '../store/consentStore.ts';
import type { CultivationStore } from '../store/cultivationStore.ts';
import type { DecisionStore } from '../store/decisionStore.ts';
import type { FollowUpStore } from '../store/followUpStore.ts';
import type { InterventionStore } from '../store/interventionStore.ts';
import type { InstrumentAnswersStore } from '../store/instrumentAnswersStore.ts';
import type { PersonStore } from '../store/personStore.ts';
import type { ProtectedStore } from '../store/protectedStore.ts';
import { namedIn } from './namedIn.ts';

export interface DroppedCopies {
  /** Whether files that somebody sent, and that are not written yet, stay: for what is taken back rather than erased. */
  readonly filesStay?: boolean;
}

/** Who holds copies of a community's data outside the store: imports under way, and what is remembered for analyses. */
export interface CopyHolder {
  /** Lets go of them. */
  dropCopies(communityId: string, options?: DroppedCopies): Promise<void>;
}

const mostNamedIn = 200;

/** Where something of a person is kept. */
export interface KeptOfPersons {
  readonly persons: PersonStore;
  readonly consents: ConsentStore;
  readonly protectedData: ProtectedStore;
  readonly decisions: DecisionStore;
  readonly followUps: FollowUpStore;
  readonly interventions: InterventionStore;
  readonly cultivation: CultivationStore;
  readonly instrumentAnswers: InstrumentAnswersStore;
}

/** Removes persons, so that nothing of them is left in the store's files. What was counted without them stays. */
export class Eraser {
  constructor(
    private readonly kept: KeptOfPersons,
    private readonly holders: readonly CopyHolder[],
    private readonly clock: Clock,
  ) {}

  /** What would go, and where else her name stands. @throws ProblemError `notFound` */
  async dependents(
    personId: string,
    { withStressfulTies }: { readonly withStressfulTies: boolean },
  ): Promise<EraseDependents> {
    const { persons, consents, decisions, followUps, interventions, cultivation } = this.kept;
    const { instrumentAnswers, protectedData } = this.kept;
    const { communityId } = await persons.read(personId);
    const all = await persons.ties(personId);
    const ties = all.filter(({ tie }) => withStressfulTies || !isStressful(tie.weight));
    const owned = await persons.belongings(personId);
    const followed = await followUps.about(communityId, personId);
    const named = await this.namedElsewhere(personId);
    const sealed = await protectedData.read(personId);
    const keys = [...ties.map(({ tie }) => `tie.${tie.kind}`), ...owned.map(({ label }) => `node.${label}`)];
    const kinds = [...new Set(keys)].sort();
    return {
      counts: kinds.map((text) => ({
        id: text.slice(text.indexOf('.') + 1),
        name: { text },
        count: keys.filter((key) => key === text).length,
      })),
      consents: (await consents.ofPerson(personId)).length,
      decisions: (await decisions.ofPerson(personId)).length,
      followUps: followed.filter(({ subject }) => withStressfulTies || !isOfStressfulTie(subject)).length,
      interventions: (await interventions.forNode(communityId, personId)).length,
      cases: (await cultivation.casesForNode(communityId, personId)).length,
      caseEntries: (await cultivation.entriesForNode(communityId, personId)).length,
      instrumentAnswers: (await instrumentAnswers.ofPerson(personId)).length,
      protectedData: Object.keys(sealed?.values ?? {}).length,
      namedIn: named.slice(0, mostNamedIn),
      namedInCount: named.length,
    };
  }

  /**
   * Removes a person with all that is hers, lets go of imports under way that may hold her, and rewrites the store's
   * files. Done again it finds nothing and harms nothing. `id` is the client's, to know the answer by.
   */
  async erase(id: string, personId: string): Promise<Erasure> {
    const named = await this.namedElsewhere(personId).catch((error: unknown): NamedIn[] => {
      if (error instanceof ProblemError) return [];
      throw error;
    });
    const communityId = await this.kept.persons.remove(personId);
    if (communityId !== null) await this.dropCopies(communityId);
    // Also when she was gone already: an earlier try may have ended before the files were rewritten.
    await this.kept.persons.finishErasures();
    return { id, personId, communityId, erased: communityId !== null, namedIn: named.slice(0, mostNamedIn) };
  }

  /** Several at once; the files are rewritten once. Answers those who were there. */
  async eraseAll(personIds: readonly string[]): Promise<Erasure[]> {
    const erased: Erasure[] = [];
    for (const personId of personIds) {
      const communityId = await this.kept.persons.remove(personId);
      if (communityId === null) continue;
      await this.dropCopies(communityId);
      erased.push({ id: this.clock.newId(), personId, communityId, erased: true, namedIn: [] });
    }
    await this.kept.persons.finishErasures();
    return erased;
  }

  /** Lets go of what is held of a community outside the store. */
  async dropCopies(communityId: string, options?: DroppedCopies): Promise<void> {
    await Promise.all(this.holders.map((holder) => holder.dropCopies(communityId, options)));
  }

  private async namedElsewhere(personId: string): Promise<NamedIn[]> {
    const { persons } = this.kept;
    const { id, name, communityId } = await persons.read(personId);
    const owned = await persons.belongings(personId);
    const ties = await persons.ties(personId);
    return namedIn(this.kept, { id, name, communityId }, [
      ...owned.map((node) => node.id),
      ...ties.map(({ tie }) => tie.id),
    ]);
  }
}
