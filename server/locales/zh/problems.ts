import type { ProblemCode } from '../../entities/problem.ts';

/** What is wrong, and what to do. Gaps are filled from the problem's `parameters`, `value` and `field`. */
export const problemTexts: Record<ProblemCode, { message: string; advice: string }> = {
  required: { message: '必填的内容没有填。', advice: '请补上这一项。' },
  tooLong: {
    message: '内容太长，最多 {max} 个字。',
    advice: '请缩短到 {max} 个字以内。如果看上去并不长，请检查前面的引号是否成对。',
  },
  tooShort: { message: '内容太短，至少要 {min} 个字。', advice: '请补充完整。' },
  notADate: {
    message: '“{value}”不是能识别的日期。',
    advice: '请写成 2026-03-05、2026年3月5日，或只写年月、年份。',
  },
  notANumber: { message: '“{value}”不是数字。', advice: '请只填数字，不要带单位或文字。' },
  notAnInteger: { message: '这里要填整数。', advice: '请去掉小数部分。' },
  tooSmall: { message: '数值太小，最小是 {min}。', advice: '请检查是否填错了位数或单位。' },
  tooLarge: { message: '数值太大，最大是 {max}。', advice: '请检查是否填错了位数或单位。' },
  notAChoice: { message: '“{value}”不在可选的内容里。', advice: '请从这些里面选一个：{choices}。' },
  notYesOrNo: { message: '“{value}”看不出是“是”还是“否”。', advice: '请填“是”或“否”。' },
  notAnId: { message: '这不是有效的编号。', advice: '请从列表里重新选择，不要手工输入。' },
  tooMany: { message: '项数太多，最多 {max} 项。', advice: '请删去一些，或分开记录。' },

  unknownTieKind: {
    message: '不认识的关系类型“{value}”。',
    advice: '请改用已有的关系类型，或在导入时说明“{value}”相当于哪一种关系。',
  },
  selfTie: { message: '起点和终点是同一个人（或组织）。', advice: '请改正其中一端，或删去这一行。' },
  endBeforeStart: {
    message: '结束日期“{value}”早于开始日期“{start}”。',
    advice: '请检查两个日期是否填反了。',
  },
  wrongEnds: {
    message: '关系“{kind}”不能从“{from}”指向“{to}”。',
    advice:
      '这种关系的起点应是：{allowedFrom}；终点应是：{allowedTo}。请检查关系类型，或起点、终点是否填反了。',
  },
  tieToNobody: {
    message: '找不到编号为“{value}”的人或组织。',
    advice: '请检查编号是否写对；也可能是人员表里没有这一行，或那一行有问题没有导入。',
  },
  zeroWeight: {
    message: '权重不能是 0。',
    advice: '没有关系就不要写这一行；没有强弱之分就空着；排斥、有压力的关系写负数。',
  },
  directedUndirectedKind: {
    message: '“{kind}”是不分方向的关系，不能标成有方向。',
    advice: '请把“有向”一栏空着，或改用有方向的关系类型。',
  },

  unknownNodeKind: {
    message: '不认识的类型“{value}”。',
    advice: '请填居民、社工、组织、居委会、活动、资源、需求、地点等类型之一；留空就当作居民。',
  },
  notFound: { message: '找不到这条记录。', advice: '它可能已被删除。请刷新页面后再试。' },
  otherCommunity: { message: '这条记录属于另一个社区。', advice: '请切换到那个社区，或选择本社区的记录。' },
  hasDependents: { message: '还有别的记录连着它，不能直接删除。', advice: '请先删除或改动那些记录。' },
  idTaken: { message: '这个编号已经有人用了。', advice: '请换一个编号，或去修改原来的那条记录。' },
  nameTaken: { message: '这个名称已经有了。', advice: '请换一个名称，或使用原来的那一个。' },

  emptyFile: { message: '文件是空的。', advice: '请确认选对了文件，并且已经保存。' },
  binaryFile: {
    message: '这不是表格文件，只是文件名像。',
    advice: '请在 Excel 或 WPS 里另存为 .xlsx 或 CSV,再导入。',
  },
  unreadableFile: {
    message: '文件打不开，可能已损坏。',
    advice: '请用 Excel 或 WPS 打开它，另存为新的 .xlsx 文件，再导入。',
  },
  unknownEncoding: {
    message: '认不出文件的文字编码。',
    advice: '请在 Excel 或 WPS 里另存为 .xlsx,或另存为“CSV UTF-8”。',
  },
  noHeader: {
    message: '表格没有标题行。',
    advice: '请在最上面加一行列名。人员表要有“编号”；关系表要有“起点”“终点”“关系”。',
  },
  missingColumn: {
    message: '缺少一列：{column}。',
    advice: '请加上这一列。人员表要有“编号”(id);关系表要有“起点”(source)、“终点”(target)、“关系”(kind)。',
  },
  unknownTable: {
    message: '看不出这是人员表还是关系表。',
    advice: '人员表要有“编号”一列；关系表要有“起点”和“终点”两列。请检查第一行的列名。',
  },
  duplicateColumn: {
    message: '列名“{value}”出现了不止一次。',
    advice: '请给重复的列改名，或删去多余的一列。',
  },
  duplicateId: {
    message: '编号“{value}”重复，第 {firstRow} 行({firstFile})已经用过。',
    advice: '请给其中一个换编号；如果是同一个人，请删去一行。',
  },
  duplicateTie: {
    message: '这条关系和第 {firstRow} 行({firstFile})是同一条。',
    advice: '请删去重复的一行；如果两行的权重或备注不同，请留下正确的那一行。',
  },
  tooManyRows: { message: '行数太多，最多 {max} 行。', advice: '请拆成几个文件，分几次导入。' },
  tooLargeFile: {
    message: '文件太大，最多 {max} MB。',
    advice: '请删去不需要的列、图片或工作表，或拆成几个文件。',
  },
  tooManyColumns: {
    message: '列数太多，最多 {max} 列。',
    advice: '请删去不需要的列。如果这是矩阵，请改成每行一条关系的表。',
  },
  brokenRow: {
    message: '这一行的格式乱了。',
    advice: '请检查这一行的引号是否成对、是否多出了没有列名的格子；用 Excel 或 WPS 另存一次通常就好。',
  },
  unknownWave: {
    message: '文件里没有波次“{value}”。',
    advice: '文件里有的波次是：{waves}。请改选其中之一。',
  },
  tooFewCells: {
    message: '这一行只有 {cells} 格，而标题行有 {columns} 列。',
    advice: '请补齐这一行；没有内容的格子也要留着空格子。',
  },
  noRowLeft: {
    message: '没有可以导入的行。',
    advice: '请确认标题行下面有内容；如果只选了一部分，请检查列名和值是否写对。',
  },
  unsupportedFormat: {
    message: '不支持这种文件格式。',
    advice: '请在 Excel 或 WPS 里另存为 .xlsx（不要加密码）或 CSV,再导入。',
  },

  unknownMeasure: { message: '没有这个指标。', advice: '请从指标列表里选择。' },
  needsGroups: { message: '这个指标要先分组才能计算。', advice: '请先选择按什么分组，例如楼栋或组织。' },
  tooManyNodes: {
    message: '人和组织太多，这个计算最多 {max} 个。',
    advice: '请缩小范围，例如只选一个楼栋、一种关系或一段时间。',
  },
  tooManyEdges: {
    message: '关系太多，这个计算最多 {max} 条。',
    advice: '请缩小范围，例如只选一种关系或一段时间。',
  },
  badWindow: { message: '时间范围不对，结束早于开始。', advice: '请重新选择起止日期。' },
  cancelled: { message: '操作已取消。', advice: '需要的话可以重新开始。' },
  tooDeep: { message: '查询嵌套了 {depth} 层，最多 {max} 层。', advice: '请减少嵌套层次，分几次查询。' },
  tooComplex: {
    message: '一次要的内容太多（代价 {cost}，上限 {max}）。',
    advice: '请少要一些字段或记录，分几次查询。',
  },
  listTooLong: { message: '列表太长，最多 {max} 项。', advice: '请分几次处理。' },
  badCursor: { message: '翻页的位置已经失效。', advice: '请回到第一页重新翻。' },
  badKeyPlayerSize: { message: '要找的关键人数不对。', advice: '请填一个不小于 1、也不超过总人数的整数。' },

  storeUnavailable: { message: '连不上数据库。', advice: '请稍后再试；如果一直这样，请联系管理员。' },
  storeBusy: { message: '数据库正忙。', advice: '请过一会儿再试。您填的内容没有保存。' },
  timeout: { message: '花的时间太久，已经停止。', advice: '请缩小范围后再试。' },
  unexpected: { message: '程序出错了。', advice: '请再试一次；如果还不行，请把当时的操作告诉管理员。' },
  badRequest: { message: '提交的内容不对。', advice: '请检查填写的内容后再试。' },
  importUnknown: { message: '找不到这次导入。', advice: '它可能已经过期。请重新选择文件导入。' },
  importRunning: { message: '这个社区正在导入另一批文件。', advice: '请等它结束后再导入。' },
  notSignedIn: {
    message: '请先登录。',
    advice: '登录后再试；没有写完的内容会保留。',
  },
  notAllowed: {
    message: '您的角色不能查看或修改这项内容。',
    advice: '需要的话，请向管理员申请。',
  },
  badKeyFile: {
    message: '密钥文件“{file}”不是有效的密钥。',
    advice: '请放回原来的密钥文件，或从备份恢复；没有它，联系方式和敏感信息无法读取。',
  },
};
