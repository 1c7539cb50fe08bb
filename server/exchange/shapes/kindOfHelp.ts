import { supports } from '../../entities/ties/supports.ts';
import { textOf, type RawCell } from '../cells.ts';
import { conceptCalled } from '../columnWords.ts';

type SupportKind = keyof typeof supports.subkinds;

/** Words of everyday help, by the kind of support that they tell of; the first that fits counts. */
const everydayWords: readonly (readonly [SupportKind, RegExp])[] = [
  ['emotional', /说说话|谈心|倾诉|诉苦|安慰|开导|\bconfid|\bcomfort/i],
  ['informational', /打听|政策|咨询|请教|出主意|消息|\badvice|\binformation/i],
  ['companionship', /陪伴|聊天|散步|打牌|跳舞|喝茶|作伴|做伴|\bcompany\b|\bchat/i],
  ['instrumental', /搭把?手|修|拿药|买药|买菜|取药|搬|照看|接送|借|代购|\brepair|\bshopping|\ba hand\b/i],
];

/** What a cell says of the help that one person gives to another. */
export interface KindOfHelp {
  /** Kind of support; null when the cell does not tell. */
  readonly subkind: SupportKind | null;
  /** What the kind alone does not say, as it is written; null when there is nothing more. */
  readonly note: string | null;
}

/** The kind of help that a cell tells of; words that are not the kind's own are kept as a note. O(length). */
export function kindOfHelp(cell: RawCell | undefined): KindOfHelp {
  const text = textOf(cell);
  if (text === '') return { subkind: null, note: null };
  const own = conceptCalled(supports.subkinds, text);
  if (own) return { subkind: own, note: null };
  return { subkind: everydayWords.find(([, words]) => words.test(text))?.[0] ?? null, note: text };
}
