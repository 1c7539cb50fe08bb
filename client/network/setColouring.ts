import { cutOffWithout, stepsFrom } from './networkMarks.ts';
import type { NetworkModel } from './networkModel.ts';
import type { Colouring, LegendEntry, PictureColours } from './pictureStyle.ts';

/** Where people stand to a set of people: its members, then groups by nearness; groups without anybody are left out. */
interface Standing {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
}

function colouringOf(standings: readonly Standing[], standingOf: readonly number[]): Colouring {
  const counts = standings.map((_, index) => standingOf.filter((each) => each === index).length);
  const used = standings.flatMap((_, index) => (counts[index] ? [index] : []));
  const place = new Map(used.map((index, rank) => [index, rank]));
  const entries = used.flatMap((index): LegendEntry[] => {
    const standing = standings[index];
    return standing ? [{ ...standing, count: counts[index] ?? 0 }] : [];
  });
  return { entries, entryOf: standingOf.map((index) => place.get(index) ?? -1) };
}

/** Colours everybody by the steps to the nearest member, up to `most`; the rest is neutral. O(nodes + edges). */
export function colourBySteps(
  model: NetworkModel,
  members: ReadonlySet<number>,
  most: number,
  words: { readonly members: string; readonly step: (count: number) => string; readonly farther: string },
  colours: PictureColours,
): Colouring {
  const steps = stepsFrom(model, members);
  const shades = colours.amounts.toReversed();
  const standings: Standing[] = [
    { id: 'members', label: words.members, colour: colours.accent },
    ...Array.from({ length: most }, (_, index) => ({
      id: `step-${index + 1}`,
      label: words.step(index + 1),
      colour: shades[most <= 3 ? 2 * index : index] ?? colours.noGroup,
    })),
    { id: 'farther', label: words.farther, colour: colours.noGroup },
  ];
  return colouringOf(
    standings,
    steps.map((step) => (step === null || step > most ? most + 1 : step)),
  );
}

/** Colours everybody by whether she would be cut off without the members of a set. O(nodes + edges). */
export function colourByCut(
  model: NetworkModel,
  members: ReadonlySet<number>,
  words: { readonly members: string; readonly cutOff: string; readonly together: string },
  colours: PictureColours,
): Colouring {
  const cutOff = cutOffWithout(model, members);
  return colouringOf(
    [
      { id: 'members', label: words.members, colour: colours.inkSoft },
      { id: 'cutOff', label: words.cutOff, colour: colours.accent },
      { id: 'together', label: words.together, colour: colours.primary },
    ],
    model.nodes.map((_, index) => (members.has(index) ? 0 : cutOff.has(index) ? 1 : 2)),
  );
}
