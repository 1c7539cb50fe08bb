import type { ActorPartsFragment, MeasureAnswerQuery } from '../../api/generated.ts';
import type { NetworkActors } from './networkActors.ts';

type Answer = MeasureAnswerQuery['measure'];

export interface PersonValue {
  readonly actor: ActorPartsFragment;
  /** Null where the measure is undefined. */
  readonly value: number | null;
  /** From 1 for the largest value; equal values share the better rank. */
  readonly rank: number | null;
}

export interface TieValue {
  readonly edgeId: string;
  readonly from: ActorPartsFragment;
  readonly to: ActorPartsFragment;
  readonly value: number | null;
}

/** The values of a measure with the names of those whose they are. */
export interface NamedAnswer extends Omit<Answer, 'nodes' | 'edges'> {
  readonly nodes: readonly PersonValue[];
  readonly edges: readonly TieValue[];
}

/** Puts names and ranks to an answer, whose rows come with the largest value first and undefined ones last. */
export function namedAnswer(answer: Answer, { actorOf, endsOf }: NetworkActors): NamedAnswer {
  let [rank, former] = [0, NaN];
  return {
    ...answer,
    nodes: answer.nodes.map(({ actor, value }, index) => {
      if (value !== null && value !== former) [rank, former] = [index + 1, value];
      return { actor: actorOf(actor.id), value, rank: value === null ? null : rank };
    }),
    edges: answer.edges.flatMap(({ edgeId, value }) => {
      const ends = endsOf(edgeId);
      return ends ? [{ edgeId, value, from: ends[0], to: ends[1] }] : [];
    }),
  };
}
