/** Who is tied to whom, by number; each list sorted, without oneself. */
export type Contacts = readonly (readonly number[])[];

/** Of persons with more contacts only their number is compared. */
const mostContacts = 200;

/**
 * A key for the neighbourhood of each of some persons: she, her contacts, and the ties among these. Equal neighbourhoods (isomorphic, with
 * herself in the middle) have equal keys. Different ones nearly always have different keys, but colour refinement cannot tell all
 * apart, and of more than 200 contacts only the number is looked at: so classes are at least as many as told, and persons who stand
 * alone too. O(sum over persons of ties in her neighbourhood × rounds).
 * Source: Zhou & Pei 2008, doi:10.1109/ICDE.2008.4497459 (k-neighbourhood); colour refinement: Weisfeiler & Leman 1968.
 */
export function neighbourhoodKeys(contacts: Contacts, persons: readonly number[]): readonly string[] {
  const names = new Map<string, number>();
  const named = (text: string): number => {
    const known = names.get(text) ?? names.size;
    names.set(text, known);
    return known;
  };
  return persons.map((person) => {
    const own = contacts[person]!;
    return own.length > mostContacts ? `more ${own.length}` : refined(among(own, contacts), named);
  });
}

/** The ties among some persons, by their places in the list. */
function among(persons: readonly number[], contacts: Contacts): Contacts {
  const places = new Map(persons.map((person, place) => [person, place]));
  return persons.map((person) =>
    contacts[person]!.flatMap((other) => {
      const place = places.get(other);
      return place === undefined ? [] : [place];
    }),
  );
}

/** The colours of a network once they split no further, in order. Who is in the middle is tied to all, and needs none. */
function refined(ties: Contacts, named: (text: string) => number): string {
  let colours = ties.map((list) => named(`degree ${list.length}`));
  for (let different = new Set(colours).size; ;) {
    const before = colours;
    colours = ties.map((list, i) => {
      const around = list.map((other) => before[other]!).sort((a, b) => a - b);
      return named(`${before[i]}:${around.join(' ')}`);
    });
    const now = new Set(colours).size;
    if (now === different) return colours.sort((a, b) => a - b).join(' ');
    different = now;
  }
}
