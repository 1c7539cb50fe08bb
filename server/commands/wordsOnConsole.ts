import type { Language } from '../entities/wording.ts';

/** What the command line says, in both languages. Gaps as in the other texts. */
export const consoleWords = {
  needCommunity: { zh: '请用 --community 指明社区名称', en: 'Name the community with --community' },
  needFiles: { zh: '请给出要导入的文件', en: 'Name the files to import' },
  unknownCommunity: { zh: '没有名为“{name}”的社区', en: 'There is no community called “{name}”' },
  unknownMap: {
    zh: '--map 应写作 文件中的词=关系种类，例如 friend=NOMINATES；可用的种类：{kinds}',
    en: '--map is written word=KIND, for example friend=NOMINATES; kinds: {kinds}',
  },
  unknownWhere: {
    zh: '--where 应写作 列=值，例如 network=3',
    en: '--where is written column=value, for example network=3',
  },
  unknownKind: {
    zh: '没有这种关系：{kind}；可用：{kinds}',
    en: 'No such tie kind: {kind}; there are: {kinds}',
  },
  unknownMeasure: { zh: '没有这个指标：{id}；可用：{ids}', en: 'No such measure: {id}; there are: {ids}' },
  unknownWave: { zh: '没有名为“{name}”的调查波次', en: 'There is no wave called “{name}”' },
  contradiction: { zh: '{one} 和 {other} 不能同时使用', en: '{one} and {other} contradict each other' },
  unknownFormat: { zh: '--format 可用：{formats}', en: '--format takes: {formats}' },
  actorsTable: { zh: '人和组织', en: 'actors' },
  tiesTable: { zh: '关系', en: 'ties' },
  rows: { zh: '{count} 行', en: '{count} {count|row|rows}' },
  wouldAdd: { zh: '将新增', en: 'Would add' },
  added: { zh: '已新增', en: 'Added' },
  alreadyThere: { zh: '（另有 {known} 条已在库中）', en: '({known} more already there)' },
  nothingWritten: { zh: '没有写入任何内容。', en: 'Nothing was written.' },
  dryRun: { zh: '这是试读，没有写入任何内容。', en: 'This was a dry run; nothing was written.' },
  problems: {
    zh: '{count} 个问题（{rows} 行不能导入）',
    en: '{count} {count|problem|problems} ({rows} {rows|row|rows} cannot be taken)',
  },
  moreProblems: { zh: '…… 还有 {count} 个问题', en: '… {count} more' },
  skipHint: {
    zh: '改正后再试，或加上 --skip-bad-rows 跳过这些行。',
    en: 'Mend them and try again, or skip these rows with --skip-bad-rows.',
  },
  unknownWords: {
    zh: '不认识的关系词：{words}。请用 --map 说明，例如 --map {example}=NOMINATES',
    en: 'Words for ties that are not known: {words}. Say what they mean with --map, for example --map {example}=NOMINATES',
  },
  community: { zh: '社区：{name}（{id}）', en: 'Community: {name} ({id})' },
  batch: { zh: '批次：{id}', en: 'Batch: {id}' },
  demonstration: { zh: '示例社区已就绪：{id}', en: 'The demonstration community is ready: {id}' },
  wrote: { zh: '已写出 {path}', en: 'Wrote {path}' },
  skippedMeasures: { zh: '未计算（需要 --group-by）：{ids}', en: 'Not computed (need --group-by): {ids}' },
  listening: { zh: '邻里已启动：{url}', en: 'Linli is running: {url}' },
  listeningEverywhere: {
    zh: '注意：正在监听 {host}，同一网络中的其他电脑也能访问。',
    en: 'Note: listening on {host}; other computers on the network can reach it.',
  },
  data: { zh: '数据：{location}', en: 'Data: {location}' },
  firstStart: {
    zh: '首次启动：正在生成示例社区（人物均为虚构）……',
    en: 'First start: making the demonstration community (invented people) …',
  },
  portTaken: {
    zh: '端口 {port} 已被占用。请用 PORT=其他端口 再试。',
    en: 'Port {port} is taken. Try again with PORT=another.',
  },
  stopping: { zh: '正在停止……', en: 'Stopping …' },
  badSetting: {
    zh: '环境变量 {name} 应是一个整数。',
    en: 'The environment variable {name} takes a whole number.',
  },
  usage: { zh: '用法', en: 'Usage' },
  unknownCommand: { zh: '没有这个命令：{name}', en: 'No such command: {name}' },
  alreadyServing: {
    zh: '这个数据文件夹已有一个邻里在运行。',
    en: 'A Linli is already running on this data folder.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type ConsoleWord = keyof typeof consoleWords;
