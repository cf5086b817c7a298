import { createRoot } from 'react-dom/client';
import { createBrowserHost } from '../host/browser.ts';
import { createElectronHost, findBridge } from '../host/electron.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import { chooseLanguage } from '../i18n/translator.ts';
import { createApp } from '../state/create-app.ts';
import { AppProvider } from '../ui/app-context.tsx';
import { AppRoot } from '../ui/features/shell/app-root.tsx';
import { WordsProvider } from '../ui/words.tsx';
import '../ui/tokens.css';
import '../ui/base.css';
import { createEngine } from './engine.ts';
import { SAMPLE_PICTURES } from './sample-pictures.ts';
import { keepForOffline } from './sw-register.ts';

/** Puts the application into its page: the one place that knows who is who. */

const language = chooseLanguage(navigator.languages);
const locale = navigator.languages.find((tag) => tag.toLowerCase().startsWith(language)) ?? language;
document.documentElement.lang = language;

const bridge = findBridge();
const [catalogue, host] = await Promise.all([
  loadCatalogue(language),
  bridge ? createElectronHost(bridge) : createBrowserHost(),
]);
document.documentElement.dataset['platform'] = host.platform;
const app = createApp({ host, engine: createEngine() });

const place = document.querySelector('#app');
if (place) {
  createRoot(place).render(
    <WordsProvider catalogue={catalogue} locale={locale}>
      <AppProvider app={app}>
        <AppRoot samplePictures={SAMPLE_PICTURES} />
      </AppProvider>
    </WordsProvider>,
  );
}
// Electron has its files anyway.
if (!bridge) void keepForOffline();
