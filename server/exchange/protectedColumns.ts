import { protectedFields, type ProtectedFieldId } from '../entities/protectedData.ts';
import type { Wording } from '../entities/wording.ts';
import { codeOf } from './cells.ts';
import { conceptCalled } from './columnWords.ts';
import type { Table } from './tables.ts';

/** What columns may hold that is never kept as a further fact: contact and sensitive data, and numbers of identity cards. */
export type ProtectedColumn = ProtectedFieldId | 'identityNumber';

const words = {
  phone: {
    zh: ['电话', '手机', '手机号', '手机号码', '电话号码', '联系电话', '联系方式', '联系手机', '座机'],
    en: ['Phone', 'Mobile', 'Tel', 'Telephone', 'Phone number', 'Mobile number', 'Cell phone', 'Contact'],
  },
  wechat: { zh: ['微信', '微信号', '微信号码'], en: ['WeChat', 'WeChat ID', 'Weixin'] },
  addressDetail: {
    zh: [
      '门牌',
      '门牌号',
      '房号',
      '房间号',
      '室号',
      '住址',
      '详细住址',
      '地址',
      '详细地址',
      '家庭住址',
      '家庭地址',
    ],
    en: ['Flat', 'Address', 'Room', 'Flat number', 'Home address', 'Street address'],
  },
  emergencyContact: { zh: ['紧急联系人', '紧急联系电话'], en: ['Emergency contact'] },
  health: {
    zh: ['健康状况', '健康', '健康情况', '病史', '疾病', '慢性病', '基础疾病', '身体状况'],
    en: ['Health', 'Illness', 'Medical history', 'Health status'],
  },
  disability: {
    zh: ['残疾情况', '残疾', '残疾等级', '残疾类别', '是否残疾', '残疾证号'],
    en: ['Disability', 'Disabled'],
  },
  hardship: {
    zh: ['困难情况（低保等）', '困难情况', '低保', '是否低保', '低保户', '困难类型', '困难群体'],
    en: ['Hardship', 'Welfare'],
  },
  religion: { zh: ['宗教信仰', '宗教'], en: ['Religion', 'Faith'] },
  identityNumber: {
    zh: ['身份证', '身份证号', '身份证号码', '证件号', '证件号码', '公民身份号码'],
    en: ['ID card', 'ID card number', 'Identity card', 'Identity number', 'National ID', 'Passport'],
  },
} satisfies Record<ProtectedColumn, Wording>;

/** What columns of protected data may be told to mean. */
export const protectedMeanings: Readonly<Record<ProtectedColumn, Wording>> = {
  phone: protectedFields.phone.wording,
  wechat: protectedFields.wechat.wording,
  addressDetail: protectedFields.addressDetail.wording,
  emergencyContact: protectedFields.emergencyContact.wording,
  health: protectedFields.health.wording,
  disability: protectedFields.disability.wording,
  hardship: protectedFields.hardship.wording,
  religion: protectedFields.religion.wording,
  identityNumber: { zh: ['身份证号'], en: ['ID card number'] },
};

/** The protected data that a header names; null when none. */
export const protectedCalled = (header: string): ProtectedColumn | null => conceptCalled(words, header);

const mobile = /^(?:\+?86-?)?1[3-9]\d-?\d{4}-?\d{4}$/;
const identityNumber = /^\d{17}[\dXx]$/;
const sampled = 200;
const mostlyShare = 0.8;

/** The protected data that the cells of a column look like, whatever it is called; null when like none. */
export function protectedByContent({ rows }: Pick<Table, 'rows'>, index: number): ProtectedColumn | null {
  const values: string[] = [];
  for (let i = 0; i < rows.length && values.length < sampled; i++) {
    const value = codeOf(rows.at(i)!.cells[index]).replaceAll(' ', '');
    if (value !== '') values.push(value);
  }
  const isMostly = (pattern: RegExp): boolean =>
    values.length > 0 && values.filter((value) => pattern.test(value)).length >= mostlyShare * values.length;
  if (isMostly(mobile)) return 'phone';
  return isMostly(identityNumber) ? 'identityNumber' : null;
}
