import type { Setting } from '../entities/setting.ts';
import { leftOutShape } from '../exchange/openedSheets.ts';
import type { ImportProfile, PlannedTable } from '../exchange/plan.ts';
import type { SettingStore } from '../store/settingStore.ts';
import type { ImportReading } from './importMessages.ts';

type ProfileContent = Omit<ImportProfile, 'id'>;

/**
 * How the sheets of an import are read: by their headers, without names of files and without values. What was read by a profile
 * goes on as that profile says.
 */
export function profileOf(
  tables: readonly PlannedTable[],
  reading: ImportReading,
  profiles: readonly ImportProfile[],
): ProfileContent {
  const used = profiles.filter(({ id }) => tables.some(({ profileId }) => profileId === id));
  const sheets = tables
    .filter(({ shape }) => shape !== leftOutShape)
    .map(({ file, sheet, shape, headerRow, profileId, columns }) => {
      const headers = columns.map(({ header }) => header);
      const said = reading.sheets?.find((each) => each.file === file && (each.sheet ?? null) === sheet);
      const before = used
        .find(({ id }) => id === profileId)
        ?.sheets.find((each) => each.headers.join('\n') === headers.join('\n'));
      const chosen = (said ?? before)?.columns ?? [];
      return {
        headers,
        shape,
        headerRow,
        columns: chosen.map(({ header, meaning }) => ({ header, meaning })),
      };
    });
  const map = new Map(
    [...used.flatMap((profile) => profile.map), ...reading.map].map(({ word, kind, subkind }) => [
      word,
      { word, kind, subkind },
    ]),
  );
  return { sheets, map: [...map.values()] };
}

const toProfile = ({ id, content }: Setting): ImportProfile => ({
  id,
  ...(JSON.parse(content) as ProfileContent),
});

/** The kept ways of reading of a community, the newest first. */
export async function readImportProfiles(
  settings: Pick<SettingStore, 'list'>,
  communityId: string,
): Promise<readonly ImportProfile[]> {
  return (await settings.list(communityId, 'importProfile')).map(toProfile);
}
