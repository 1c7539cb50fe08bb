/** Chosen for those of whom nobody knows where they live; '' = all buildings. */
export const unknownBuilding = 'unknown';

/** Whether a person lives in the building that is chosen. */
export const isIn = (building: string, { placeId }: { readonly placeId: string | null }): boolean =>
  building === '' || (placeId ?? unknownBuilding) === building;
