/** Files that were found at building, by their names without the `ending`: their addresses beside the application. */
export const byName = (found: Readonly<Record<string, string>>, ending = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(found).map(([file, url]) => [
      file.slice(file.lastIndexOf('/') + 1, file.length - ending.length),
      url,
    ]),
  );
