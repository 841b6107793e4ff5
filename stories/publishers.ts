/**
 * Feeds in the shapes that publishers bring, none of which knows of us: what real ones have was read off them, and
 * what they say here is invented.
 */
const ONE_ONE = 'https://jsonfeed.org/version/1.1';

/** A site generator's, 1.0: addresses as ids, `author`, no day of publication, the title again over the text. */
const generated = {
  version: 'https://jsonfeed.org/version/1',
  title: '样例社（虚构）',
  home_page_url: 'https://generated.example/',
  items: [
    {
      id: 'https://generated.example/posts/notice',
      url: 'https://generated.example/posts/notice',
      title: '样例年会改期的通知',
      content_html:
        '<h1 id="a" tabindex="-1">样例社样例年会改期的通知 <a class="header-anchor" href="#a">&ZeroWidthSpace;</a></h1>\n<p>场地的屋顶漏雨，年会推后一个月。<strong>会费不变</strong>，已经报名的不用再报。</p>\n<pre><code>+ 新日子\n- 旧日子</code></pre>',
      date_modified: '2024-12-21T05:00:00.000Z',
      author: { name: '样例社' },
    },
    {
      id: 'https://generated.example/posts/minutes',
      url: 'https://generated.example/posts/minutes',
      title: '样例例会记录',
      content_html:
        '<h1>样例例会记录</h1><ul><li>买一把新梯子。</li><li>旧梯子捐给样例小学。</li></ul>',
      author: { name: '样例社', url: 'https://generated.example/' },
    },
  ],
};

/** A microblog's: no titles, numbers as ids, emoji, pictures within the text. */
const microblog = {
  version: ONE_ONE,
  title: 'Sample micro (invented)',
  language: 'en',
  home_page_url: 'https://micro.example/',
  items: [
    {
      id: 4012,
      url: 'https://micro.example/2024/03/05/4012.html',
      content_html:
        '<p>The heron is back on the sample weir 🪶👨‍👩‍👧‍👦🇪🇺 &mdash; third spring running.</p>\n<p><img src="uploads/heron.jpg" alt="" width="600" height="450"></p>',
      date_published: '2024-03-05T07:12:09-05:00',
      authors: [{ name: 'Sample Keeper', avatar: 'https://micro.example/me.jpg' }],
    },
    {
      id: 4011,
      url: 'https://micro.example/2024/03/04/4011.html',
      content_html: '<p>🎉</p>',
      date_published: '2024-03-04T22:00:00-05:00',
    },
    { id: 4010, url: 'https://micro.example/4010.html', content_html: '<img src="x.jpg">' },
  ],
};

/** A link log's: the page that an item is about beside its own, quotations, entities and tags within titles. */
const links = {
  version: ONE_ONE,
  title: 'Sample links (invented)',
  language: 'en-US',
  authors: [{ name: 'Sample Linker', url: 'https://links.example/' }],
  items: [
    {
      id: 'https://links.example/l/7',
      external_url: 'https://elsewhere.example/benches',
      title: 'Benches &amp; <em>doors</em>: what a sample town does with old wood',
      content_html:
        '<blockquote><p>“Three coats, and a week between them.”</p></blockquote><p>Worth it for the second picture alone.</p>',
      date_published: '2024-03-05T00:30:00Z',
      tags: ['wood'],
    },
  ],
};

/** A magazine's: an item as long as a book, addresses from the root, one big and one small picture. */
const longread = {
  version: ONE_ONE,
  title: '样例长文社（虚构）',
  language: 'zh-Hant-TW',
  icon: '/icon.png',
  items: [
    {
      id: 'feature-1',
      url: '/feature/1',
      title: '樣例長文：從第一章寫到第九百章',
      content_html: `<section>${'<p>樣例正文的一段，寫得不短，也不停。</p>'.repeat(9000)}</section>`,
      banner_image: '/banner.png',
      date_published: '2024-03-05T08:30+08:00',
      authors: [{ name: '樣例作者一' }, { name: '樣例作者二' }, { url: 'https://long.example/' }],
    },
  ],
};

/** A blog from right to left, with Latin words and numbers in it. */
const hebrew = {
  version: ONE_ONE,
  title: 'בלוג לדוגמה (בדוי)',
  language: 'he',
  items: [
    {
      id: 'a',
      url: 'https://he.example/a',
      title: 'גשר לדוגמה באורך 120 מטר נפתח ליד Sample Town',
      content_text: 'הגשר בדוי, וכך גם העיר. עגלות וכיסאות גלגלים עוברים בו ללא מדרגות.',
      date_published: '2024-03-05T00:30:00+02:00',
      authors: [{ name: 'כתב לדוגמה' }],
    },
  ],
};

/** One that a CMS filled in badly: dates of the mail, empty fields, nothing where a list should be. */
const careless = {
  version: ONE_ONE,
  title: null,
  language: 'zh_CN',
  authors: null,
  items: [
    {
      id: 'sloppy',
      url: ' https://careless.example/sloppy ',
      title: '  样例标题\r\n前后都有空格  ',
      summary: '',
      content_html: '<p>摘要是空的，就用正文。</p>',
      content_text: '',
      image: '',
      date_published: 'Tue, 05 Mar 2024 00:30:00 +0800',
      tags: '样例',
      authors: [{}],
    },
    { title: '没有 id 的一条' },
  ],
};

export const publishers = { generated, microblog, links, longread, hebrew, careless };
