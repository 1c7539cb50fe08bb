import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../../../server/exchange/formats.ts';
import type { ImportFile } from '../../../server/exchange/importPlan.ts';
import { file, lines, workbook } from './files.ts';
import { madeUpNetwork } from './madeUpNetwork.ts';

const samples = join(import.meta.dirname, '..', '..', 'fixtures', 'exchange');

/** Files of other programs, as they are kept for the tests of each format. */
function samplesOfPrograms(): ImportFile[] {
  return readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/\.(?:md|py)$/.test(path) && statSync(join(samples, path)).isFile())
    .sort()
    .map((path) => ({
      name: path.replace(/^.*[\\/]/, ''),
      bytes: new Uint8Array(readFileSync(join(samples, path))),
    }));
}

/** The made-up network in every format that is written. */
async function written(): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  for (const { id, extensions, writing } of formats) {
    if (writing) files.push(file(`${id}.${extensions[0]}`, await writing.write(madeUpNetwork)));
  }
  return files;
}

/** Tables as offices have them, one for each shape. */
const tables: readonly ImportFile[] = [
  file(
    '名册.csv',
    lines('编号,姓名,性别,出生年,楼栋,备注', '1,王芳,女,1958,3号楼,"说：“好”"', '2,李明,男,1960,5号楼,'),
  ),
  file('关系.csv', lines('起点,终点,关系,权重,开始日期', '1,2,认识,2,2020-01-05', '2,1,互助支持,,2021')),
  file('名单.csv', lines('居民名单', '', '姓名;楼栋;电话', '王芳;3号楼;13800001234', '老李;3-501;')),
  file(
    '问卷.csv',
    lines(
      '序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您的姓名：,2、您住几号楼？,3、您愿意参加哪些活动？,4、您主要和谁商量？',
      '1,2026/9/3 10:12:33,65秒,微信,N/A,1.2.3.4,王桂兰,3号楼,合唱┋义诊,李建国、3号楼赵姐',
      '2,2026/9/4 10:12:33,65秒,微信,N/A,1.2.3.4,李建国,-2,(空),-3',
    ),
  ),
  file('签到.csv', lines('姓名,2026-03-01 合唱,2026-03-08 合唱', '王芳,√,', '李明,1,√')),
  file('签到表.csv', lines('姓名,活动,日期', '王芳,重阳节,2026-10-19', '李明,重阳节,2026/10/19')),
  file('提名.csv', lines('姓名,提名1,提名2,提名3', '王芳,李明,3号楼赵姐,', '李明,王芳,,')),
  file('矩阵.csv', lines(',王芳,李明,赵姐', '王芳,0,1,0', '李明,1,0,2', '赵姐,0,0,0')),
  file(
    '接龙.txt',
    lines(
      '#接龙',
      '周六义诊报名',
      '例 张三 3号楼 2人',
      '1. 王桂兰 3号楼 2人',
      '2. 李建国 5号楼',
      '3．赵秀英　3号楼 取消',
    ),
  ),
  file(
    '网络.vna',
    lines('*node data', 'ID name', '1 "王芳"', '2 "李明"', '*tie data', 'from to friend', '1 2 3', '2 1 1'),
  ),
  file(
    'kumu.json',
    '{"elements":[{"label":"王芳","type":"Resident"}],"connections":[{"from":"王芳","to":"李明","type":"认识"}]}',
  ),
  file(
    '社区.jsonl',
    '{"type":"node","id":"1","kind":"Resident","name":"王芳"}\n{"type":"tie","source":"1","target":"1","kind":"KNOWS"}',
  ),
];

const workbookOfTables = (): Promise<ImportFile> =>
  workbook('社区.xlsx', {
    居民: [
      ['编号', '姓名', '出生年', '入住'],
      [1, '王芳', 1958, new Date('2019-05-01T00:00:00Z')],
      ['2', '李明', null, null],
    ],
    关系: [
      ['提名人', '被提名人', '关系'],
      [1, 2, '提名'],
    ],
  });

/** A file of every format and shape that is read. */
export async function fuzzCorpus(): Promise<readonly ImportFile[]> {
  return [...samplesOfPrograms(), ...(await written()), ...tables, await workbookOfTables()];
}
