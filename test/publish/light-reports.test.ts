import { describe, expect, it } from 'vitest';
import { feedWith, light, OPTIONS } from './light-feed.js';

describe('the light content of reports', () => {
  it('says what was said, what was answered and all that is known', () => {
    expect(light('hotline', { src: '#lamp' }).blocks).toMatchInlineSnapshot(`
      "<ul>
      <li>
      <article>
      <h3>桥头的路灯不亮</h3>
      <p>已回访</p>
      <p>样例镇桥头 · <time datetime="2024-02-01T08:00:00+08:00">2024年2月1日</time></p>
      <p>桥头路灯不亮三天了，联系人王某，电话号码已隐去。</p>
      <p>晚上看不见路。</p>
      <p><b>答复 样例镇路灯所</b></p>
      <p>灯泡已经换好。</p>
      <p>按期办结 · 来电人评价：满意</p>
      <figure><img src="/feeds/illustrations/river-road.svg" alt="不亮的灯" width="1200" height="800" loading="lazy" referrerpolicy="no-referrer">
      <figcaption>办理前</figcaption></figure>
      <figure><img src="/feeds/illustrations/river-road.svg" alt="亮了的灯" loading="lazy" referrerpolicy="no-referrer">
      <figcaption>办理后 样例镇路灯所</figcaption></figure>
      <dl>
      <dt>事项</dt><dd>路灯</dd>
      <dt>编号</dt><dd>L-1</dd>
      <dt>提交</dt><dd><time datetime="2024-02-01T08:00:00+08:00">2024年2月1日 08:00</time></dd>
      <dt>更新</dt><dd><time datetime="2024-02-02T10:00:00+08:00">2024年2月2日 10:00</time></dd>
      <dt>预计办结</dt><dd><time datetime="2024-02-05">2024年2月5日</time></dd>
      <dt>来源</dt><dd><a href="/hotline" rel="noopener noreferrer">样例热线</a></dd>
      <dt>经过</dt><dd>
      <ol>
      <li><time datetime="2024-02-01T09:00:00+08:00">2024年2月1日 09:00</time> 派单 派给路灯所。</li></ol></dd></dl></article></li></ul>"
    `);
  });

  it('[P41] has callers masked', () => {
    const { html } = light('hotline');
    expect(html).toContain('桥头路灯不亮三天了');
    expect(html).not.toMatch(/小明|138|5678/);
    expect(light('hotline', {}, { phrasing: true }).html).not.toMatch(/小明|138|5678/);
  });

  it('says why one was declined, and where no words were given', () => {
    expect(light('hotline', { src: '#fence' }).text).toMatchInlineSnapshot(
      `"想在桥上加栏杆 不予受理 没有内容 不予受理的原因 桥是文物，不能加装。"`,
    );
    expect(light('hotline', { src: '#mute' }).text).toMatchInlineSnapshot(
      `"只有标题的来电 未见答复 没有内容"`,
    );
  });

  it('says how many of how many, and where the others are', () => {
    expect(light('hotline', { 'page-size': '2' }).html).toMatch(
      /<p>显示2件，共3件 · <a href="\/" rel="noopener noreferrer">[^<]+<\/a><\/p>$/,
    );
    expect(light('hotline').html).toMatch(/<\/ul>$/);
    expect(light('hotline', { tag: '路灯' }).ids).toEqual(['lamp']);
  });

  it('carries the id of those that links of the page lead to', () => {
    const anchors = new Set(['lamp']);
    expect(light('hotline', {}, { anchors }).html.match(/ id="[^"]*"/g)).toEqual([' id="lamp"']);
    expect(light('hotline').html).not.toContain(' id=');
  });

  it('does not count the days that one is overdue, which would be wrong tomorrow', () => {
    const report = { status: 'open', expected_datetime: '2024-05-01', description: '样例' };
    const own = feedWith({ id: 'r', title: '样例', _laoshan: { report } });
    expect(light('hotline', {}, { feed: own }).text).toContain(' 未见答复 已超期 样例 ');
    expect(light('hotline', {}, { feed: own, now: Date.UTC(2024, 0, 1) }).html).toContain(
      '<p>预计<time datetime="2024-05-01">2024年5月1日</time>前办结</p>',
    );
  });

  it('adds them up where the page asks for it', () => {
    expect(light('hotline', { score: 'all' }).text).toMatchInlineSnapshot(
      `"收到 3件 已答复 约66.7% · 3件中2件 按期办结 100% · 1件中1件 满意 100% · 1件中1件 各承办单位收到的来电 样例镇路灯所 1件 已答复 1 未注明 2件 已答复 1 按列表中的3件来电统计 已答复 已答复的件数（含不予受理）÷ 状态明确的件数 按期办结 按期办结的件数 ÷ 已答复且能判断是否按期的件数（不含不予受理） 满意 评价满意的件数 ÷ 有评价的件数 桥头的路灯不亮 已回访 样例镇桥头 · 2024年2月1日 桥头路灯不亮三天了，联系人王某，电话号码已隐去。 晚上看不见路。 答复 样例镇路灯所 灯泡已经换好。 按期办结 · 来电人评价：满意 办理前 办理后 样例镇路灯所 事项 路灯 编号 L-1 提交 2024年2月1日 08:00 更新 2024年2月2日 10:00 预计办结 2024年2月5日 来源 样例热线 经过 2024年2月1日 09:00 派单 派给路灯所。 想在桥上加栏杆 不予受理 没有内容 不予受理的原因 桥是文物，不能加装。 只有标题的来电 未见答复 没有内容"`,
    );
    expect(light('hotline').html).not.toContain('<section');
  });
});

describe('the light content of an event', () => {
  it('has the speakers in their order, with what they brought', () => {
    expect(light('arena').blocks).toMatchInlineSnapshot(`
      "<section>
      <h3><a href="/contest" rel="noopener noreferrer">样例镇修桥擂台</a></h3>
      <p><time datetime="2024-03-01T14:00:00">2024年3月1日 14:00</time>–<time datetime="2024-03-01T16:00:00">16:00</time> · 样例镇礼堂 · 主办：样例镇公所 · 已结束</p>
      <ul>
      <li>
      <h4>1 丙样例</h4>
      <p><img src="/feeds/illustrations/river-road.svg" alt="丙样例的画像" width="60" height="60" loading="lazy" referrerpolicy="no-referrer"></p>
      <p>样例东村 · 村主任</p>
      <p>已发言 · <time datetime="2024-03-01T14:00:00">14:00</time>–<time datetime="2024-03-01T15:00:00">15:00</time></p>
      <p>三座桥</p>
      <p>东村修了两座。</p>
      <ul>
      <li>修好的桥 <b>3座</b> <small>今年 · 本页计算</small></li>
      <li><a href="/story" rel="noopener noreferrer">样例镇修好三座桥</a></li></ul></li>
      <li>
      <h4>2 样例西村</h4>
      <p>已发言 · <time datetime="2024-03-01T15:00:00">15:00</time>–<time datetime="2024-03-01T16:00:00">16:00</time></p></li></ul></section>"
    `);
  });

  it('numbers the speakers itself where the feed does not', () => {
    const arena = {
      speakers: [
        { id: 'a', name: '丙样例' },
        { id: 'b', name: '丁样例' },
      ],
    };
    const own = feedWith({ id: 'e', title: '样例', _laoshan: { arena } });
    expect(light('arena', {}, { feed: own }).html).toContain(
      '<ol><li><h4>丙样例</h4></li><li><h4>丁样例</h4></li></ol>',
    );
  });

  it('is a table of times or of results where the tag asks for one', () => {
    expect(light('arena', { view: 'schedule' }).blocks).toMatchInlineSnapshot(`
      "<section>
      <h3><a href="/contest" rel="noopener noreferrer">样例镇修桥擂台</a></h3>
      <p><time datetime="2024-03-01T14:00:00">2024年3月1日 14:00</time>–<time datetime="2024-03-01T16:00:00">16:00</time> · 样例镇礼堂 · 主办：样例镇公所 · 已结束</p>
      <table>
      <caption>日程</caption>
      <thead>
      <tr><th scope="col">时间</th><th scope="col">发言人</th><th scope="col">题目</th><th scope="col">状态</th></tr></thead>
      <tbody>
      <tr><td><time datetime="2024-03-01T14:00:00">14:00</time>–<time datetime="2024-03-01T15:00:00">15:00</time></td><th scope="row">1 丙样例 <small>样例东村 · 村主任</small></th><td>三座桥</td><td>已发言</td></tr>
      <tr><td><time datetime="2024-03-01T15:00:00">15:00</time>–<time datetime="2024-03-01T16:00:00">16:00</time></td><th scope="row">2 样例西村</th><td></td><td>已发言</td></tr></tbody></table></section>"
    `);
    expect(light('arena', { view: 'scoreboard' }).blocks).toMatchInlineSnapshot(`
      "<section>
      <h3><a href="/contest" rel="noopener noreferrer">样例镇修桥擂台</a></h3>
      <p><time datetime="2024-03-01T14:00:00">2024年3月1日 14:00</time>–<time datetime="2024-03-01T16:00:00">16:00</time> · 样例镇礼堂 · 主办：样例镇公所 · 已结束</p>
      <table>
      <caption>得分</caption>
      <thead>
      <tr><th scope="col">名次</th><th scope="col">发言人</th><th scope="col">实绩 <small>满分10</small></th><th scope="col">表达 <small>满分10</small></th><th scope="col">总分</th></tr></thead>
      <tbody>
      <tr><td>1</td><th scope="row">丙样例 <small>样例东村 · 村主任</small></th><td>9.5</td><td>未公布</td><td>9.5</td></tr>
      <tr><td>2</td><th scope="row">样例西村</th><td>8.5</td><td>未公布</td><td>8.5</td></tr></tbody></table>
      <h4>奖项</h4>
      <dl>
      <dt>一等奖</dt><dd>丙样例</dd>
      <dt>观众奖</dt><dd>未公布</dd></dl></section>"
    `);
  });

  it('says nothing that the clock will make wrong', () => {
    const during = Date.UTC(2024, 2, 1, 6, 30);
    expect(light('arena', {}, { now: during }).text).not.toMatch(/正在|等候|未开始|进行/);
    expect(light('arena').text).toContain(OPTIONS.words.arena.stages.after);
    const arena = { on_stage: 'a', speakers: [{ id: 'a', name: '丙样例' }] };
    const own = feedWith({ id: 'e', title: '样例', _laoshan: { arena } });
    expect(light('arena', {}, { feed: own }).text).toContain(OPTIONS.words.arena.speaking);
  });
});
