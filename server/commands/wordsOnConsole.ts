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
  unknownShape: { zh: '--shape 可用：{shapes}', en: '--shape takes: {shapes}' },
  badHeaderRow: {
    zh: '--header-row 是标题所在的行，从 1 数起',
    en: '--header-row is the row of the header, counted from 1',
  },
  unknownColumn: {
    zh: '--column 应写作 列名=意思，例如 称呼=name；意思空着，这一列就不导入',
    en: '--column is written header=meaning, for example who=name; with an empty meaning the column is left out',
  },
  unknownTreatment: { zh: '--known 可用：{known}', en: '--known takes: {known}' },
  doubtfulRows: {
    zh: '有 {count} 行看不出是谁，没有导入：可在网页上逐个确认，或加上 --decide-new，把没有登记过的人当作新的人。',
    en: 'Whom {count} {count|row means|rows mean} is not clear: not taken. Decide in the browser, or take those who are known nowhere for new persons with --decide-new.',
  },
  changedRows: { zh: '修改 {count} 行', en: '{count} {count|row|rows} changed' },
  sheetNotRead: { zh: '没有导入', en: 'not read' },
  unknownKind: {
    zh: '没有这种关系：{kind}；可用：{kinds}',
    en: 'No such tie kind: {kind}; there are: {kinds}',
  },
  unknownMeasure: { zh: '没有这个指标：{id}；可用：{ids}', en: 'No such measure: {id}; there are: {ids}' },
  unknownParameter: {
    zh: '--parameter 应写作 指标.名称=数值，例如 diffusion.rounds=5，指标要在 --measures 之中；可用：{known}。没有读懂：{text}',
    en: '--parameter is written MEASURE.NAME=NUMBER, for example diffusion.rounds=5, for a measure among --measures; there are: {known}. Not understood: {text}',
  },
  unknownWave: { zh: '没有名为“{name}”的调查波次', en: 'There is no wave called “{name}”' },
  unknownGroup: {
    zh: '没有名为“{name}”的组织、楼栋或片区',
    en: 'There is no organization, building or area called “{name}”',
  },
  severalGroups: {
    zh: '组织和地点里都有“{name}”，请写出编号（id）',
    en: 'Both an organization and a place are called “{name}”: give the id',
  },
  contradiction: { zh: '{one} 和 {other} 不能同时使用', en: '{one} and {other} contradict each other' },
  unknownFormat: { zh: '--format 可用：{formats}', en: '--format takes: {formats}' },
  holdsNoNetwork: {
    zh: '{format} 写的是整个社区，不能只写一张网络',
    en: '{format} writes a whole community, not a network of it',
  },
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
  wordlessTies: {
    zh: '文件里没有写是哪种关系。请用 --map 说明，例如 --map =KNOWS',
    en: 'The file does not say what kind its ties are. Say it with --map, for example --map =KNOWS',
  },
  community: { zh: '社区：{name}（{id}）', en: 'Community: {name} ({id})' },
  batch: { zh: '批次：{id}', en: 'Batch: {id}' },
  demonstration: { zh: '示例社区已就绪：{id}', en: 'The demonstration community is ready: {id}' },
  wrote: { zh: '已写出 {path}', en: 'Wrote {path}' },
  skippedMeasures: { zh: '未计算（需要 --group-by）：{ids}', en: 'Not computed (need --group-by): {ids}' },
  workerNeedsQueue: {
    zh: '请用 LINLI_QUEUE 指明服务器所用的 Redis，例如 redis://localhost:6379',
    en: 'Name the Redis that the server uses with LINLI_QUEUE, for example redis://localhost:6379',
  },
  workerReady: {
    zh: '已准备好为服务器做分析：{queue}，{threads} 个线程',
    en: 'Ready to compute for the server: {queue}, {threads} {threads|thread|threads}',
  },
  workerWaits: {
    zh: '已准备好（{queue}，{threads} 个线程），服务器还没有启动。',
    en: 'Ready ({queue}, {threads} {threads|thread|threads}); no server is there yet.',
  },
  queueTrouble: { zh: '队列 {queue}：{why}', en: 'Queue {queue}: {why}' },
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
    zh: '环境变量 {name} 没有写对。',
    en: 'The environment variable {name} has no valid value.',
  },
  usage: { zh: '用法', en: 'Usage' },
  auditWhole: {
    zh: '审计日志完整：{lines} 行。末行：{head}（请抄录在别处，以后可用 --head 核对）',
    en: 'The audit log is whole: {lines} {lines|line|lines}. Its end: {head} (note it elsewhere to check it later with --head)',
  },
  auditBroken: {
    zh: '审计日志有问题：{file} 第 {line} 行，{kind}。此前 {lines} 行无误。',
    en: 'Something is wrong with the audit log: {file}, line {line}: {kind}. The {lines} {lines|line|lines} before {lines|is|are} right.',
  },
  auditChanged: { zh: '这一行被改动过', en: 'this line was changed' },
  auditMissing: { zh: '这里缺少记录', en: 'lines are missing here' },
  auditSwapped: { zh: '记录的顺序不对或有重复', en: 'lines stand in another order, or twice' },
  auditTorn: { zh: '最后一行不完整', en: 'the last line is not complete' },
  auditHead: {
    zh: '末行登记丢失、被换过，或与所给的不符',
    en: 'the record of the last line was lost or replaced, or is not the one that was given',
  },
  unknownAuditAction: {
    zh: '请写 linli audit verify 或 linli audit export 文件',
    en: 'Write linli audit verify, or linli audit export FILE',
  },
  badTime: {
    zh: '--from 和 --to 应写作 2026-09-01 这样的日期或时间',
    en: '--from and --to take a date or time such as 2026-09-01',
  },
  unknownCommand: { zh: '没有这个命令：{name}', en: 'No such command: {name}' },
  alreadyServing: {
    zh: '这个数据文件夹已有一个邻里在运行。',
    en: 'A Linli is already running on this data folder.',
  },
  unknownUserAction: {
    zh: '请写 add、list、disable、enable 或 reset',
    en: 'Say add, list, disable, enable or reset',
  },
  needLoginName: { zh: '请给出一个登录名', en: 'Give one login name' },
  needRole: { zh: '请用 --role 指明角色', en: 'Give a role with --role' },
  unknownRole: { zh: '没有这个角色：{role}；可用：{roles}', en: 'No such role: {role}; there are: {roles}' },
  unknownDataKind: {
    zh: '没有这类数据：{kind}；可用：{kinds}',
    en: 'No such kind of data: {kind}; there are: {kinds}',
  },
  disabled: { zh: '已停用', en: 'disabled' },
  oneTimePassword: {
    zh: '一次性密码：{password}\n只显示这一次，7 天内有效；本人首次登录后要换成自己的密码。',
    en: 'One-time password: {password}\nShown only now, and good for 7 days; to be replaced by an own one at the first sign-in.',
  },
  setUpCode: {
    zh: '还没有账号。请打开上面的网址，用这个一次性启动码建立第一个管理员账号：{code}',
    en: 'There is no account yet. Open the address above and make the first administrator with this one-time code: {code}',
  },
  expiredRemoved: {
    zh: '已删除 {count} 人的同意到期的内容',
    en: 'Deleted data whose consent had ended, of {count} {count|person|persons}',
  },
  retentionDue: {
    zh: '{id}  {name}  最后记录 {last}，{since} 起应删除',
    en: '{id}  {name}  last record {last}, due since {since}',
  },
  retentionWaiting: {
    zh: '社区 {id}：{count} 人的资料保存期满，请在“隐私”页确认后删除',
    en: 'Community {id}: {count} {count|person is|persons are} due for deletion; somebody has to confirm it',
  },
  needPerson: { zh: '请给出一个人的编号', en: 'Give the id of one person' },
  needReason: { zh: '请用 --reason 说明理由：{reasons}', en: 'Give a reason with --reason: {reasons}' },
  erased: { zh: '已彻底删除。', en: 'Erased.' },
  nobodyErased: { zh: '没有这个人；没有删除任何内容。', en: 'There is no such person; nothing was erased.' },
  stillNamed: {
    zh: '别人的记录里还有同样的姓名，请查看：{kind} {id}（{field}）',
    en: 'Somebody else’s record still holds the same name, please look: {kind} {id} ({field})',
  },
  oneBackup: { zh: '请给出一个备份文件', en: 'Name one backup file' },
  askPassphrase: { zh: '备份口令（输入时不显示）：', en: 'Passphrase of the backup (not shown):' },
  askAgain: { zh: '请再输入一次：', en: 'Once more:' },
  notTheSame: { zh: '两次输入的口令不一样。', en: 'These are not the same.' },
  backedUp: {
    zh: '已备份：{path}（{nodes} 条记录，{ties} 条关系）',
    en: 'Backed up: {path} ({nodes} records, {ties} ties)',
  },
  checksumRight: {
    zh: '校验和相符：文件没有意外损坏。要检查全部内容，请给出备份口令。',
    en: 'The checksum is right: no accident happened to the file. With the passphrase its content is checked as well.',
  },
  nothingToCheck: {
    zh: '没有口令，旁边也没有 .sha256 文件，无法检查。',
    en: 'Without a passphrase, and without a .sha256 file beside it, there is nothing to check by.',
  },
  wholeBackup: {
    zh: '备份完整。时间：{madeAt}；邻里 {version}；数据库：{engine}',
    en: 'The backup is whole. Made {madeAt} by Linli {version}; store: {engine}',
  },
  inAll: {
    zh: '共 {nodes} 条记录，{ties} 条关系；图校验值 {hash}',
    en: '{nodes} records, {ties} ties; hash of the graph {hash}',
  },
  restored: {
    zh: '已恢复 {madeAt} 的备份（{nodes} 条记录，{ties} 条关系），并核对一致。',
    en: 'Restored the backup of {madeAt} ({nodes} records, {ties} ties), and found it the same.',
  },
  dataAside: {
    zh: '原来的数据移到了：{path}\n确认无误后请删除：其中可能有按规定应当删除的个人信息。',
    en: 'The data that were here are now in {path}\nDelete them when all is well: they may hold personal data that must not be kept.',
  },
  keyAside: { zh: '原来的密钥移到了：{path}', en: 'The key that was here is now in {path}' },
  stopServerFirst: {
    zh: '邻里正在使用这个数据文件夹。请先停止它，再恢复。',
    en: 'Linli is running on this data folder. Stop it first, then restore.',
  },
  unknownTarget: {
    zh: '请用 --to 说明搬到哪里：neo4j://用户@主机:7687/数据库，或 embedded（数据文件夹）',
    en: 'Say with --to where to: neo4j://user@host:7687/database, or embedded (the data folder)',
  },
  passwordInAddress: {
    zh: '不要把密码写在地址里，别的用户看得到。请放在 LINLI_TARGET_PASSWORD 里。',
    en: 'Don’t write the password into the address, where other users see it. Put it into LINLI_TARGET_PASSWORD.',
  },
  sameStore: { zh: '数据已经在那里了。', en: 'The data are there already.' },
  stopServerToMigrate: {
    zh: '邻里正在使用这个数据文件夹。请先停止它，再搬移。',
    en: 'Linli is running on this data folder. Stop it first, then migrate.',
  },
  migrated: {
    zh: '已复制并核对：{nodes} 条记录，{ties} 条关系；图校验值 {hash} 相同；{communities} 个社区的分析结果相同。',
    en: 'Copied and compared: {nodes} records, {ties} ties; the same hash of the graph, {hash}; the same results for {communities} {communities|community|communities}.',
  },
  nowSetNeo4j: {
    zh: '原来的数据还在 {path}，没有变动。要改用新的数据库，请设置 NEO4J_URI={uri}（以及 NEO4J_USER、NEO4J_PASSWORD、NEO4J_DATABASE），再启动邻里。',
    en: 'The data in {path} are still there, unchanged. To use the new database set NEO4J_URI={uri} (and NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE), then start Linli.',
  },
  nowUnsetNeo4j: {
    zh: '原来的数据还在 {uri}，没有变动。要改用数据文件夹 {path}，请去掉 NEO4J_URI，再启动邻里。',
    en: 'The data at {uri} are still there, unchanged. To use the data folder {path} unset NEO4J_URI, then start Linli.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type ConsoleWord = keyof typeof consoleWords;
