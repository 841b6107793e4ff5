/** What each story and report must say besides its figures: names, places, dates, ordinals. */
type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** By item; names are separated by `|`. */
export const NAMES: Words = {
  'secretary-arena': {
    zh: '书记擂台|7月15日|崂山区政府|作风能力提升年|基层基础建设年|金家岭街道|中韩街道|沙子口街道|王哥庄街道|北宅街道|街道党工委书记|区委书记张元升|项目和制度创新|环境|学校和幼儿园|居家养老',
    en: 'Secretary Arena|Conduct and capability|15 July|Laoshan District government|作风能力提升年|基层基础建设年|Jinjialing|Zhonghan|Shazikou|Wanggezhuang|Beizhai|party secretary Zhang Yuansheng|institutional innovations|environment|schools and kindergartens|home care for the old|secretaries of sub-district party working committees',
  },
  'six-foundations': {
    zh: '六基工程|基层基础建设年|4月|党建筑魂强政治基础|严、真、细、实、快|示范、创优、强基社区|固本强基|新经济组织|新社会组织|宣传思想|新时代文明实践|导师帮带制|妇女之家|农村和社区青年|创城|GDP|五个区|第十三次党代会|现代化国际大都市|示范窗口区',
    en: 'Six Foundations|基层基础建设年|April|党建筑魂强政治基础|严、真、细、实、快|示范、创优、强基社区|固本强基|publicity and ideology|新时代文明实践|mentor scheme|导师帮带制|妇女之家|rural and community youth|创城|GDP|five districts|13th party congress|modern international metropolis|示范窗口区',
  },
  'innovation-park': {
    zh: '青岛国际创新园|高新技术企业|找一处|园区综合党委|楼宇党总支|企业党支部|一楼一总支、一楼一驿站|注册|推广销售|互助',
    en: 'Qingdao International Innovation Park|high-tech enterprises|one spot|general party committee|园区综合党委、楼宇党总支、企业党支部|一楼一总支、一楼一驿站|registration|promotion and sales|mutual aid',
  },
  'small-firms': {
    zh: '小个专|小微企业|个体工商户|专业市场|其中包括|崂山区交银村镇银行|工商银行|邮政储蓄银行|红创投|普惠贷',
    en: '小个专|Small and micro firms|sole traders|professional markets|ank officers|Among|崂山区交银村镇银行|工商银行|邮政储蓄银行|红创投|普惠贷',
  },
  'beizhai-valleys': {
    zh: '北宅街道|党建+N|网格、治理、产业|五里溪谷|西红花|药材|大崂樱桃谷|运营方|村集体',
    en: 'Beizhai|party building + N|grid, governance and industry|网格、治理、产业|Wulixi Valley|saffron|medicinal plants|Dalao Cherry Valley|professional operator',
  },
  'removal-campaign': {
    zh: '城市更新更美|崂山区综合行政执法局|鹏利南华|张村河|旧村改造|跨海大桥连接线二期|红、黄、绿三色旗|任务清单|挂图|老旧小区|重点院落|居民院落|4月21日|市研究室|专报|指挥部办公室|5月26日|现场会|副局长杨斌|拆违治乱|提前完成',
    en: 'A finer, renewed city|Laoshan District Administrative Law Enforcement Bureau|Pengli Nanhua|鹏利南华|Zhangcun River|village renewal|跨海大桥连接线二期|phase 2|Red, yellow and green flags|task list|wall map|old residential compounds|key courtyards|21 April|municipal research office|headquarters office|26 May|on-site meeting|Yang Bin, deputy director|拆违治乱|ahead of time',
  },
  'mayors-cup': {
    zh: '实体经济振兴|第7届“创客中国”（青岛赛区）|第8届“市长杯·海创汇”|中小企业|5月|创下纪录|致真精密仪器（青岛）有限公司|青岛飞熊熊鲜科技有限公司|人工智能|智能制造|新材料|工业互联网|大数据|健康|节能|北京中投企智|浦发银行|青岛致远方略|深圳创新投资|深圳市前海首润投资|其中包括|“小巨人”|独角兽企业|制造业单项冠军|省瞪羚企业|专精特新企业|高新技术企业|公共服务平台和创业基地|青岛新经济高成长50强',
    en: 'Reviving the real economy|7th|创客中国|8th Mayor’s Cup|市长杯·海创汇|small and medium enterprises|May|a record|among them|致真精密仪器（青岛）有限公司|青岛飞熊熊鲜科技有限公司|AI|smart manufacturing|new materials|industrial internet|big data|health|energy saving|北京中投企智|浦发银行|青岛致远方略|深圳创新投资|深圳市前海首润投资|little giants|unicorns|single-item champions|provincial gazelles|专精特新|high-tech enterprises|public service platforms and start-up bases|new-economy high-growth top 50',
  },
  'report-algae': {
    zh: '自找不足|12345政务服务便民热线|石老人观光园|香港路南侧|浒苔|匿名',
    en: 'Finding our own faults|12345 government service hotline|Shilaoren Sightseeing Garden|south side of Xianggang Road|浒苔|anonymous',
  },
  'report-billboard': {
    zh: '市民黄先生|公交站|辽阳东路|瑶海路|灯杆|广告牌',
    en: 'Mr Huang|bus stop|Liaoyang East Road|Yaohai Road|lamp post|advertising board',
  },
  'report-bins': {
    zh: '新世纪学校|崂山区城市管理局|环境卫生管理科|道歉|收运|撤走|拆除|维护',
    en: 'New Century School|Laoshan District Urban Management Bureau|apology|contractor|sorted|taken down|Upkeep',
  },
  'report-bridge': {
    zh: '北宅街道|乌衣巷桥|主管部门|警戒线|锥桶|巡查车辆|水果摊|社区|小贩',
    en: 'Beizhai|Wuyixiang Bridge|department in charge|Warning lines|cones|patrol vehicles|fruit stalls|joint patrols|pedlars',
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
