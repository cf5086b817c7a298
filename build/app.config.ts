import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import { alias } from './aliases.ts';

const root = path.resolve(import.meta.dirname, '..');
const app = path.join(root, 'renderer/app');
const stage = path.join(root, 'renderer/backends/reveal/stage');

/** The pages of the application, beside the stage, which is made by itself. */
const PAGES = ['index', 'present', 'gallery'];
const TEST_PAGES = 'tests/e2e/pages';

/**
 * pptxgenjs loads it for pictures from the network, which no deck has: no request may be possible. Named twice, as its
 * package takes both out for browsers.
 */
const noNetwork = path.join(root, 'renderer/backends/pptx/no-network.ts');
const aliases = { ...alias, 'node:https': noNetwork, https: noNetwork };

/**
 * What many parts share, in few files: a browser asks for six at a time, and sixty small ones are ten times of waiting
 * before the first word can be typed.
 */
const GROUPS = [
  // What the page of the second window needs, which loads nothing else of the application.
  { name: 'door', test: /renderer\/(?:core\/deck\/stage-protocol|ui\/features\/preview\/stage-page)\./, priority: 1 },
  { name: 'german', test: /renderer\/i18n\/de\//, priority: 1 },
  { name: 'icons', test: /node_modules\/lucide-react\// },
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|zustand)\// },
  {
    name: 'shared',
    test: /renderer\/(?:(?:commands|host|state|i18n(?=\/(?!catalogues\.)))\/|core\/base\/(?:assert|dates|ids|json|result|units)\.|ui\/[a-z-]+\.)/,
  },
  {
    name: 'controls',
    test: /ui\/components\/(?:[a-z-]*button|icon|kbd|tip|dialog|menu|banner|toast|lamp|segmented|splitter|[a-z-]*field-frame|text-field|check-field|combo-box|finding-card|prose-field|example|select|sortable-list)\./,
  },
  { name: 'editor', test: /renderer\/(?:ui\/features\/(?:editor|preview)|core\/(?:business-case|edit))\// },
];

/**
 * The application as static files that any server can give, without special headers. All addresses are relative. In the
 * mode `test`, the pages of the browser tests, made in the same way.
 */
export default defineConfig(({ mode }) => ({
  root: mode === 'test' ? root : app,
  base: './',
  publicDir: mode === 'test' ? false : path.join(app, 'public'),
  logLevel: 'warn',
  resolve: { alias: aliases },
  plugins: [react(), stagePage(mode === 'test' ? `${TEST_PAGES}/` : ''), ...(mode === 'test' ? [] : [serviceWorker()])],
  worker: { format: 'es' },
  build: {
    outDir: path.join(root, mode === 'test' ? 'dist/test-pages' : 'dist/app'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Nothing as a data address: the policy lets none be fetched.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: mode === 'test' ? testPages() : PAGES.map((name) => path.join(app, `${name}.html`)).filter(existsSync),
      output: {
        entryFileNames: 'code/[name]-[hash].js',
        chunkFileNames: 'code/[name]-[hash].js',
        assetFileNames: 'files/[name]-[hash][extname]',
        codeSplitting: { groups: GROUPS },
      },
    },
  },
}));

const testPages = (): string[] =>
  readdirSync(path.join(root, TEST_PAGES))
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(root, TEST_PAGES, name));

/**
 * The stage: one page with one classic script within it, as its frame has no origin: it may load no modules, and what it
 * asked for would pass by the service worker. The script is reveal's own, then ours, as in an exported file. It stands in
 * `folder`; the pages that hold it put it into their frame, and so must allow that very script as well.
 */
function stagePage(folder: string): Plugin {
  let making: ReturnType<typeof madeStage> | undefined;
  const made = (): ReturnType<typeof madeStage> => (making ??= madeStage());
  return {
    name: 'greenlight-stage',
    apply: 'build',
    async transformIndexHtml(html) {
      return html.replace('%STAGE_SCRIPT%', (await made()).hash);
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: `${folder}stage.html`, source: (await made()).page });
    },
  };
}

/** The page, and the name of its script as a policy says it. */
async function madeStage(): Promise<{ readonly page: string; readonly hash: string }> {
  const reveal = readFileSync(path.join(root, 'node_modules/reveal.js/dist/reveal.js'), 'utf8');
  const own = await classicScript(path.join(stage, 'stage.ts'));
  // What would end the script, or hide the end of it, may stand in no word of it.
  const script = `${reveal.trim()}\n${own}`.replaceAll(/<(?=\/script|!--)/giu, '\\x3c');
  const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const page = readFileSync(path.join(stage, 'stage.html'), 'utf8');
  return { page: page.replace('%STAGE_SCRIPT%', hash).replace('%SCRIPT%', () => script), hash };
}

/** The service worker, with the names of all files and a name for their content. */
function serviceWorker(): Plugin {
  return {
    name: 'greenlight-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const copied = new Map(publicFiles().map((name) => [name, readFileSync(path.join(app, 'public', name))]));
        const files = [...Object.keys(bundle), ...copied.keys()].toSorted();
        const content = createHash('sha256');
        for (const name of files) content.update(name).update(copied.get(name) ?? contentOf(bundle[name]));
        const define = { FILES: JSON.stringify(files), VERSION: JSON.stringify(content.digest('hex').slice(0, 16)) };
        const source = await classicScript(path.join(app, 'sw.ts'), define);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}

/** Copied as they are, beside what is bundled. */
function publicFiles(): readonly string[] {
  const folder = path.join(app, 'public');
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

const contentOf = (file: Rolldown.OutputBundle[string] | undefined): string | Uint8Array =>
  file === undefined ? '' : file.type === 'chunk' ? file.code : file.source;

/** One file bundled to a script that is no module. */
async function classicScript(entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const made = await build({
    configFile: false,
    root: path.dirname(entry),
    define,
    logLevel: 'warn',
    resolve: { alias: aliases },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'script', fileName: 'script' },
    },
  });
  const [first] = [made].flat();
  const [script] = first && 'output' in first ? first.output : [];
  if (script?.type !== 'chunk') throw new Error(`${entry} makes no script.`);
  return script.code;
}
