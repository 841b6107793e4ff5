/** What each story and report must say besides its figures: names, places, dates, ordinals. */
type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** By item; names are separated by `|`. */
export const NAMES: Words = {
  'secretary-arena': {
    zh: '7月15日|崂山区政府|作风能力提升年|基层基础建设年|金家岭街道、中韩街道、沙子口街道、王哥庄街道、北宅街道|张元升|环境|学校和幼儿园|居家养老',
    en: '15 July|Laoshan District government|作风能力提升年|基层基础建设年|Jinjialing, Zhonghan, Shazikou, Wanggezhuang and Beizhai|Zhang Yuansheng|schools and kindergartens|home care for the old|secretaries of sub-district party working committees',
  },
  'six-foundations': {
    zh: '六基工程|党建筑魂强政治基础|示范、创优、强基社区|固本强基|新经济组织|新社会组织|宣传思想|新时代文明实践|导师帮带制|妇女之家|五个区|第十三次党代会|示范窗口区',
    en: 'Six Foundations|党建筑魂强政治基础|示范、创优、强基社区|固本强基|publicity and ideology|新时代文明实践|导师帮带制|妇女之家|five districts|13th party congress|示范窗口区',
  },
  'innovation-park': {
    zh: '青岛国际创新园|园区综合党委|楼宇党总支|企业党支部|一楼一总支、一楼一驿站|注册|推广销售|互助',
    en: 'Qingdao International Innovation Park|general party committee|一楼一总支、一楼一驿站|registration|promotion and sales|mutual aid',
  },
  'small-firms': {
    zh: '小个专|其中包括|崂山区交银村镇银行|工商银行|邮政储蓄银行|红创投|普惠贷',
    en: '小个专|Among|崂山区交银村镇银行|工商银行|邮政储蓄银行|红创投|普惠贷',
  },
  'beizhai-valleys': {
    zh: '北宅街道|党建+N|网格、治理、产业|五里溪谷|西红花|大崂樱桃谷|运营方',
    en: 'Beizhai|party building + N|Wulixi Valley|saffron|Dalao Cherry Valley|professional operator',
  },
  'removal-campaign': {
    zh: '崂山区综合行政执法局|鹏利南华|张村河|旧村改造|跨海大桥连接线二期|红、黄、绿三色旗|任务清单|挂图|4月21日|5月26日|杨斌|拆违治乱|提前完成',
    en: 'Laoshan District Administrative Law Enforcement Bureau|Pengli Nanhua|Zhangcun River|village renewal|跨海大桥连接线二期|phase 2|Red, yellow and green flags|task list|wall map|21 April|26 May|Yang Bin|拆违治乱|ahead of time',
  },
  'mayors-cup': {
    zh: '第7届“创客中国”（青岛赛区）|第8届“市长杯·海创汇”|5月|致真精密仪器（青岛）有限公司|青岛飞熊熊鲜科技有限公司|人工智能|智能制造|新材料|工业互联网|大数据|健康|节能|北京中投企智|浦发银行|青岛致远方略|深圳创新投资|深圳市前海首润投资|其中包括',
    en: '7th|创客中国|8th Mayor’s Cup|市长杯·海创汇|May|among them|致真精密仪器（青岛）有限公司|青岛飞熊熊鲜科技有限公司|AI|smart manufacturing|new materials|industrial internet|big data|health|energy saving|北京中投企智|浦发银行|青岛致远方略|深圳创新投资|深圳市前海首润投资|little giants|gazelles',
  },
  'report-algae': {
    zh: '12345政务服务便民热线|石老人观光园|香港路南侧|浒苔|匿名',
    en: '12345 government service hotline|Shilaoren Sightseeing Garden|south side of Xianggang Road|浒苔|anonymous',
  },
  'report-billboard': {
    zh: '黄先生|辽阳东路|瑶海路|灯杆|广告牌',
    en: 'Mr Huang|Liaoyang East Road|Yaohai Road|lamp post|advertising board',
  },
  'report-bins': {
    zh: '新世纪学校|崂山区城市管理局|环境卫生管理科|道歉|收运|撤走|拆除|维护',
    en: 'New Century School|Laoshan District Urban Management Bureau|apology|contractor|sorted|taken down|Upkeep',
  },
  'report-bridge': {
    zh: '北宅街道|乌衣巷桥|警戒线|锥桶|巡查车辆|水果摊|社区|小贩',
    en: 'Beizhai|Wuyixiang Bridge|Warning lines|cones|patrol vehicles|fruit stalls|joint patrols|pedlars',
  },
};

/** Authors in order, with their roles. */
export const AUTHORS = {
  zh: { reporter: '衣涛', correspondent: '鞠欣桐' },
  en: { reporter: 'Yi Tao', correspondent: 'Ju Xintong' },
};

/** The photographers are named in the captions: the pictures themselves are not theirs. */
export const CAPTIONS: Words = {
  'secretary-arena': { zh: '金家岭山|邢志峰', en: 'Mount Jinjialing|Xing Zhifeng' },
  'innovation-park': { zh: '青岛国际创新园|楼宇党组织|衣涛', en: 'building-branch brand|Yi Tao' },
};

/** Phrases of the trade that say nothing. */
export const STOCK =
  /扎实推进|全面落实|进一步|高度重视|切实|大力|不断|积极|赋能|抓手|新征程|新台阶|助力|深入贯彻|稳步/;
