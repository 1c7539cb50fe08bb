import 'reflect-metadata';
import { Field, Int } from 'type-graphql';

/**
 * A number of people or events. Whole for who may see the people; for who may only see sums it is rounded down
 * to a multiple of five, and null where it is smaller than five.
 */
export type DisclosedCount = number | null;

/** A field that holds a DisclosedCount. */
export function Count(description = '') {
  return (prototype: object, name: string): void =>
    Field(() => Int, {
      nullable: true,
      description: `${description}${description ? '. ' : ''}Null: fewer than 5, hidden from this viewer`,
    })(prototype, name);
}
