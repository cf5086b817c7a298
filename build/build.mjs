// npm run build: the command line, the application and Electron's part of it, into dist/. `-- --only cli`, `-- --only app` or
// `-- --only electron` makes one of them.
import { buildApp, buildCli, buildElectron } from './program.mjs';

const only = process.argv[process.argv.indexOf('--only') + 1];
const wanted = process.argv.includes('--only') ? [only] : ['cli', 'app', 'electron'];
if (wanted.includes('cli')) buildCli();
if (wanted.includes('app')) buildApp();
if (wanted.includes('electron')) buildElectron();
