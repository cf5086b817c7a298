// npm run greenlight -- ARGS: the command line, from wherever npm was called.
import { runProgram } from './program.mjs';

process.exitCode = runProgram(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
