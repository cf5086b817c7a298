// npm run build: the command line and the application, into dist/. `-- --only cli` or `-- --only app` makes one of them.
import { buildApp, buildCli } from './program.mjs';

const only = process.argv[process.argv.indexOf('--only') + 1];
const wanted = process.argv.includes('--only') ? [only] : ['cli', 'app'];
if (wanted.includes('cli')) buildCli();
if (wanted.includes('app')) buildApp();
