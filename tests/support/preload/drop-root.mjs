// Root may write everywhere. Loaded before the program, this makes root somebody who may not; others stay who they are.
const NOBODY = 65_534;

if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
