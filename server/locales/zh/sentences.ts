/** What the answers say, by key. `{name}` is filled in; a list is joined with 、. */
export const sentences = {
  office: '{committee}{post}',

  'significance.more':
    '在“{model}”这种比较下，比{count}个随机网络里的绝大多数（97.5%以上）都大：多于这种随机会有的。这不说明原因。',
  'significance.less':
    '在“{model}”这种比较下，比{count}个随机网络里的绝大多数（97.5%以上）都小：少于这种随机会有的。这不说明原因。',
  'significance.usual':
    '在“{model}”这种比较下，{count}个随机网络里也常有这样的数值：看不出与随机有差别。这不等于证明没有差别。',
  'significance.fixed': '在“{model}”这种比较下，这个数值总是一样的，比不出什么。请换一种比较。',
  'significance.undefined': '这个网络或大多数随机网络没有这个数值，无法比较。',

  'post.director': '主任',
  'post.committeeMember': '委员',
  'post.buildingHead': '楼栋长',
  'post.gridWorker': '网格员',
  'post.unnamed': '任职',

  'support.emotional': '说说心里话',
  'support.instrumental': '搭把手',
  'support.informational': '打听消息',
  'support.companionship': '陪伴',

  'dimension.notObserved': '还没有这方面的记录',
  'dimension.namedByPeers.name': '居民提名',
  'dimension.namedByPeers.meaning': '有多少位居民在调查里提到这个人。社工的看法不算在内。',
  'dimension.namedByPeers.none': '没有居民提到',
  'dimension.namedByPeers.evidence': '被{count}位居民提到',
  'dimension.namedByPeers.fromPlaces': '被{count}位居民提到，来自{places}栋楼',
  'dimension.helpGiven.name': '互助付出',
  'dimension.helpGiven.meaning': '帮助过多少个人，不论是哪一种帮助。',
  'dimension.helpGiven.none': '没有记录到帮助过谁',
  'dimension.helpGiven.evidence': '帮助过{count}位邻居',
  'dimension.helpGiven.ofKinds': '帮助过{count}位邻居（{kinds}）',
  'dimension.bridging.name': '桥接',
  'dimension.bridging.meaning':
    '是不是把平时不来往的人连在一起。认识的人不一定多，但少了这条线，两边就断了联系。',
  'dimension.bridging.none': '认识的人彼此本来就来往',
  'dimension.bridging.evidence': '认识的{count}个人里，有人彼此并不来往，靠这一位连着',
  'dimension.bridging.places': '把{one}和{other}连起来，熟人分布在{count}栋楼',
  'dimension.bridging.onlyLink': '有{count}个人主要靠这一位和大家连着',
  'dimension.bridging.estimated': '社区比较大，“桥接”按抽取的{count}位居民估算，名次相近的人先后可能有出入。',
  'dimension.participation.name': '参与',
  'dimension.participation.meaning':
    '参加活动的多少：牵头组织算3分，做志愿者算2分，参加算1分；半年前的活动折半。',
  'dimension.participation.none': '没有参加活动的记录',
  'dimension.participation.evidence': '近一年参加了{count}次活动',
  'dimension.participation.led': '近一年参加了{count}次活动，其中{led}次牵头组织',
  'dimension.participation.volunteered': '近一年参加了{count}次活动，其中{volunteered}次做志愿者',
  'dimension.participation.earlier': '以前参加过{count}次活动，近一年没有记录',

  'activists.title.L0': '参与积极度',
  'activists.title.L1': '潜在骨干线索（来自往来记录和社工观察）',
  'activists.title.L2': '潜在骨干（抽样调查）',
  'activists.title.L3': '潜在骨干',
  'activists.title.leads': '潜在骨干线索（回答率{percent}%）',
  'activists.claim.L0':
    '目前只有名册和签到记录：能看出谁来得勤，看不出大家信任谁。请居民提名以后，名单才说得上影响力。',
  'activists.claim.L1': '根据已记录的往来和社工观察整理，还没有居民自己的提名。适合用来决定先去认识谁。',
  'activists.claim.L2': '根据部分居民的提名整理：排在前面的人多半值得去认识，但没问到的楼栋里可能还有别人。',
  'activists.claim.L3': '六成以上的居民作答，名单比较可靠。分数是参考，请谁出来做事由您和居民商量决定。',
  'activists.warning.lowResponse': '回答率只有{percent}%，多问一些人以后，先后次序会变。',
  'activists.warning.placesWithTooFewAnswers':
    '{count}栋楼作答的人太少（不到3人，或不到两成）：{names}。住在那里的居民先不排名次。',
  'activists.warning.oneDimension': '目前只有“{name}”一个方面的记录，请不要只凭这一点下结论。',
  'activists.warning.correlated':
    '“{one}”和“{other}”说的几乎是一回事（相关系数{correlation}），分数里等于算了两遍。',

  'gap.isolation.name': '孤立居民',
  'gap.isolation.definition': '问过了，却没有记录到和任何人来往。没有问到的居民列为“未知”，不当作孤立。',
  'gap.isolation.answered': '{name}在调查中作答了，没有说到和谁来往，也没有人提到{name}。',
  'gap.isolation.named': '调查问到过{name}，现在看不到和任何人的来往。',
  'gap.isolation.building': '{name}所在的楼栋六成以上的居民都作答了，没有人提到{name}。',
  'gap.isolation.notAsked': '还没有问过{name}，不知道平时和谁来往。',
  'gap.isolation.visit': '这周上门坐坐，聊聊平时和谁来往、愿意参加什么。',
  'gap.isolation.visitWith': '这周上门坐坐，可以约上{helper}一起去，有熟面孔更容易开口。',
  'gap.isolation.ask': '下次走访时问一问：平时和谁来往？有事找谁？',

  'gap.singleSource.name': '单一依赖',
  'gap.singleSource.definition':
    '所有的帮助都来自同一个人（没有互助记录时：只和一个人来往）。这个人一忙、一病、一搬走，就断了。',
  'gap.singleSource.giver': '记录到的帮助都来自{source}一个人。',
  'gap.singleSource.giver.old': '记录到的帮助都来自{source}一个人，而{source}自己也上了年纪（70岁以上）。',
  'gap.singleSource.giver.staff': '记录到的帮助都来自{source}一个人，而{source}是工作人员，早晚会换人。',
  'gap.singleSource.contact': '{name}只和{source}一个人有来往。',
  'gap.singleSource.contact.old': '{name}只和{source}一个人有来往，而{source}自己也上了年纪（70岁以上）。',
  'gap.singleSource.contact.staff': '{name}只和{source}一个人有来往，而{source}是工作人员，早晚会换人。',
  'gap.singleSource.bringIn': '请{source}把{helper}介绍给{name}，先一起坐坐，慢慢多一个能搭把手的人。',
  'gap.singleSource.share': '{helper}和{name}本来就熟，请{helper}也常去看看，和{source}分担一些。',
  'gap.singleSource.lookFor': '和{source}聊聊，看身边还有谁能一起照应{name}。',

  'gap.unmetNeed.name': '需求没有着落',
  'gap.unmetNeed.definition': '需求还没有满足：社区里没有人提供，或者要经人介绍才找得到提供的人。',
  'gap.unmetNeed.noSupply': '{name}提出“{need}”，社区里还没有人能提供。',
  'gap.unmetNeed.unreachable': '{name}提出“{need}”，社区里有这样的资源，但没有熟人能牵上线。',
  'gap.unmetNeed.far': '{name}提出“{need}”，离能提供的人隔着{steps}步。',
  'gap.unmetNeed.near': '{name}提出“{need}”，认识的人里就有人认识能提供的人。',
  'gap.unmetNeed.openFor': '{what}已经{days}天了。',
  'gap.unmetNeed.findSupply': '给“{need}”找资源：问问合作单位和居民骨干，谁能提供。',
  'gap.unmetNeed.findProvider': '“{resource}”还没有登记由谁提供，先把负责的人补上，再去联系。',
  'gap.unmetNeed.near.nextStep': '请{introducer}牵线，把{provider}介绍过来（“{resource}”）。',
  'gap.unmetNeed.far.nextStep':
    '中间隔得远，由社工直接牵线，或请双方参加同一场活动；{provider}那边可以请{last}帮忙说一声（“{resource}”）。',
  'gap.unmetNeed.unreachable.nextStep': '由社工直接联系{provider}（“{resource}”），陪着见第一面。',

  'gap.articulation.name': '关键依赖人',
  'gap.articulation.definition': '有3个以上的人主要靠这一个人和大家连着。这是功劳，也是负担：要有人分担。',
  'gap.articulation.resident': '有{count}个人只通过{name}和大家连着，例如{names}。',
  'gap.articulation.staff':
    '有{count}个人只通过{name}和大家连着，例如{names}；{name}是工作人员，换人以后这条线就没有了。',
  'gap.articulation.introduce': '找个机会让{one}和{other}认识（比如同一场活动），这样不用事事都靠{name}。',

  'gap.bridgeTie.name': '唯一的线',
  'gap.bridgeTie.definition': '两群人之间只有一对熟人连着，两边都有2个人以上。',
  'gap.bridgeTie.evidence': '{one}和{other}的来往是两边唯一的联系，人少的一边有{count}个人。',
  'gap.bridgeTie.introduce': '办一次两边都能来的活动，让{one}和{other}也认识，多一条线。',

  'helper.buildingHead': '{place}的楼栋长',
  'helper.activeMember': '同住{place}，是{organization}的骨干',
  'helper.knowsMany': '同住{place}，认识{count}个人',
  'helper.alreadyKnown': '已经认识，可以请过来搭把手',
  'helper.acquaintanceOf': '是{via}的熟人，经介绍就能认识',
  'helper.neighbourAndAcquaintanceOf': '同住{place}，也是{via}的熟人',
  'helper.provider': '能提供“{resource}”',
  'helper.knowsMore': '认识{count}个人，和这一位也熟',
  'helper.contactOf': '{name}的熟人',

  'attention.isolates.title': '孤立居民',
  'attention.isolates.text': '问过了，但有{count}位居民没有记录到和任何人来往。',
  'attention.singleSource.title': '单一依赖',
  'attention.singleSource.text': '{count}位居民只靠一个人。',
  'attention.needsWithoutSupply.title': '需求没人提供',
  'attention.needsWithoutSupply.text': '{count}项需求在社区里还找不到对得上的资源。',
  'attention.activistsToMeet.title': '值得认识的人',
  'attention.activistsToMeet.text': '{count}位没有职务的居民被邻居提到得最多，去认识一下。',
  'attention.officesWithoutTies.title': '需要引荐',
  'attention.officesWithoutTies.text':
    '{count}位有职务的居民和邻居来往还少（不到2人），可以请熟人带着认识大家。',
  'attention.placesWithTooFewAnswers.title': '问得太少的楼栋',
  'attention.placesWithTooFewAnswers.text': '{count}栋楼作答的人太少，结论先不要用在那里。',
  'attention.nobodyAsked.title': '还没有做过调查',
  'attention.nobodyAsked.text': '还没有向{count}位居民问过和谁来往、信任谁。没有问，就分不清是孤立还是未知。',
  'attention.staleResources.title': '资源要核实',
  'attention.staleResources.text': '{count}项资源半年以上没有核实过还能不能用。',

  'personFile.verbatim': '{value}',
  'personFile.kept':
    '这里列出我们保存的关于您的全部内容：{facts} 项情况，{ties} 条关系。每一项都写明为什么保存、依据什么、保存多久。',
  'personFile.mentioned':
    '您是由别人提到的，我们还没有征求过您本人的意见：除姓名外不保存其他情况（共 {facts} 项、{ties} 条关系），名单里也不出现您。',
  'personFile.sources':
    '下面列出这些内容的来源（{sources} 个）。关系里对方的姓名只写姓，因为那是别人的信息。',
  'personFile.rights':
    '您可以要求更正、复制、删除，也可以随时撤回任何一项同意；不同意或撤回同意，不影响您得到服务。',
  'personFile.gapList': '可能缺少支持的人',
} as const;
