import type { Node } from '../entities/node.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { isPartialDate, type PartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { findTieKind, networkTieKinds, tieKindCalled, type TieKindId } from '../entities/tieKinds.ts';
import type { Services } from '../graphql/context.ts';
import { UsageError, type CommandSurroundings } from './command.ts';
import { findNamed } from './findNamed.ts';
import { sayOnConsole } from './sayOnConsole.ts';

/** The options of a command by which a network of a community is chosen, for `parseArgs`. */
export const networkOptions = {
  ties: { type: 'string' },
  subkinds: { type: 'string' },
  directed: { type: 'boolean', default: false },
  undirected: { type: 'boolean', default: false },
  'as-of': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  wave: { type: 'string' },
  'members-of': { type: 'string' },
  'known-on': { type: 'string' },
} as const;

type NetworkValues = {
  readonly [Name in keyof typeof networkOptions]?: (typeof networkOptions)[Name]['type'] extends 'boolean'
    ? boolean
    : string;
};

/** How these options are shown in a command's usage. */
export const networkUsage =
  '[--ties NOMINATES,…] [--subkinds friend,…] [--directed | --undirected] [--as-of DATE | --from DATE --to DATE] [--wave NAME] [--members-of NAME] [--known-on DATE]';

/** What has members: an organization, or a building or area with its residents. */
const groupKinds = ['Organization', 'Place'];

/** Whether any of them was given but `--known-on`: a whole record can be as known on a day too. */
export const asksForNetwork = (values: NetworkValues): boolean =>
  (Object.keys(networkOptions) as (keyof NetworkValues)[]).some(
    (name) => name !== 'known-on' && Boolean(values[name]),
  );

/** The network that was asked for. @throws UsageError when two options contradict, or a word names nothing */
export async function networkAsked(
  values: NetworkValues,
  communityId: string,
  { stores }: Pick<Services, 'stores'>,
  surroundings: CommandSurroundings,
): Promise<NetworkSelection> {
  const { language } = surroundings;
  if (values.directed && values.undirected)
    throw new UsageError(
      sayOnConsole('contradiction', language, { one: '--directed', other: '--undirected' }),
    );
  const wave = values.wave ? await findNamed(stores, 'Wave', communityId, values.wave) : null;
  if (values.wave && !wave)
    throw new UsageError(sayOnConsole('unknownWave', language, { name: values.wave }));
  const group = values['members-of'] ? await groupNamed(values['members-of']) : null;
  async function groupNamed(name: string): Promise<Node> {
    const found = await Promise.all(groupKinds.map((kind) => findNamed(stores, kind, communityId, name)));
    const [group, another] = found.filter((each) => each !== null);
    if (!group) throw new UsageError(sayOnConsole('unknownGroup', language, { name }));
    if (another) throw new UsageError(sayOnConsole('severalGroups', language, { name }));
    return group;
  }
  return {
    communityId,
    tieKinds: values.ties ? listOf(values.ties).map((word) => tieKindIn(word, surroundings)) : null,
    subkinds: values.subkinds ? listOf(values.subkinds) : null,
    asOf: values['as-of'] ?? null,
    from: values.from ?? null,
    to: values.to ?? null,
    waveId: wave?.id ?? null,
    membersOf: group?.id ?? null,
    asKnownOn: dateAsked(values['known-on'], 'known-on'),
    directed: values.directed ? true : values.undirected ? false : null,
  };
}

/** @throws ProblemError `notADate` */
function dateAsked(text: string | undefined, field: string): PartialDate | null {
  if (text === undefined) return null;
  if (!isPartialDate(text)) throw new ProblemError({ code: 'notADate', field, value: text });
  return text;
}

/** The parts of a list on the command line. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function tieKindIn(word: string, { language }: CommandSurroundings): TieKindId {
  const kind = findTieKind(word) ?? tieKindCalled(word);
  if (!kind || !networkTieKinds.includes(kind.id))
    throw new UsageError(
      sayOnConsole('unknownKind', language, { kind: word, kinds: networkTieKinds.join(', ') }),
    );
  return kind.id;
}
