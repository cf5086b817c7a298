/** The decision page of each sample, by its id: addresses of pictures beside the application (`npm run sample-pictures`). */
export const SAMPLE_PICTURES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../assets/samples/*.png', { query: '?url', import: 'default', eager: true }),
  ).map(([file, address]) => [/([^/]+)\.png$/u.exec(file)?.[1] ?? file, address]),
);
