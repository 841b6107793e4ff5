import type { LaoshanStat } from 'laoshan-widgets';
import type {} from 'laoshan-widgets/react';

const reload = (element: LaoshanStat | null) => void element?.reload();

/** Where a tag is called wrong, the compiler has to say so: in that line, and in no other. */
export const page = (
  <main>
    <laoshan-stat
      src="feed.json#a"
      layout="inline"
      heading-level="2"
      theme="coast dark"
      mode="elder"
    >
      拆除存量违建102万平方米
    </laoshan-stat>
    <laoshan-stat value={102} unit="项" qualifier="over" className="first" hidden ref={reload} />
    <laoshan-article layout="hero" src="feed.json" lang="en" heading-level={3} key="a" />
    <laoshan-hotline
      filters="status"
      page-size={5}
      items={[{ id: 'a' }]}
      credentials="same-origin"
    />
    <laoshan-arena
      src="feed.json"
      onlaoshan-load={(event) => event.type satisfies string}
      onlaoshan-error={({ code, message }) =>
        `${code satisfies string}: ${message satisfies string}`
      }
    />
    <laoshan-stat id="wrong" layout="wide" />
    <laoshan-stat id="wrong" heading-level="7" />
    <laoshan-stat id="wrong" theme="coast purple" />
    <laoshan-stat id="wrong" value={true} />
    <laoshan-article id="wrong" layout="inline" />
    <laoshan-article id="wrong" filters="status" />
    <laoshan-hotline id="wrong" filters="some" />
    <laoshan-arena id="wrong" state="ready" />
    <laoshan-arena id="wrong" onlaoshan-error={({ wording }) => wording} />
    <laoshan-figure id="wrong" />
  </main>
);
