import { attended } from '../../entities/ties/attended.ts';
import { textOf, type RawCell } from '../cells.ts';
import { conceptCalled } from '../columnWords.ts';

const there =
  /^(?:[√✓✔☑●○◯◎vy1]|1\.0|是|有|到|已到|到场|出席|出勤|参加|已参加|签到|已签到|在|来|迟到|早退|yes|true|present|attended)$/iu;
const notThere =
  /^(?:[×✗✘✖☒x0n\-—–/\\]|0\.0|否|无|没|没来|未|未到|缺|缺席|缺勤|请假|事假|病假|假|不在|未参加|没参加|no|false|absent)$/iu;

/** What a cell of an attendance sheet says: whether somebody was there, and in which role; null when neither can be told. */
export function tickOf(
  cell: RawCell | undefined,
): { readonly isThere: boolean; readonly role: string } | null {
  const text = textOf(cell).normalize('NFKC');
  if (text === '' || notThere.test(text)) return { isThere: false, role: '' };
  if (there.test(text)) return { isThere: true, role: '' };
  const role = conceptCalled(attended.subkinds, text);
  return role === null ? null : { isThere: true, role };
}
