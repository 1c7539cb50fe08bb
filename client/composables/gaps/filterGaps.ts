import type { GapCertainty, GapSeverity, SupportGapsQuery } from '../../api/generated.ts';
import { isInBuilding, type BuildingChoice } from '../buildings.ts';

export type Gap = SupportGapsQuery['supportGaps']['gaps'][number];
export type GapRule = SupportGapsQuery['supportGaps']['rules'][number];
export type GapHelperRow = Gap['helpers'][number];

export interface GapFilter {
  readonly severity: GapSeverity | 'all';
  readonly certainty: GapCertainty | 'all';
  readonly building: BuildingChoice;
}

export const noGapFilter: GapFilter = { severity: 'all', certainty: 'all', building: 'all' };

/** Where a gap is: the buildings of whom it is about, or the building that it is about itself. */
export const placesOf = ({
  actor,
  otherActor,
  placeName,
}: Gap): readonly { readonly placeName?: string | null }[] => {
  const actors = [actor, otherActor].filter((each) => each !== null);
  return actors.length > 0 ? actors : [{ placeName }];
};

/** The gaps that fit, in their order. A gap between two persons is in the buildings of both. */
export function filterGaps(
  gaps: readonly Gap[],
  { severity, certainty, building }: GapFilter,
): readonly Gap[] {
  return gaps.filter(
    (gap) =>
      (severity === 'all' || gap.severity === severity) &&
      (certainty === 'all' || gap.certainty === certainty) &&
      placesOf(gap).some((place) => isInBuilding(place, building)),
  );
}
