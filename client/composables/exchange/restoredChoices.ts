import type { ImportOptionsInput } from '../../api/generated.ts';

/** The choices in which an import was read last, as the server kept them; null when they cannot be understood. */
export function restoredChoices(kept: string): Partial<ImportOptionsInput> | null {
  try {
    const value: unknown = JSON.parse(kept);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
