import { date, group, line, number, picture, row, type SectionForm } from './form.ts';

export const deckForm: SectionForm = {
  groups: [
    group(
      'meta.title',
      row(line('meta.title')),
      row(line('meta.subtitle')),
      row(line('meta.organisation'), line('meta.circulation')),
    ),
    group(
      'meta.occasion',
      row(line('meta.occasion.meeting')),
      row(date('meta.occasion.date'), number('meta.occasion.minutes')),
      row(line('meta.presenter.name'), line('meta.presenter.role')),
    ),
    group('meta.language', row({ key: 'meta.language', kind: 'language' }, { key: 'meta.currency', kind: 'currency' })),
    group('deck.brand', row(line('deck.brand.accent')), row(picture('deck.brand.logo'))),
  ],
};
