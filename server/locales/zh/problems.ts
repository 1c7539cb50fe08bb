import type { ProblemCode } from '../../entities/problem.ts';

/** What is wrong, and what to do. Gaps are filled from the problem's `parameters`, `value` and `field`. */
export const problemTexts: Record<ProblemCode, { message: string; advice: string }> = {
  required: { message: '必填的内容没有填。', advice: '请补上这一项。' },
  tooLong: {
    message: '内容太长，最多 {max} 个字。',
    advice: '请缩短到 {max} 个字以内。如果看上去并不长，请检查前面的引号是否成对。',
  },
  unreadableSigns: {
    message: '内容里有看不见的控制符，或改变文字方向的符号。',
    advice: '请重新手工输入，不要粘贴。只有备注可以分行。',
  },
  tooShort: { message: '内容太短，至少要 {min} 个字。', advice: '请补充完整。' },
  notADate: {
    message: '“{value}”不是能识别的日期。',
    advice: '请写成 2026-03-05、2026年3月5日，或只写年月、年份。',
  },
  tooEarly: {
    message: '年份太早，最早是 {min} 年。',
    advice: '请检查年份是否打错，例如把 2020 打成了 0202。',
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
  notLearntSo: {
    message: '“获知方法”和这条评价对不上：自己评自己，还是评别人，用的方法不一样。',
    advice: '请改成这些里面的一个：{choices}；或者空着。',
  },
  noFrequency: {
    message: '“{kind}”这种关系不记多久联系一次。',
    advice: '联系频率只写在人与人、组织与组织的来往上；这里请空着。',
  },
  notOfThisKind: {
    message: '这一类里没有这一项内容。',
    advice: '请把这一项空着，或者换一类。',
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
  laterIdentityChange: {
    message: '这次改动之后，同一个人又合并或拆分过。',
    advice: '请先撤销后面的那一次。',
  },
  idTaken: { message: '这个编号已经有人用了。', advice: '请换一个编号，或去修改原来的那条记录。' },
  keptOtherwise: {
    message: '这次访谈先前已经保存了，和现在填的不一样。',
    advice: '先前的回答没有丢。要改的话，请到这个人的资料里改那条关系，或者另开一次访谈。',
  },
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
    advice: '请检查这一行的引号是否成对；用 Excel 或 WPS 另存一次通常就好。',
  },
  namelessColumn: {
    message: '有些格子上面没有列名。',
    advice: '列名也许在下一行：请重新选表头所在的行；或者给这些列写上列名，或清空这些格子。',
  },
  unknownWave: {
    message: '文件里没有波次“{value}”。',
    advice: '文件里有的波次是：{waves}。请改选其中之一。',
  },
  duplicatePerson: {
    message: '“{value}”和{firstFile}第{firstRow}行是同一个人。',
    advice: '一个人在名册里只写一行。如果是同名的两个人，请写上楼栋或电话，才分得清。',
  },
  duplicateName: {
    message: '“{value}”在{firstFile}第{firstRow}行已经写过。',
    advice: '请删去其中一行；如果不是同一个，请加上编号，或写成不同的名称。',
  },
  severalCalled: {
    message: '叫“{value}”的不止一个，看不出是哪一个。',
    advice: '请改写成编号，或写全名称。',
  },
  protectedColumn: {
    message: '这一列是联系方式或敏感信息，不随名册保存；电话只用后四位来核对是不是同一个人。',
    advice: '请在本人的页面录入，并先记录本人同意。',
  },
  identityNumberColumn: {
    message: '这一列是身份证号，不会保存。',
    advice: '这里的工作用不到身份证号，建议从文件里删去。',
  },
  roundedNumber: {
    message: '“{value}”这样的长号码已被表格软件改写，后面的数字丢了，不同的人可能变成同一个号。',
    advice: '请回到原来的文件，把这一列设成“文本”格式，再重新导出。',
  },
  mentionedStays: {
    message: '表里有些人在社区里只是被别人提到：除姓名外没有保存别的内容。',
    advice: '本人同意以后，在她的页面把“在册情况”改为“在册”，再导入一次。',
  },
  tooFewCells: {
    message: '这一行只有 {cells} 格，而标题行有 {columns} 列。',
    advice: '请补齐这一行；没有内容的格子也要留着空格子。',
  },
  noRowLeft: {
    message: '没有可以导入的行。',
    advice: '请确认标题行下面有内容；如果只选了一部分，请检查列名和值是否写对。',
  },
  brokenFormat: {
    message: '这份文件不符合它的格式（{format}）。',
    advice: '请在生成它的软件里重新导出一次；如果手工改过，请看所指的位置。',
  },
  refusedXml: {
    message: '文件里声明了文档类型（DOCTYPE）或自定义实体，为安全起见不读取。',
    advice: '请在生成它的软件里重新导出，不要带 DOCTYPE。',
  },
  nestedTooDeep: {
    message: '文件里一层套一层，超过了 {max} 层。',
    advice: '请确认这是一份网络数据文件，并在生成它的软件里重新导出。',
  },
  severalNetworks: {
    message: '文件里有好几个网络，或者网络里面还套着网络。',
    advice: '请把每个网络单独存成一个文件。',
  },
  hyperedges: {
    message: '文件里有一条关系同时连着两个以上的对象。',
    advice: '请改成两两之间的关系，或者加一个节点（活动、组织），让他们各自与它相连。',
  },
  unsupportedFormat: {
    message: '不支持这种文件格式。',
    advice: '请在 Excel 或 WPS 里另存为 .xlsx（不要加密码）或 CSV,再导入。',
  },

  activityUndated: {
    message: '“{value}”不知道是哪一天的活动。',
    advice: '请在上面填写活动日期；也可以在列名或标题里写上年月日。',
  },
  activityWithoutYear: {
    message: '“{value}”只写了月和日，不知道是哪一年。',
    advice: '请在“认表”的活动日期里填上年份，比如 2026；也可以在列名里写上年份。',
  },
  notATick: {
    message: '“{value}”看不出到没到场。',
    advice: '到场写“√”或“1”，没到的空着；也可以写“志愿者”“组织者”。',
  },
  noRespondent: {
    message: '看不出这份问卷是谁答的。',
    advice: '请选一列作为“姓名”；不记名的问卷可以把序号当作“编号”。',
  },
  cancelledSignUp: {
    message: '“{value}”已取消，不算参加。',
    advice: '如果其实来了，请把“取消”删掉再读一次。',
  },
  repeatedSignUp: {
    message: '“{value}”在第 {row} 行已经接过龙，只算一次。',
    advice: '如果是两个同名的人，请写上各自的楼栋。',
  },
  unnumberedSignUp: {
    message: '这一行前面没有编号，看不出是不是接龙。',
    advice: '如果是，请在前面补上编号；如果只是留言，不用理会。',
  },

  brokenJson: {
    message: '这不是完整的 JSON 文件。',
    advice: '请选择从邻里导出的模型文件；手工改过的，请检查括号、引号和逗号。',
  },
  badShape: { message: '这里的写法不对。', advice: '请照一个导出的模型改正。' },
  unknownPart: { message: '这里有一项不认识的内容。', advice: '请去掉它，或检查名称的拼写。' },
  notUnique: { message: '同一个编号用了不止一次。', advice: '请给其中一个换编号。' },
  badCode: { message: '编号只能用字母、数字和“-”，最多 40 个。', advice: '请换一个编号。' },
  unknownIndicator: { message: '没有这个指标。', advice: '请从指标列表里选一个。' },
  unfitIndicator: {
    message: '这个指标不能用在这种对象上。',
    advice: '请换一个适合这种对象（个人、组织或社区）的指标。',
  },
  unreachableStage: {
    message: '没有路可以走到这个阶段。',
    advice: '请在前面某个阶段的“接下来”里加上它，或去掉这个阶段。',
  },
  noWayOut: {
    message: '从这个阶段走不到最后一个阶段，就没有办法结束。',
    advice: '请在“接下来”里加上一个能通向最后阶段的阶段。',
  },

  unknownMeasure: { message: '没有这个指标。', advice: '请从指标列表里选择。' },
  unknownParameter: {
    message: '这个指标没有叫“{value}”的可设定数值。',
    advice: '请到“方法”页看它有哪些数值可以自己设定。',
  },
  needsOneGroup: {
    message: '这个指标或比较要求每人只属于一个组。',
    advice: '请改按“所在组织”（最先加入的那个）或楼栋分组。',
  },
  noGroup: {
    message: '这个社区里没有这样的组织或地点，不能只看它的成员。',
    advice: '请另选一个组织或楼栋，或者不加这个条件。',
  },
  unknownAttribute: {
    message: '用来分组的这一项（“{value}”）资料里没有，不能按它分组。',
    advice: '请照资料里的列名填写，或改按楼栋、组织分组。没有权限查看的列也不能用来分组。',
  },
  needsGroups: { message: '这个指标要先分组才能计算。', advice: '请先选择按什么分组，例如楼栋或组织。' },
  tooManyNodes: {
    message: '人和组织太多，这个计算最多 {max} 个。',
    advice: '请缩小范围，例如只选一个楼栋、一种关系或一段时间。',
  },
  tooManyEdges: {
    message: '关系太多，这个计算最多 {max} 条。',
    advice: '请缩小范围，例如只选一种关系或一段时间。',
  },
  noTies: {
    message: '所选的时候里，一条所选的关系也没有。',
    advice: '请换别的时候、别的关系，或者先导入数据。',
  },
  badWindow: { message: '时间范围不对，结束早于开始。', advice: '请重新选择起止日期。' },
  personInQuery: {
    message: '要保存的查询里指明了具体的人。',
    advice: '请去掉按姓名的条件，也不要把某个人排除在外，再保存。',
  },
  brokenDocument: {
    message: '这段文字不是完整的 GraphQL 查询。',
    advice: '请先运行一次，改好提示的地方再保存；只能保存查询，不能保存修改。',
  },
  badMoment: {
    message: '没有说清看哪个时候：日期和调查波次只能选一个，也必须选一个。',
    advice: '请选一个日期，或者选一期调查。',
  },
  analysisTooLong: {
    message: '这项分析算了 {seconds} 秒还没有算完，已经停止。',
    advice:
      '请缩小范围（例如只看一个时段、少几种关系）后再试；确实需要算这么久，请管理员调高 LINLI_ANALYSIS_SECONDS。',
  },
  tooManyJobs: {
    message: '等着要算的分析太多了，最多 {max} 项。',
    advice: '请等前面的算完再试。',
  },
  queueUnavailable: {
    message: '计算服务暂时用不了。',
    advice: '请过一会儿再试；如果还不行，请告诉管理员。您的数据没有受影响。',
  },
  queueFull: {
    message: '计算服务的内存（Redis）满了，这次算不了。',
    advice: '请过一会儿再试；如果还不行，请管理员调大 Redis 的 maxmemory。您的数据没有受影响。',
  },
  otherQueueKey: {
    message: '队列（{queue}）里的内容是用另一把密钥写的。',
    advice: '服务器和每台计算机器要用同一个 LINLI_KEY_FILE；不同的 Linli 不能共用一个 Redis 数据库。',
  },
  otherQueueVersion: {
    message: '服务器的版本是 {server}，这里是 {own}。',
    advice: '请让服务器和每台计算机器用同一版本的 Linli 和 Node.js。',
  },
  cancelled: { message: '操作已取消。', advice: '需要的话可以重新开始。' },
  tooDeep: { message: '查询嵌套了 {depth} 层，最多 {max} 层。', advice: '请减少嵌套层次，分几次查询。' },
  tooComplex: {
    message: '一次要的内容太多（代价 {cost}，上限 {max}）。',
    advice: '请少要一些字段或记录，分几次查询。',
  },
  listTooLong: { message: '列表太长，最多 {max} 项。', advice: '请分几次处理。' },
  badCursor: { message: '翻页的位置已经失效。', advice: '请回到第一页重新翻。' },
  badBackbone: {
    message: '“只连常在一起的人”要的是一个可能性。',
    advice: '请填 0 到 1 之间的数，例如 0.05 就是 5%。',
  },
  thresholdsOutOfOrder: {
    message: '“更要紧”的界线是 {given}，比开始算的界线 {least} 还低。',
    advice: '请把“更要紧”的界线提到 {least} 或更高，或把开始算的界线调低。',
  },
  badKeyPlayerSize: {
    message: '要找的关键人数不对。',
    advice:
      '请填 1 到 {max} 之间的整数：最多 10 人，也不能多过可选的人；找“若离开影响最大”的人时，还要留下至少 2 人。',
  },
  moreIncludedThanSize: {
    message: '一定要在内的有 {included} 人，超过了这组的 {size} 人。',
    advice: '请把人数加大，或少指定几位。',
  },
  notInNetwork: {
    message: '指定的人里，有人不在这张关系网里。',
    advice: '请放宽范围或换个日期，或不指定这位。',
  },
  noKindOfTie: {
    message: '所选的关系里，没有一种能连起这两位。',
    advice: '请在范围里加上能连起两人的关系，例如“认识”，再加这条联系。',
  },
  needNotOpen: {
    message: '这条需求已经在对接，或者已经结束。',
    advice: '请刷新页面，先把正在进行的那一次跟进完。',
  },
  notNextStep: {
    message: '现在还不能走到这一步。',
    advice: '请刷新页面，看看现在走到了哪一步、接下来可以走哪一步。',
  },
  gateClosed: {
    message: '还不能通过：有 {count} 项必须满足的条件没有满足。',
    advice: '请先把这些条件做到；确实要先往前走，请写明理由（至少 {min} 个字）。',
  },
  mayNotBeChosen: {
    message: '指定的人里，有人不能列入名单。',
    advice: '本人不愿意、只是被别人提到、或可能未成年的人，不列入任何名单。请不指定这位。',
  },
  includedAndExcluded: {
    message: '同一个人不能既一定要在内、又一定不在内。',
    advice: '请从其中一栏里去掉这位。',
  },
  quotaNeedsGroups: {
    message: '要求每组至少几人，要先说按什么分组。',
    advice: '请选择分组方法，例如楼栋或组织。',
  },
  badQuota: { message: '每组至少的人数不对。', advice: '请填不小于 1 的整数。' },
  tooFewInGroup: {
    message: '这一组里可以选的只有 {available} 人，不够 {count} 人。',
    advice: '请少要几人，或换一个组。',
  },
  quotasExceedSize: {
    message: '一定要在内的人和各组至少的人数加起来是 {needed} 人，超过了这组的 {size} 人。',
    advice: '请把人数加大，或降低要求。',
  },
  badSteps: { message: '步数不对。', advice: '请填 1 到 {max} 之间的整数。' },
  notCompared: {
    message: '这个指标不能与随机的网络比较。',
    advice: '请选择关于整个网络的指标，或每人一个数值的指标；每条关系、分组和分布的指标还不能比较。',
  },
  noSeries: {
    message: '这个指标画不成一条随时间变化的线。',
    advice: '请选择关于整个网络的指标，或每人一个数值的指标；每条关系、分组和分布的指标没有这样的线。',
  },
  noRanks: {
    message: '这个指标没有名次。',
    advice: '请选择每人一个数值的指标。',
  },
  modelNeedsArrows: {
    message: '这种比较只用于有方向的关系。',
    advice: '请只选有方向的关系，或换一种比较。',
  },
  modelNeedsGroups: {
    message: '这种比较只用于需要分组的指标。',
    advice: '请换一个需要分组的指标，或换一种比较。',
  },
  badDraws: { message: '随机网络的个数不对。', advice: '请填 {min} 到 {max} 之间的整数。' },
  tooManyDraws: {
    message: '对这么大的网络，这个指标最多与 {allowed} 个随机网络比较。',
    advice: '请把随机网络减到 {allowed} 个以内，或缩小范围，例如只选一个楼栋、一种关系。',
  },
  tooLargeToCompare: {
    message: '网络太大，这个指标与随机网络比较要算太久。',
    advice: '请缩小范围，例如只选一个楼栋、一种关系或一段时间，或换一个算得快的指标。',
  },
  badPermutations: { message: '重排的次数不对。', advice: '请填 {min} 到 {max} 之间的整数。' },
  tooFewPersons: {
    message: '前后两个时候都有记录的只有 {count} 人，算不出来。',
    advice: '至少要 {min} 人；请换两个时候，或放宽范围。',
  },
  tooManyPersons: {
    message: '前后两个时候都有记录的有 {count} 人，成对来算太多了。',
    advice: '最多 {max} 人；请缩小范围，例如只选一次调查。',
  },
  regressionTooLarge: {
    message: '{count} 人、这么多因素，最多能重排 {allowed} 次。',
    advice: '请减少次数、人数或因素，或改用线性回归。',
  },

  storeUnavailable: { message: '连不上数据库。', advice: '请稍后再试；如果一直这样，请联系管理员。' },
  storeBusy: { message: '数据库正忙。', advice: '请过一会儿再试。您填的内容没有保存。' },
  storeDamaged: {
    message: '数据文件不完整或已损坏：{file}。为了不丢失数据，没有打开。',
    advice: '请不要改动文件夹 {folder}，先把它整个复制一份，再用最近的备份恢复；如果不会做，请联系管理员。',
  },
  storeNotEmpty: {
    message: '这个数据库里已经有数据。',
    advice:
      '请换一个空的数据文件夹（或空的数据库），再试一次；或者加上 --replace，把数据文件夹里现有的数据移到一旁。',
  },
  brokenArchive: {
    message: '备份的内容不完整，什么也没有写入。',
    advice: '请换一份备份再试。',
  },
  diskFull: {
    message: '磁盘满了，这次填的内容没有保存；已保存的数据都在。',
    advice: '请联系管理员腾出磁盘空间，然后再试一次。',
  },
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
  keyMissing: {
    message: '找不到密钥文件“{file}”，而数据文件夹里已有用它保护的内容。',
    advice:
      '请放回密钥文件，或从备份恢复。如果确实丢了，设置 LINLI_NEW_KEY=yes 可以换用新密钥：原来的联系方式和敏感信息将无法读取，原来的审计日志无法再核对。',
  },
  badKeyFile: {
    message: '密钥文件“{file}”不是有效的密钥。',
    advice: '请放回原来的密钥文件，或从备份恢复；没有它，联系方式和敏感信息无法读取。',
  },

  wrongPassword: {
    message: '登录名或密码不对，或者这个账号不能登录。',
    advice: '请检查后再试；忘记密码请找管理员重置。',
  },
  wrongCode: {
    message: '一次性启动码不对。',
    advice: '请抄写服务器启动时显示的那一组字符；每次启动都会换新的。',
  },
  tooManyTries: { message: '试的次数太多了。', advice: '请等 {seconds} 秒后再试。' },
  weakPassword: {
    message: '这个密码太容易猜到。',
    advice:
      '请用 {min} 到 {max} 个字符、至少 5 种不同的字符，并且不要和登录名一样。一句自己记得住的话就很好。',
  },
  samePassword: { message: '新密码和现在的一样。', advice: '请另选一个密码。' },
  badLoginName: {
    message: '登录名不合要求。',
    advice: '请用 2 到 64 个字母、汉字、数字或 . _ @ + -，中间不要空格。',
  },
  loginNameTaken: { message: '这个登录名已经有人用了。', advice: '请换一个登录名。' },
  lastAdministrator: {
    message: '至少要有一位能登录的管理员。',
    advice: '请先让另一位同事成为管理员，再做这一步。',
  },
  badGrant: {
    message: '这项角色的设置不对。',
    advice: '管理员不限定社区；居民骨干要选定社区和自己的团队，其他角色不选团队；额外数据只能给社工和督导。',
  },
  alreadySetUp: { message: '第一个账号已经建好了。', advice: '请直接登录，或请管理员为您建账号。' },
  needsTls: {
    message: '这个连接没有加密，不能在这里输入密码。',
    advice: '请用 https:// 开头的地址打开；如果没有，请联系管理员。',
  },
  notAdmitted: {
    message: '单位认得您，但这里没有您的账号。',
    advice: '请联系管理员，为您建一个登录名相同的账号。',
  },
  signInServiceDown: {
    message: '单位的登录服务没有完成登录。',
    advice: '请再试一次；还不行就用登录名和密码登录，或联系管理员。',
  },
  mentionedHoldsTooMuch: {
    message: '这个人只是被别人提到，除姓名外不能保存其他信息。',
    advice: '请删去姓名以外的内容；如果本人已经同意，请先记录同意，或把“在册情况”改为“在册”。',
  },
  guardianNeeded: {
    message: '这个人可能不满十四周岁，要由监护人同意。',
    advice: '请填写同意的监护人；如果出生年有误，请先改正。',
  },
  inThePast: { message: '日期“{value}”已经过去了。', advice: '请填写今天或以后的日期。' },
  inTheFuture: { message: '日期“{value}”还没有到。', advice: '请填写不晚于今天的日期。' },
  needsConsent: {
    message: '没有本人对“{purpose}”的有效同意，不能保存。',
    advice: '请先征得同意并记录下来，再填写这些内容。',
  },
  alreadyCorrected: {
    message: '这份记录已经更正过了。',
    advice: '请刷新页面，在更正后的那一份上再改。',
  },
  notToBeAsked: {
    message: '这个人不在可以询问的名单里：本人撤回了同意，或者只是被别人提到。',
    advice: '请先征得本人同意并记录下来，再来填写。',
  },
  wrongKey: {
    message: '这些内容是用另一把密钥加密的，读不出来。',
    advice: '请让管理员放回原来的密钥文件；备份里也有。',
  },
  damagedData: {
    message: '加密保存的内容已损坏或被改动过。',
    advice: '请告诉管理员，从备份恢复；也可以重新填写这一项。',
  },
  notDue: { message: '这些人的资料还没有到保存期限。', advice: '请刷新清单，只选择清单上的人。' },

  badQuery: { message: '这个查询无法回答。', advice: '请检查查询的写法，以及所要的内容是否存在。' },
  tooLongQuery: { message: '查询太长，最多 {max} 个词和符号。', advice: '请少要一些字段，分几次查询。' },
  tooManyAliases: {
    message: '改名的字段有 {count} 个，最多 {max} 个。',
    advice: '请少改几个名字，分几次查询。',
  },
  tooManyDirectives: { message: '指令有 {count} 个，最多 {max} 个。', advice: '请少用一些指令。' },
  tooManyQuestions: { message: '一次查询里有 {count} 个问题，最多 {max} 个。', advice: '请分几次查询。' },
  tooManyRequests: { message: '短时间内请求太多。', advice: '请等 {seconds} 秒后再试。' },
  tooLargeRequest: { message: '提交的内容太大。', advice: '请缩短文字，或分几次提交。' },
  unknownRoute: { message: '这个地址没有内容。', advice: '请检查地址。' },
  otherSite: {
    message: '这个请求来自别的网站，或者写了别的网站的名字。',
    advice: '请用邻里自己的地址打开后再试。',
  },
  auditUnavailable: {
    message: '审计日志写不进磁盘，因此这一步没有执行或没有给出结果。',
    advice: '请检查磁盘空间和数据文件夹的权限，然后再试。',
  },

  wrongPassphrase: {
    message: '备份口令不对。',
    advice: '请核对后再试；旧的备份要用当时的口令。口令丢失后，备份无法打开。',
  },
  weakPassphrase: {
    message: '备份口令太短，至少要 {min} 个字符。',
    advice: '请用四五个不相干的词连成一句，写下来锁在别处。',
  },
  needPassphrase: {
    message: '没有给出备份口令。',
    advice: '请在终端里运行并输入口令，或设置环境变量 LINLI_BACKUP_PASSPHRASE_FILE（口令文件）。',
  },
  unreadablePassphrase: {
    message: '口令文件“{file}”读不出来。',
    advice: '请检查环境变量 LINLI_BACKUP_PASSPHRASE_FILE 和文件权限。',
  },
  damagedBackup: {
    message: '备份“{file}”已损坏或不完整，没有使用其中的任何内容。',
    advice: '请换另一份备份或另一处的副本；复制时请连同 .sha256 文件一起复制。',
  },
  notABackup: { message: '“{file}”不是邻里的备份。', advice: '请选择以 .age 结尾的备份文件。' },
  newerBackup: {
    message: '备份“{file}”是更新版本的邻里做的，这个版本读不了。',
    advice: '请先升级邻里，再恢复。',
  },
  unreadableBackup: { message: '文件“{file}”打不开。', advice: '请检查路径和文件权限。' },
  unwritableBackup: {
    message: '备份“{file}”写不进去（{reason}）。',
    advice: '请检查文件夹是否存在、是否有写入权限。',
  },
  noRoomForBackup: {
    message: '磁盘空间不够，备份没有做成；写了一半的已经删除。',
    advice: '请腾出空间，或换一个磁盘，再做一次。',
  },
  fileTaken: { message: '文件“{file}”已经存在，没有覆盖。', advice: '请换一个文件名，或先移走原来的文件。' },
  backupUnknown: { message: '没有这份备份。', advice: '它可能已过保存期被删除；请刷新列表。' },
  backupNotConfigured: {
    message: '还没有设置备份。',
    advice:
      '请管理员设置环境变量 LINLI_BACKUP_DIR（文件夹）和 LINLI_BACKUP_PASSPHRASE_FILE（口令文件），再重新启动邻里。',
  },
  otherKeyInPlace: {
    message: '密钥文件“{file}”里是另一把密钥，没有恢复任何内容。',
    advice: '如果那把密钥不再需要，请加上 --replace-key：它会保留在旁边，换上备份里的密钥。',
  },
  restoredDiffers: {
    message: '恢复之后的数据和备份“{file}”不一致。',
    advice: '请不要使用这个数据库，清空后再恢复一次，并确认恢复时没有别的程序在写它。',
  },
  migrationDiffers: {
    message: '另一个数据库里的内容和复制过去的不一致。',
    advice: '这里的数据没有变动。请不要使用另一个数据库；清空后再试，并确认没有别的程序在写它。',
  },
};
