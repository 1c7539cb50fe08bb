import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { Language, Wording } from '../entities/wording.ts';
import { formats } from '../exchange/formats.ts';
import type { DirectoryFormat } from '../exchange/hsds/directory.ts';
import type { FileContent } from '../exchange/writeNetworkFile.ts';
import type { ComputationArguments, ComputationId, ComputationResult } from './computations.ts';

/** Whoever can be asked: the analyst, or one for a viewer. */
interface Asked {
  ask<Id extends ComputationId>(
    computation: Id,
    selection: NetworkSelection,
    parameters: ComputationArguments<Id>,
  ): Promise<ComputationResult<Id>>;
}

/** What a file is made of, and for whom. */
export interface FileWish {
  readonly selection: NetworkSelection;
  readonly content: FileContent;
  readonly language: Language;
  readonly today: string;
  /** Lines that tell who took it away; see `NetworkFile`. */
  readonly mark: readonly string[];
}

/** A file as which a community, or a network of it, can be taken away. */
export interface ExportedFile {
  /** By which it is asked for: the id of a format, or the name of a file. */
  readonly id: string;
  /** Name of what is saved, for a day. */
  nameOn(wish: Pick<FileWish, 'content' | 'today' | 'selection'>): string;
  readonly mediaType: string;
  /** Whether persons are in it. */
  readonly hasPersons: boolean;
  /** What it may be made of; the first is usual. */
  readonly contents: readonly [FileContent, ...FileContent[]];
  write(analyst: Asked, wish: FileWish): Promise<string | Uint8Array>;
}

/** In names of files, since tables have no room for a remark: of which day's knowledge they are. */
export const known = ({ asKnownOn }: Pick<NetworkSelection, 'asKnownOn'>): string =>
  asKnownOn ? `-known-${asKnownOn}` : '';

const table = (name: string, computation: 'actorsCsv' | 'tiesCsv'): ExportedFile => ({
  id: name,
  nameOn: ({ selection }) => name.replace('.', `${known(selection)}.`),
  mediaType: 'text/csv; charset=utf-8',
  hasPersons: true,
  contents: ['community'],
  write: (analyst, { selection: { communityId, asKnownOn }, language }) =>
    analyst.ask(computation, { communityId, asKnownOn }, { language }),
});

const directoryFile = (name: string, mediaType: string, format: DirectoryFormat): ExportedFile => ({
  id: name,
  nameOn: ({ selection }) => name.replace('.', `${known(selection)}.`),
  mediaType,
  hasPersons: false,
  contents: ['community'],
  write: (analyst, { selection: { communityId, asKnownOn }, language, today }) =>
    analyst.ask('directory', { communityId, asKnownOn }, { format, language, today }),
});

const namedFiles = {
  actors: table('actors.csv', 'actorsCsv'),
  ties: table('ties.csv', 'tiesCsv'),
  directory: directoryFile('directory.json', 'application/json; charset=utf-8', 'hsds-json'),
  directoryPackage: directoryFile('directory.zip', 'application/zip', 'hsds-package'),
};

/** A format of the registry that is written. */
export interface ExportFormat {
  readonly id: string;
  readonly wording: Wording;
  readonly hint: Wording;
  readonly contents: ExportedFile['contents'];
}

const written = formats.flatMap((format) => (format.writing ? [{ ...format, writing: format.writing }] : []));

/** What may be chosen as a format, in the order of the registry. */
export const exportFormats: readonly ExportFormat[] = written.map(({ id, wording, writing }) => ({
  id,
  wording,
  hint: writing.hint,
  contents: contentsOf(writing.holds),
}));

/** A format for a whole community can hold a network of it too; one for networks holds what they are made of. */
function contentsOf(holds: FileContent): ExportedFile['contents'] {
  return holds === 'network' ? ['network'] : ['community', 'network'];
}

const formatFiles: readonly ExportedFile[] = written.map(({ id, mediaType, extensions, writing }) => ({
  id,
  nameOn: ({ content, today, selection }) => `linli-${content}-${today}${known(selection)}.${extensions[0]}`,
  mediaType,
  hasPersons: true,
  contents: contentsOf(writing.holds),
  write: (analyst, { selection, content, language, today, mark }) =>
    analyst.ask('networkFile', selection, { format: id, content, language, writtenOn: today, mark }),
}));

/** Everything that can be asked for at `/export/<community>/`, by its id. */
export const exportedFiles: ReadonlyMap<string, ExportedFile> = new Map(
  [...Object.values(namedFiles), ...formatFiles].map((file) => [file.id, file]),
);

/** What each format of the command line writes: those of the registry, the two tables, and the directory of services. */
export const filesOfFormat: ReadonlyMap<string, readonly ExportedFile[]> = new Map<
  string,
  readonly ExportedFile[]
>([
  ['csv', [namedFiles.actors, namedFiles.ties]],
  ['hsds-json', [namedFiles.directory]],
  ['hsds-package', [namedFiles.directoryPackage]],
  ...formatFiles.map((file) => [file.id, [file]] as const),
]);

const fileComputations: readonly ComputationId[] = [
  'actorsCsv',
  'tiesCsv',
  'directory',
  'networkFile',
  'researchPackage',
  'pseudonymTable',
];

/** Whether what a computation answers is a whole file. */
export const writesFile = (computation: ComputationId): boolean => fileComputations.includes(computation);
