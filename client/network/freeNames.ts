/** The room that a dot and the name beside it take, in pixels. */
export interface NameBox {
  readonly left: number;
  readonly right: number;
  /** The middle of the line. */
  readonly y: number;
  readonly height: number;
}

/** Of names in order of precedence those that do not stand on one before them. O(names²). */
export function freeNames<Name>(names: readonly Name[], boxOf: (name: Name) => NameBox): Name[] {
  const taken: NameBox[] = [];
  return names.filter((name) => {
    const box = boxOf(name);
    const isFree = taken.every(
      (other) =>
        Math.abs(other.y - box.y) >= (other.height + box.height) / 2 ||
        box.left >= other.right ||
        other.left >= box.right,
    );
    if (isFree) taken.push(box);
    return isFree;
  });
}
