import { read, write } from '../paths.mjs';

/** dist/embed.html: the page that an iframe of `laoshan snippet` opens; it finds its scripts beside it. */
export function makeEmbed() {
  write('dist/embed.html', read('src/embed.html'));
}
