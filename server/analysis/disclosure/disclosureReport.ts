import { classCounts, type ClassCounts } from './classCounts.ts';
import {
  attributeKeys,
  generalise,
  type CoarsenedAttribute,
  type GeneralisedAttributes,
} from './generalise.ts';
import { neighbourhoodKeys, type Contacts } from './neighbourhoods.ts';

/** What is to leave, as far as persons can be recognised by it. */
export interface DisclosedData<Id extends string> {
  /** Who must not be found, by their numbers in the networks. Others, who serve in public or are no persons, only stand around them. */
  readonly persons: readonly number[];
  /** In the order of `persons`. */
  readonly attributes: readonly CoarsenedAttribute<Id>[];
  /** Who is in contact with whom at each moment, direction dropped. */
  readonly moments: readonly Contacts[];
}

/** How many persons could be found at one moment by the shape of the network alone. */
export interface MomentDisclosure {
  /** By somebody who knows how many contacts a person has (k-degree; Liu & Terzi 2008, doi:10.1145/1376616.1376629). */
  readonly degree: ClassCounts;
  /** By somebody who knows her contacts and who of them are in contact: at least so many. */
  readonly neighbourhood: ClassCounts;
}

export interface DisclosureReport<Id extends string> {
  readonly k: number;
  readonly persons: number;
  /** By the attributes as recorded, and as they leave. */
  readonly attributesBefore: ClassCounts;
  readonly attributesAfter: ClassCounts;
  readonly attributes: readonly {
    readonly id: Id;
    /** Steps by which it was made coarser; `steps` means that it was taken out. */
    readonly coarsened: number;
    readonly steps: number;
    /** Different values before and after, missing ones not counted. */
    readonly valuesBefore: number;
    readonly valuesAfter: number;
  }[];
  /** Persons of whom all attributes were taken out. */
  readonly suppressed: number;
  readonly moments: readonly MomentDisclosure[];
  /** By the number of contacts at every moment together: longitudinal data tell more. */
  readonly degreeOverTime: ClassCounts;
  /** By that and the attributes as they leave. */
  readonly degreeAndAttributes: ClassCounts;
}

/**
 * What would tell persons apart in data that leave for research, and the attributes made so coarse that they do not. The structure stays
 * as it is: what the report counts of it remains.
 * Ranges: counts of persons, 0 to `persons`. Deterministic. Complexity: that of `neighbourhoodKeys` for each moment.
 */
export function disclosureReport<Id extends string>(
  { persons, attributes, moments }: DisclosedData<Id>,
  k: number,
): { readonly report: DisclosureReport<Id>; readonly generalised: GeneralisedAttributes<Id> } {
  const count = persons.length;
  const generalised = generalise(attributes, count, k);
  const before = attributeKeys(
    attributes.map(({ levels }) => levels[0]!),
    count,
  );
  const after = attributeKeys([...generalised.values.values()], count);
  const degrees = moments.map((contacts) => persons.map((person) => String(contacts[person]!.length)));
  const overTime = persons.map((_, i) => degrees.map((each) => each[i]).join(' '));
  // Of whom nothing is left, nothing is known by attributes: she may be anybody, and is no class of her own.
  const counted = after.filter((_, person) => !generalised.suppressed[person]);
  const differentIn = (values: readonly (string | null)[]): number =>
    new Set(values.filter((value) => value !== null)).size;
  const report: DisclosureReport<Id> = {
    k,
    persons: count,
    attributesBefore: classCounts(before, k),
    attributesAfter: classCounts(counted, k),
    attributes: attributes.map(({ id, levels }) => ({
      id,
      coarsened: generalised.levels.get(id)!,
      steps: levels.length,
      valuesBefore: differentIn(levels[0]!),
      valuesAfter: differentIn(generalised.values.get(id)!),
    })),
    suppressed: generalised.suppressed.filter(Boolean).length,
    moments: moments.map((contacts, i) => ({
      degree: classCounts(degrees[i]!, k),
      neighbourhood: classCounts(neighbourhoodKeys(contacts, persons), k),
    })),
    degreeOverTime: classCounts(overTime, k),
    degreeAndAttributes: classCounts(
      overTime.map((degree, person) => `${degree} ${after[person]}`),
      k,
    ),
  };
  return { report, generalised };
}
