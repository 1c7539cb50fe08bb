const colours = 9;

/** The colour of a state by its place in the list; those in none, and those put together, are neutral. */
export function stateColour(id: string, place: number): string {
  if (id === 'none') return 'var(--group-none)';
  return id === 'other' || place >= colours ? 'var(--line-strong)' : `var(--group-${place + 1})`;
}
