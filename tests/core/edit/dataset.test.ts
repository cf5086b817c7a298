import { describe, expect, it } from 'vitest';
import { fieldPath } from '../../../renderer/core/base/ids.ts';
import { gridOf } from '../../../renderer/core/data/grid.ts';
import { applyEdit } from '../../../renderer/core/edit/apply.ts';
import { datasetEdits, seriesEdits } from '../../../renderer/core/edit/dataset.ts';
import type { Pitch } from '../../../renderer/core/pitch/schema/index.ts';

const DATASET = fieldPath('evidence', 'datasets', { id: 'd' });
const pitch: Pitch = {
  meta: { title: 'A network' },
  evidence: {
    datasets: [
      { id: 'd', measure: 'Hours', categories: ['Moss'], series: [{ id: 'ours', name: 'Ours', values: [1] }] },
    ],
  },
};
const table = {
  categories: ['Moss', 'Oslo'],
  series: [
    { name: 'Hours', values: [3, null] },
    { name: '', values: [1, 2] },
  ],
};

describe('a table put into a data set', () => {
  const put = applyEdit(pitch, {
    kind: 'all',
    edits: datasetEdits(table, DATASET, pitch.evidence?.datasets?.[0]?.series),
  });
  const [dataset] = put.evidence?.datasets ?? [];

  it('replaces categories and series, and nothing beside', () => {
    expect(dataset).toEqual({
      id: 'd',
      measure: 'Hours',
      categories: ['Moss', 'Oslo'],
      series: [
        { id: 'ours', name: 'Hours', values: [3, null] },
        { id: 'series-1', values: [1, 2] },
      ],
    });
  });

  it('is the grid that is shown', () => {
    expect(gridOf(dataset ?? {})).toEqual([
      ['', 'Hours', ''],
      ['Moss', 3, 1],
      ['Oslo', null, 2],
    ]);
  });

  it('leaves nothing behind when it is empty', () => {
    const empty = { kind: 'all', edits: datasetEdits({ categories: [], series: [] }, DATASET) } as const;

    expect(applyEdit(put, empty).evidence?.datasets).toEqual([{ id: 'd', measure: 'Hours' }]);
  });

  it('never gives two series one id', () => {
    const before = [{ id: 'series-1' }];
    const ids = datasetEdits(table, DATASET, before).map((edit) => ('value' in edit ? edit.value : undefined))[1];

    expect(ids).toMatchObject([{ id: 'series-1' }, { id: 'series-2' }]);
  });
});

describe('a table put into the small chart of a case study', () => {
  it('gives its first row of values', () => {
    const path = fieldPath('evidence', 'caseStudies', { id: 'c' }, 'series');

    expect(seriesEdits(table, path)).toEqual([
      { kind: 'set', field: `${path}.measure`, value: 'Hours' },
      { kind: 'set', field: `${path}.categories`, value: ['Moss', 'Oslo'] },
      { kind: 'set', field: `${path}.values`, value: [3, null] },
      { kind: 'set', field: `${path}.texts`, value: undefined },
    ]);
  });
});
