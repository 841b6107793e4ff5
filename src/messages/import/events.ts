/** What is to be said of programmes, Open311 answers and calendar files, beside what `shared.ts` has. */
export const zhCN = {
  'bad-duration': '“{text}”不是能读的时长，没有算出结束时间。写成 00:45',
  'bad-zone': '“{zone}”不是已知的时区，没有读入。写成 Asia/Shanghai 这样的名称',
  'no-zone': '文件没有说时间是哪个时区的，按 {zone} 显示。如果不是，请改数据的时区',
  'zone-of-times': '文件没有写时区的名称，按时间本身的时差显示（{zone}）。请改成所在城市的时区',
  'no-event-name': '文件里没有活动的名称。请在标题里补上',
  'title-as-name': '没有写讲者的环节，用题目代替姓名（{count} 处）',
  'not-in-programme': '这一场没有确认（已撤回、已拒绝或待定），没有读入',
  'speaker-without-session': '这位讲者没有已确认的场次，没有读入',
  'more-pages': '这只是其中一页，其他页要另外导入',
  'zero-place': '“{field}”都是 0，当作没有地点（{count} 处）',
  'id-not-kept': '条目的 id 和受理编号不同，只写了受理编号（{count} 条）',
  'status-outside': '状态“{status}”不是标准里的 open 或 closed，照原样写入（{count} 条）',
  'no-event-day': '这个活动没有完整的日期，不能写进日历',
  'no-turn-time': '没有具体时间的讲者不能写进日历（{count} 位）',
  'no-feed-address':
    '数据没有自己的地址（feed_url），日历里的编号用标题代替。标题一改，日历会当成新的活动',
};

export const en: typeof zhCN = {
  'bad-duration': '“{text}” is no length of time that can be read, so there is no end. Write 00:45',
  'bad-zone':
    '“{zone}” is no time zone that is known, and was left out. Write a name such as Asia/Shanghai',
  'no-zone':
    'The file does not say in which zone its times are; they are shown as of {zone}. If that is wrong, change the time zone of the feed',
  'zone-of-times':
    'The file does not name its time zone; times are shown on the clock that they are written by ({zone}). Change it to the zone of the city',
  'no-event-name': 'The file does not say what the event is called. Add it to the titles',
  'title-as-name':
    'Sessions without a speaker have their title in place of a name (sessions: {count})',
  'not-in-programme':
    'This session is not confirmed (withdrawn, declined or undecided) and was left out',
  'speaker-without-session': 'This speaker has no confirmed session and was left out',
  'more-pages': 'This is one page of several; import the others too',
  'zero-place': '“{field}” are both 0, which is taken for no place (times: {count})',
  'id-not-kept':
    'Where the id of an item is not the number of its request, the number alone was written (items: {count})',
  'status-outside':
    'The status “{status}” is neither open nor closed, as the standard has it, and was written as it stands (items: {count})',
  'no-event-day': 'This event has no whole date and cannot be in a calendar',
  'no-turn-time': 'Speakers without a time cannot be in a calendar (speakers: {count})',
  'no-feed-address':
    'The feed has no address of its own (feed_url), so its title stands in the ids of the calendar. With another title, calendars take the events for new ones',
};
