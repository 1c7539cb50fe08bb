import type { ConvoyCircle, SupportFlow, TieQuality } from '../../api/generated.ts';

/** Somebody or something around a resident, as it is drawn. */
export interface AroundItem {
  readonly id: string;
  readonly name: string;
  readonly shape: 'person' | 'staff' | 'system' | 'need';
  /** What stands together: a domain of life, or a kind of system. */
  readonly group: string;
  readonly quality: TieQuality;
  readonly flow: SupportFlow;
  readonly circle: ConvoyCircle;
  /** Not confirmed within a year. */
  readonly isStale: boolean;
  /** Where two dates are compared: there on this date, and not on the other. */
  readonly isOnlyHere: boolean;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Sizes of the marks, in units of the picture. Every mark lies in a disc of `reach` around its place. */
export const markSize = { person: 31, width: 62, height: 42, reach: 37.5, self: 40, text: 12 } as const;

/** The places of two marks are at least so far apart, so that neither marks nor names touch. */
export const leastDistance = 2 * markSize.reach + 2;
