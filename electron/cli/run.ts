import type { Assets } from './assets.ts';
import { COMMANDS, helpFor, HELP, type CommandName } from './help.ts';
import { EXIT, printable, Refusal, type ExitCode, type Io } from './io.ts';
import { VERSION } from './version.ts';

export type Command = (args: readonly string[], assets: Assets, io: Io) => Promise<ExitCode>;

/** Each loads when it is called: `build` is quick because `inspect` is not there. */
const LOADERS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.ts')).build,
  case: async () => (await import('./commands/case.ts')).businessCase,
  check: async () => (await import('./commands/check.ts')).check,
  'follow-up': async () => (await import('./commands/follow-up.ts')).followUp,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  lens: async () => (await import('./commands/lens.ts')).lens,
  mail: async () => (await import('./commands/mail.ts')).mail,
  new: async () => (await import('./commands/new.ts')).create,
  samples: async () => (await import('./commands/samples.ts')).samples,
  themes: async () => (await import('./commands/themes.ts')).themes,
  update: async () => (await import('./commands/update.ts')).update,
  win: async () => (await import('./commands/win.ts')).win,
};

/** Runs one call. What is refused is one line on standard error and exit code 2; a stack trace is a defect of ours. */
export async function run(args: readonly string[], assets: Assets, io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(HELP);
    return EXIT.ok;
  }
  if (name === '--version') {
    io.out(`${VERSION}\n`);
    return EXIT.ok;
  }
  const command = COMMANDS.find((known) => known === name);
  if (!command) {
    io.err(`greenlight: there is no command "${printable(name)}". \`greenlight --help\` lists them.\n`);
    return EXIT.refused;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(helpFor(command));
    return EXIT.ok;
  }
  try {
    const load = LOADERS[command];
    return await (
      await load()
    )(rest, assets, io);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(`greenlight: ${printable(error.message)}\n`);
    return EXIT.refused;
  }
}
