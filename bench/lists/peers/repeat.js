import { repeat } from 'lit/directives/repeat.js';
import { row } from './rows.js';
import { SearchedList, show } from './searched.js';

class RepeatList extends SearchedList {
  renderRows(found) {
    return repeat(found, ({ id }) => id, row);
  }
}

show(RepeatList);
