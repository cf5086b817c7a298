import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../renderer/core/edit/apply.ts';
import { cardsOf, drillEdit, type Mark } from '../../../../renderer/ui/features/objections/drill.ts';
import { openDocument } from '../../../support/pitches.ts';

const objections = ['a', 'b', 'c', 'd'].map((id) => ({ id, objection: `Objection ${id}` }));
const after = (
  drills: readonly { readonly id: string; readonly objection: string; readonly weak: boolean }[],
  marks: readonly (readonly [string, Mark])[],
) => applyEdit(openDocument({ practice: { drills } }).pitch, drillEdit(drills, new Map(marks))).practice?.drills;

describe('cards to practise', () => {
  it('begin with what was weak, then what was never practised', () => {
    const drills = [
      { id: '1', objection: 'a', weak: false },
      { id: '2', objection: 'd', weak: true },
    ];

    expect(cardsOf(objections, drills).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
  });

  it('leave out an objection that has no words yet', () => {
    expect(cardsOf([{ id: 'x' }, { id: 'y', objection: '  ' }, ...objections], [])).toEqual(objections);
  });
});

describe('what is kept of practising', () => {
  it('is one result for each objection, the latest', () => {
    const drills = [
      { id: '1', objection: 'a', weak: true },
      { id: '2', objection: 'gone', weak: true },
    ];

    expect(
      after(drills, [
        ['a', 'well'],
        ['b', 'again'],
      ]),
    ).toEqual([
      { id: '1', objection: 'a', weak: false },
      { id: '2', objection: 'gone', weak: true },
      { id: '3', objection: 'b', weak: true },
    ]);
  });

  it('gives no two results one id', () => {
    const drills = [{ id: '2', objection: 'a', weak: true }];

    expect(
      after(drills, [
        ['b', 'well'],
        ['c', 'well'],
      ])?.map(({ id }) => id),
    ).toEqual(['2', '3', '4']);
  });
});
