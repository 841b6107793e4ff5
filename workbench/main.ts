import { WorkbenchApp } from './app.js';
import { WorkbenchDoctor } from './doctor/doctor.js';
import { WorkbenchFacts } from './facts/facts.js';
import { WorkbenchLook } from './look/look.js';
import { WorkbenchPreview } from './look/preview.js';
import { WorkbenchPreviews } from './look/previews.js';
import { keep } from './state/storage.js';
import { Store } from './state/store.js';
import { WorkbenchFormats } from './take/formats.js';
import { WorkbenchTake } from './take/take.js';
import { checkAlong } from './worker/checking.js';
import { Workshop } from './worker/client.js';

customElements.define('workbench-facts', WorkbenchFacts);
customElements.define('workbench-preview', WorkbenchPreview);
customElements.define('workbench-previews', WorkbenchPreviews);
customElements.define('workbench-look', WorkbenchLook);
customElements.define('workbench-formats', WorkbenchFormats);
customElements.define('workbench-take', WorkbenchTake);
customElements.define('workbench-doctor', WorkbenchDoctor);
customElements.define('workbench-app', WorkbenchApp);

const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const store = new Store(/^zh\b/i.test(asked) ? 'zh-CN' : 'en');
const workshop = new Workshop();
const app = new WorkbenchApp();
app.context = { store, workshop, say: (sentence) => app.say(sentence) };
// Drawn once, with what an earlier visit left.
keep(store).finally(() => {
  checkAlong(store, workshop);
  document.body.replaceChildren(app);
});
