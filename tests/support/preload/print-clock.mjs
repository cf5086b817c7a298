// Says what time a process believes it is, where it believes it is, and stops it there.
process.stdout.write(JSON.stringify([Date.now(), new Date().getTime(), new Date(0).getHours()]));
process.exit(0);
