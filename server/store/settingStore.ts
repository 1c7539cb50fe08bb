import { validate as isUuid } from 'uuid';
import { ProblemError } from '../entities/problem.ts';
import { checkSettingName, type Setting, type SettingKind } from '../entities/setting.ts';
import type { Clock } from './clock.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { mustBeCommunity } from './nodeStore.ts';
import { statement } from './statements.ts';

/** A setting to be saved. Whoever saves may choose its id; the same id again does nothing. */
export type NewSetting = Pick<Setting, 'communityId' | 'kind' | 'name' | 'content' | 'createdBy'> & {
  readonly id?: string;
};

interface SettingRow {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Versions that a list looks through, the newest. */
const mostVersions = 500;

/** The defaults that a community chose for itself: each has a name, and versions that are added and never changed. */
export class SettingStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  async read(id: string): Promise<Setting | null> {
    return readSetting(this.store.read, id);
  }

  /** Those that are there, in no particular order. */
  async readMany(ids: readonly string[]): Promise<Setting[]> {
    if (ids.length === 0) return [];
    const rows = await this.store.read<SettingRow>(statement('setting/readMany'), { ids: [...new Set(ids)] });
    return rows.map(toSetting);
  }

  /**
   * The newest version of each name that was not put away, the newest first; with `versions` every version, those put
   * away too. Of the last 500 versions.
   */
  async list(
    communityId: string,
    kind: SettingKind,
    { versions = false }: { readonly versions?: boolean } = {},
  ): Promise<Setting[]> {
    const rows = await this.store.read<SettingRow>(statement('setting/list'), {
      communityId,
      kind,
      limit: mostVersions,
    });
    const all = rows.map(toSetting);
    if (versions) return all;
    const newest = new Map<string, number>();
    for (const { name, version } of all) newest.set(name, Math.max(version, newest.get(name) ?? 0));
    return all.filter(({ name, version, retiredAt }) => version === newest.get(name) && retiredAt === null);
  }

  /**
   * Adds a version. What the newest version of the name says already is not added again, unless that was put away.
   * @throws ProblemError `required`, `tooLong`, `unreadableSigns` for the name; `notFound` for the community; `notAnId`, `idTaken`
   */
  async save({ name: typed, ...input }: NewSetting): Promise<Setting> {
    const problems = checkSettingName(typed);
    if (problems.length > 0) throw new ProblemError(problems);
    const name = typed.trim();
    const id = input.id ?? this.clock.newId();
    if (!isUuid(id)) throw new ProblemError({ code: 'notAnId', field: 'id' });
    const createdAt = this.clock.now();
    const revision = this.clock.newId();
    return this.store.write(async (run) => {
      // First: on a server, whoever saves at the same moment waits here, so that no two versions get one number.
      await run(statement('community/touch'), { communityId: input.communityId, revision });
      await mustBeCommunity(run, input.communityId);
      const { communityId, kind } = input;
      const sent = await readSetting(run, id);
      if (sent && (sent.communityId !== communityId || sent.kind !== kind))
        throw new ProblemError({ code: 'idTaken', field: 'id' });
      if (sent) return sent;
      const [row] = await run<SettingRow>(statement('setting/latest'), { communityId, kind, name });
      const latest = row && toSetting(row);
      if (latest && latest.retiredAt === null && latest.content === input.content) return latest;
      const properties = { ...input, id, name, version: (latest?.version ?? 0) + 1, createdAt };
      const [made] = await run<SettingRow>(statement('setting/create'), { properties });
      return toSetting(made!);
    });
  }

  /**
   * Puts a name away with all its versions; they can still be read. Done again it changes nothing.
   * @throws ProblemError `notFound` when there is none of this kind
   */
  async retire(kind: SettingKind, id: string): Promise<Setting> {
    const retiredAt = this.clock.now();
    return this.store.write(async (run) => {
      const known = await readSetting(run, id);
      if (known?.kind !== kind) throw new ProblemError({ code: 'notFound', field: 'id' });
      const { communityId, name } = known;
      await run(statement('setting/retire'), { communityId, kind, name, retiredAt });
      return (await readSetting(run, id))!;
    });
  }
}

export async function readSetting(run: Run, id: string): Promise<Setting | null> {
  const [row] = await run<SettingRow>(statement('setting/read'), { id });
  return row ? toSetting(row) : null;
}

const toSetting = ({ properties }: SettingRow): Setting =>
  ({ ...properties, retiredAt: properties.retiredAt ?? null }) as unknown as Setting;
