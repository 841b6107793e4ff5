/** What a row shows of a case, each text as the row's writer needs it. */
export function shownOf({ title, _laoshan: { report } }, text = (plain) => plain) {
  const closed = report.status === 'closed';
  const [year, month, day] = report.requested_datetime.slice(0, 10).split('-').map(Number);
  return {
    title: text(title),
    mark: closed ? 'done' : 'todo',
    status: closed ? '已答复' : '未见答复',
    place: text(report.address),
    day: `${year}年${month}月${day}日`,
    words: text(report.description),
    agency: text(report.agency_responsible),
    answer: text(report.status_notes),
  };
}

/** A row as HTML. */
export function htmlOf(item) {
  const { title, mark, status, place, day, words, agency, answer } = shownOf(item, escaped);
  return `<article class="case"><h3 class="title">${title}</h3><p class="status ${mark}">${status}</p><p class="note">${place}\u2003<time>${day}</time></p><p>${words}</p>${
    answer
      ? `<div class="answer"><p class="label">答复 <bdi>${agency}</bdi></p><p>${answer}</p></div>`
      : ''
  }</article>`;
}

const escaped = (text) => text?.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The naive filter: a text that has what was typed, whatever its case. */
export const has =
  (query) =>
  ({ title, _laoshan: { report } }) =>
    [
      title,
      report.description,
      report.address,
      report.status_notes,
      report.service_request_id,
    ].some((text) => text?.toLowerCase().includes(query.toLowerCase()));

/** The look of our rows, for pages that write their own. */
export const LOOK = `
  p, h3 { margin: 0 }
  .case { box-sizing: border-box; display: grid; grid-template-columns: 5.25em minmax(0, 38em); grid-gap: 0 .9em; align-items: baseline; width: 100%; padding: 1.2em 0; border-top: 1px solid #ded5c4 }
  .case > * { grid-column: 2 }
  .title { font: 600 1.0625em/1.5 'Noto Sans CJK SC', sans-serif }
  .case > .status { grid-column: 1; grid-row: 1 / 9; font-size: .9375em; font-weight: 600; white-space: nowrap }
  .status.todo { color: #8a4b00 }
  .status.done { color: #1f6a3a }
  .note { font-size: .875em; line-height: 1.6; color: #4f463c }
  .answer { margin-top: .5em; padding-inline-start: .75em; border-inline-start: 3px solid #1f6a3a }
  .label { font-weight: 600; line-height: 1.5 }
  bdi { color: #4f463c; font-size: .875em; font-weight: 400 }
  .search { display: block; margin-bottom: 1em }
  .search input { font: inherit }
`;
