import { byName } from './by-name.ts';

/** The decision page of each sample, by its id: addresses of pictures beside the application (`npm run sample-pictures`). */
export const SAMPLE_PICTURES = byName(
  import.meta.glob<string>('../../assets/samples/*.png', { query: '?url', import: 'default', eager: true }),
  '.png',
);
