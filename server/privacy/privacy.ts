import { isStressful } from '../entities/tie.ts';
import type { Consent } from '../entities/consent.ts';
import { isOfStressfulTie } from '../entities/followUp.ts';
import type { ProtectedGroup } from '../entities/protectedData.ts';
import type { Erasure, PersonFile, PersonSource } from '../entities/results/personFile.ts';
import type { Source } from '../entities/source.ts';
import type { Keyring } from '../secrets/keyring.ts';
import { ConsentStore, type NewConsent } from '../store/consentStore.ts';
import { PersonStore, type PersonTie } from '../store/personStore.ts';
import { ProtectedStore } from '../store/protectedStore.ts';
import type { Stores } from '../store/stores.ts';
import { Eraser, type CopyHolder, type DroppedCopies } from './erasure.ts';
import { IdentityDesk } from './identityDesk.ts';
import { personFileOf } from './personFile.ts';
import { ProtectedCipher } from './protectedCipher.ts';
import { ProtectedDesk } from './protectedDesk.ts';
import { Retention } from './retention.ts';

/** What the asker may see of a person's file beyond what everybody may who sees it at all. */
export interface FileView {
  readonly groups: readonly ProtectedGroup[];
  readonly withStressfulTies: boolean;
}

/** A person's rights and what follows from them: consent, protected data, her file, erasure, the end of keeping. */
export class Privacy {
  readonly consents: ConsentStore;
  readonly protectedData: ProtectedDesk;
  readonly retention: Retention;
  readonly identities: IdentityDesk;
  private readonly persons: PersonStore;
  private readonly sealed: ProtectedStore;
  private readonly eraser: Eraser;

  constructor(
    private readonly stores: Stores,
    keyring: Keyring,
    holders: readonly CopyHolder[],
    private readonly today: () => string,
  ) {
    const { graph, clock, nodes, decisions, followUps, interventions, cultivation, instrumentAnswers } =
      stores;
    this.consents = new ConsentStore(graph, clock);
    this.persons = new PersonStore(graph, clock);
    this.sealed = new ProtectedStore(graph, clock);
    const cipher = new ProtectedCipher(keyring);
    this.protectedData = new ProtectedDesk(this.persons, this.consents, this.sealed, cipher, today);
    this.retention = new Retention(nodes, this.persons, today);
    this.identities = new IdentityDesk(stores.identities, cipher, today);
    const { persons, consents, sealed: protectedData } = this;
    const kept = {
      ...{ persons, consents, protectedData, decisions, followUps },
      ...{ interventions, cultivation, instrumentAnswers },
    };
    this.eraser = new Eraser(kept, [...holders, cultivation], clock);
  }

  /** @throws ProblemError see `ConsentStore.record` */
  recordConsent(input: NewConsent): Promise<Consent> {
    return this.consents.record(input, this.today());
  }

  /**
   * Everything that is kept about a person, as far as the asker may see it.
   * @throws ProblemError `notFound`, `wrongKey`, `damagedData`
   */
  async file(personId: string, view: FileView): Promise<PersonFile> {
    const person = await this.persons.read(personId);
    const all = [...(await this.persons.ties(personId)), ...(await this.persons.matches(personId))];
    const ties = all.filter(({ tie }) => view.withStressfulTies || !isStressful(tie.weight));
    return personFileOf({
      person,
      ties,
      consents: await this.consents.ofPerson(personId),
      decisions: await this.stores.decisions.ofPerson(personId),
      followUps: (await this.stores.followUps.about(person.communityId, personId)).filter(
        ({ subject }) => view.withStressfulTies || !isOfStressfulTie(subject),
      ),
      interventions: await this.stores.interventions.forNode(person.communityId, personId),
      cases: await this.stores.cultivation.casesForNode(person.communityId, personId),
      caseEntries: await this.stores.cultivation.entriesForNode(person.communityId, personId),
      instrumentAnswers: await this.stores.instrumentAnswers.ofPerson(personId),
      protectedData: await this.protectedData.read(personId, view.groups),
      formerValues: await this.persons.formerValues(personId),
      formerNodes: await this.persons.formerNodes(personId),
      formerSelves: await this.stores.identities.formerSelves(personId),
      sources: await this.sources(person.communityId, [
        person.sourceId,
        ...ties.map(({ tie }) => tie.sourceId),
      ]),
      madeAt: this.stores.clock.now(),
      today: this.today(),
    });
  }

  dependents(
    personId: string,
    view: { readonly withStressfulTies: boolean },
  ): ReturnType<Eraser['dependents']> {
    return this.eraser.dependents(personId, view);
  }

  erase(id: string, personId: string): Promise<Erasure> {
    return this.eraser.erase(id, personId);
  }

  /** Erases persons who are due. @throws ProblemError `notDue` when one of them is not; then nobody is erased */
  async eraseDue(communityId: string, personIds: readonly string[]): Promise<Erasure[]> {
    const wanted = [...new Set(personIds)];
    await this.retention.mustBeDue(communityId, wanted);
    return this.eraser.eraseAll(wanted);
  }

  /** After persons were removed otherwise: lets go of what is held of their community outside the store. */
  dropCopies(communityId: string, options?: DroppedCopies): Promise<void> {
    return this.eraser.dropCopies(communityId, options);
  }

  /** What removals left in the store's files, and erasures when the process died. */
  finishErasures(): Promise<void> {
    return this.persons.finishErasures();
  }

  /** Protected data without consent go, and leave nothing in the store's files. Answers whose they were. */
  async removeExpired(): Promise<string[]> {
    const personIds = await this.sealed.removeExpired(this.today());
    if (personIds.length > 0) await this.stores.graph.compact();
    return personIds;
  }

  /** Sources of a community by id; what lies elsewhere is not there. */
  private async sources(
    communityId: string,
    ids: readonly PersonTie['tie']['sourceId'][],
  ): Promise<PersonSource[]> {
    const unique = [...new Set(ids.filter((id) => id !== null))].sort();
    const nodes = await this.stores.nodes.readMany(unique);
    return nodes
      .filter((node): node is Source => node?.label === 'Source' && node.communityId === communityId)
      .map(({ id, title, kind, date }) => ({
        id,
        title,
        kind: { text: `choice.Source.kind.${kind}` },
        date,
      }));
  }
}
