import { version } from '../src/index.js';

/** The line that a page needs once, as the READMEs have it. */
export const script = `<script type="module" src="https://cdn.example/laoshan-widgets@${version}/dist/laoshan.js"></script>`;
