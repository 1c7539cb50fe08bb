import type { TakeAlongQuery } from '../../api/generated.ts';
import type { NamedPerson, QuestionSet } from '../ask/interviewDraft.ts';
import { questionsFor } from '../ask/questionSetDraft.ts';

/** Somebody on the roster that was taken along. */
export interface FieldPerson extends NamedPerson {
  readonly id: string;
  /** Else a social worker. */
  readonly isResident: boolean;
}

/** What lies on the device; plain values. */
export interface FieldRoster {
  readonly people: readonly FieldPerson[];
  readonly buildings: TakeAlongQuery['fieldRoster']['buildings'];
  readonly activities: TakeAlongQuery['fieldRoster']['activities'];
  readonly rounds: TakeAlongQuery['fieldRoster']['rounds'];
  readonly sets: readonly QuestionSet[];
}

/** 2号楼 before 10号楼. */
export const byNumberInName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'zh', { numeric: true });

/** The answer of the server as it is kept: without the questions that its taker may not ask. */
export function rosterOf(
  { fieldRoster, questionSets }: TakeAlongQuery,
  { seesStressful }: { readonly seesStressful: boolean },
): FieldRoster {
  const { persons, buildings, activities, rounds } = fieldRoster;
  return {
    people: persons.ids.map((id, i) => {
      const building = buildings[persons.buildings[i] ?? -1];
      return {
        id,
        name: persons.names[i] ?? '',
        isResident: persons.residents[i] ?? false,
        placeId: building?.id ?? null,
        placeName: building?.name ?? null,
      };
    }),
    buildings: buildings.toSorted(byNumberInName),
    activities,
    rounds,
    sets: questionSets.map((set) => ({ ...set, questions: questionsFor(set.questions, seesStressful) })),
  };
}
