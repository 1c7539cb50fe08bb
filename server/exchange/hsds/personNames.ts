import { isPersonLabel } from '../../entities/actor.ts';
import type { CommunityRecord } from '../../entities/communityRecord.ts';
import { namesInText } from '../../entities/namesInText.ts';

/** Tells whether a text holds the name of a person of the community, also of one who withdrew; see `namesInText`. */
export function personNamesOf(record: CommunityRecord): (text: string) => boolean {
  const piecesOf = namesInText([
    ...record.nodes.filter(({ label }) => isPersonLabel(label)).map(({ displayName }) => displayName),
    ...(record.namesLeftOut ?? []),
  ]);
  return (text) => piecesOf(text).length > 1;
}
