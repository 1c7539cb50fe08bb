import type { Draws } from './draws.ts';
import type { Inhabitant } from './residents.ts';

/** Somebody whom a person is in touch with, whether or not a survey ever learns of it. */
export interface Acquaintance {
  readonly person: Inhabitant;
  /** 1 to 5. */
  readonly closeness: number;
  readonly isKin: boolean;
  /** The survey rounds, 0 to 2, in which they are in touch. */
  readonly firstWave: number;
  readonly lastWave: number;
}

/** Where two people met. */
export type Occasion = 'kin' | 'circle' | 'companions' | 'members' | 'building' | 'elsewhere' | 'introduced';

const CLOSEST = 5;
/** Mean closeness by occasion, and its spread. Relatives are as close as can be. */
const CLOSENESS: Readonly<Record<Exclude<Occasion, 'kin'>, number>> = {
  circle: 4.2,
  companions: 3.8,
  members: 3.3,
  elsewhere: 2.3,
  building: 2,
  introduced: 2,
};
const CLOSENESS_SPREAD = 0.8;
/** Shares of the pairs who got in touch only after the first survey, and who lost touch before the last. */
const LATE = 0.14;
const LOST = 0.12;

/** Who is in touch with whom. */
export class Acquaintances {
  /** Pairs of relatives. */
  readonly kin: { readonly one: Inhabitant; readonly other: Inhabitant }[] = [];
  private readonly choose: Draws;
  private readonly known = new Map<Inhabitant, Map<Inhabitant, Acquaintance>>();

  constructor(choose: Draws) {
    this.choose = choose;
  }

  of(person: Inhabitant): Acquaintance[] {
    return [...(this.known.get(person)?.values() ?? [])];
  }

  /** Puts two people in touch; where they were already, everything stays as it was. */
  meet(one: Inhabitant, other: Inhabitant, occasion: Occasion): void {
    if (one === other || this.known.get(one)?.has(other)) return;
    const { choose } = this;
    const isKin = occasion === 'kin';
    const felt = isKin ? CLOSEST : Math.round(CLOSENESS[occasion] + CLOSENESS_SPREAD * choose.normal());
    const firstWave = !isKin && choose.chance(LATE) ? choose.integer(1, 2) : 0;
    const lastWave = !isKin && choose.chance(LOST) ? Math.max(firstWave, choose.integer(0, 1)) : 2;
    const facts = { closeness: Math.min(CLOSEST, Math.max(1, felt)), isKin, firstWave, lastWave };
    this.note(one, { person: other, ...facts });
    this.note(other, { person: one, ...facts });
    if (isKin) this.kin.push({ one, other });
  }

  private note(person: Inhabitant, acquaintance: Acquaintance): void {
    const known = this.known.get(person) ?? new Map<Inhabitant, Acquaintance>();
    this.known.set(person, known.set(acquaintance.person, acquaintance));
  }
}
