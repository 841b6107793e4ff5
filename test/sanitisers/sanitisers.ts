import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { at } from '../../scripts/paths.mjs';
import { SANITISERS } from '../../scripts/test/sanitisers.mjs';
import { newPage, site } from '../helpers/pages.js';
import { countHits, hitsIn } from './hits.js';

/** Takes HTML, and gives what it leaves of it. */
export type Clean = (html: string) => Promise<string>;

/** What stands between an editor and the page. */
export interface Sanitiser {
  readonly name: string;
  /** Loads it; needs `usePages()`. */
  start(): Promise<Clean>;
}

/** Lets everything through: shows what a snippet is when nothing was taken from it. */
export const untouched: Sanitiser = {
  name: 'nothing',
  start: async () => async (html) => html,
};

const require = createRequire(at(SANITISERS, 'package.json'));
const fileOf = (path: string) => at(SANITISERS, 'node_modules', path);

/** One that runs in Node, as servers call it. */
function onServer(name: string, load: () => (html: string) => string): Sanitiser {
  return {
    name,
    async start() {
      const clean = load();
      return async (html) => clean(html);
    },
  };
}

/** One that runs in a page; `prepare` makes the page's `clean`. */
function inPage(
  name: string,
  files: readonly string[],
  prepare: (page: Page) => Promise<void>,
): Sanitiser {
  return {
    name,
    async start() {
      const { page } = await newPage();
      await countHits(page);
      await page.goto(
        site().page('/editor', '<!doctype html><title>t</title><div id="editor"></div>'),
      );
      for (const file of files) await page.addScriptTag({ path: fileOf(file) });
      await prepare(page);
      return async (html) => {
        const cleaned = await page.evaluate(
          (given) => (window as unknown as { clean(html: string): string }).clean(given),
          html,
        );
        // Editors show what they are given: it must not act there either.
        const hits = await hitsIn(page);
        if (hits > 0) throw new Error(`${name} ran what was in: ${html}`);
        return cleaned;
      };
    },
  };
}

/** Each as it is without any setting of its own: what a site has that nobody configured. */
export const sanitisers: readonly Sanitiser[] = [
  inPage('DOMPurify', ['dompurify/dist/purify.min.js'], async (page) => {
    await page.evaluate(() => {
      const { DOMPurify } = window as unknown as { DOMPurify: { sanitize(html: string): string } };
      Object.assign(window, { clean: (html: string) => DOMPurify.sanitize(html) });
    });
  }),
  onServer('sanitize-html', () => require('sanitize-html')),
  onServer('xss', () => require('xss')),
  inPage(
    'TinyMCE',
    [
      'tinymce/tinymce.min.js',
      'tinymce/models/dom/model.min.js',
      'tinymce/icons/default/icons.min.js',
      'tinymce/themes/silver/theme.min.js',
    ],
    async (page) => {
      await page.evaluate(async () => {
        interface Editor {
          setContent(html: string): void;
          getContent(): string;
        }
        const { tinymce } = window as unknown as {
          tinymce: { init(options: object): Promise<readonly [Editor]> };
        };
        const [editor] = await tinymce.init({
          selector: '#editor',
          license_key: 'gpl',
          // Looks alone, which would be asked of a server.
          skin: false,
          content_css: false,
        });
        Object.assign(window, {
          clean(html: string) {
            editor.setContent(html);
            return editor.getContent();
          },
        });
      });
    },
  ),
  inPage('CKEditor 5', ['ckeditor5/dist/browser/ckeditor5.umd.js'], async (page) => {
    await page.evaluate(async () => {
      interface Editor {
        setData(html: string): void;
        getData(): string;
      }
      const { CKEDITOR } = window as unknown as {
        CKEDITOR: Record<string, unknown> & {
          ClassicEditor: { create(element: Element | null, options: object): Promise<Editor> };
        };
      };
      // Those of its classic build, apart from uploads to clouds, which change nothing of what is there.
      const plugins = [
        'Essentials',
        'Autoformat',
        'Bold',
        'Italic',
        'BlockQuote',
        'Heading',
        'Image',
        'ImageCaption',
        'ImageStyle',
        'ImageToolbar',
        'Indent',
        'Link',
        'List',
        'MediaEmbed',
        'Paragraph',
        'PasteFromOffice',
        'Table',
        'TableToolbar',
        'TextTransformation',
      ].map((name) => CKEDITOR[name]);
      const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins,
      });
      Object.assign(window, {
        clean(html: string) {
          editor.setData(html);
          return editor.getData();
        },
      });
    });
  }),
];
