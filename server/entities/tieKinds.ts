import { accompanies } from './ties/accompanies.ts';
import { answered } from './ties/answered.ts';
import { asked } from './ties/asked.ts';
import { assesses } from './ties/assesses.ts';
import { attended } from './ties/attended.ts';
import { collaborates } from './ties/collaborates.ts';
import { hasNeed } from './ties/hasNeed.ts';
import { knows } from './ties/knows.ts';
import { livesIn } from './ties/livesIn.ts';
import { meets } from './ties/meets.ts';
import { memberOf } from './ties/memberOf.ts';
import { nominates } from './ties/nominates.ts';
import { organized } from './ties/organized.ts';
import { provides } from './ties/provides.ts';
import { servesIn } from './ties/servesIn.ts';
import { supports } from './ties/supports.ts';
import { uses } from './ties/uses.ts';
import { within } from './ties/within.ts';
import type { TieKind } from './tieKind.ts';
import { actorLabels } from './actor.ts';
import { isCalled } from './wording.ts';

/** The registry: every kind of tie, in the order in which they are shown. */
export const tieKinds = [
  knows,
  supports,
  nominates,
  assesses,
  memberOf,
  servesIn,
  attended,
  organized,
  collaborates,
  accompanies,
  provides,
  uses,
  hasNeed,
  meets,
  livesIn,
  within,
  asked,
  answered,
] as const;

export type TieKindId = (typeof tieKinds)[number]['id'];

const byId: ReadonlyMap<string, (typeof tieKinds)[number]> = new Map(tieKinds.map((kind) => [kind.id, kind]));

export function findTieKind(id: string): TieKind<TieKindId> | null {
  return byId.get(id) ?? null;
}

export function tieKind(id: TieKindId): TieKind<TieKindId> {
  const kind = findTieKind(id);
  if (!kind) throw new Error(`No tie kind ${id}`);
  return kind;
}

/** The kind of tie that a word of a file stands for, in either language; null when none. */
export function tieKindCalled(word: string): TieKind<TieKindId> | null {
  return tieKinds.find((kind) => isCalled(kind.id, kind.wording, word)) ?? null;
}

const isActor = (label: string): boolean => (actorLabels as readonly string[]).includes(label);

/** The kinds by which actors are in contact with actors: those that can be edges of a network. */
export const networkTieKinds: readonly TieKindId[] = tieKinds
  .filter((kind: TieKind) => kind.isContact !== false && kind.from.every(isActor) && kind.to.every(isActor))
  .map((kind) => kind.id);
