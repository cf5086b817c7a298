import { describe, expect, it } from 'vitest';
import {
  allWords,
  composeDocument,
  composeOpened,
  elementNamed,
  idsOf,
  openSample,
  slideOf,
  textNamed,
  titleOf,
} from '../../support/decks.ts';

describe('composing', () => {
  it('makes a cover and nothing else of a pitch that has only a title', async () => {
    const deck = await composeDocument({});

    expect(idsOf(deck)).toEqual(['cover']);
    expect(titleOf(slideOf(deck, 'cover'))).toBe('A test');
    expect(deck.findings).toEqual([]);
  });

  it('shows a fact and a line of the business case only once they have their figure', async () => {
    const fact = { id: 'wait', label: 'Median wait', key: true };
    const line = { id: 'licences', label: 'Licences', kind: 'cost' };
    const evidence = { facts: [fact], businessCase: { lines: [line] } };

    const entering = await composeDocument({ evidence, story: { whyNow: 'We lose {fact:wait} each time.' } });
    const entered = await composeDocument({
      evidence: { facts: [{ ...fact, value: 26 }], businessCase: { lines: [{ ...line, amount: { base: 5 } }] } },
    });

    expect(idsOf(entering)).not.toContain('figures');
    expect(idsOf(entering)).not.toContain('business-case');
    expect(entering.findings.map(({ code }) => code)).toContain('fact-missing');
    expect(idsOf(entered)).toEqual(expect.arrayContaining(['figures', 'business-case']));
  });

  it('gives the same deck for the same pitch', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => composeOpened(openSample('enterprise-social-network'), { cut: 'read-ahead' })),
    );

    expect(second).toEqual(first);
  });

  it('asks on slide 2 and again on the last main slide', async () => {
    const deck = await composeOpened(openSample('enterprise-social-network'));

    const main = deck.slides.filter(({ section }) => section !== 'Backup');

    expect(main[1]?.kind).toBe('brief');
    expect(main.at(-1)?.kind).toBe('ask');
  });

  it('takes the title from the author’s choice for the slide, then from the claim, then from their words', async () => {
    const story = { situation: 'All is well.', complication: 'Then it broke. Badly.', claim: 'It broke' };
    const chosen = { slides: { situation: { title: 'It is broken now' } } };

    const [plain, claimed, choice] = await Promise.all([
      composeDocument({ story: { ...story, claim: '' } }),
      composeDocument({ story }),
      composeDocument({ story, deck: chosen }),
    ]);

    expect(titleOf(slideOf(plain, 'situation'))).toBe('Then it broke');
    expect(titleOf(slideOf(claimed, 'situation'))).toBe('It broke');
    expect(titleOf(slideOf(choice, 'situation'))).toBe('It is broken now');
  });

  it('hides a slide that the author hides, and moves one to the place that they give it', async () => {
    const document = {
      story: {
        situation: 'All is well.',
        pairs: [{ whatIs: 'Slow', whatCouldBe: 'Quick' }],
        benefits: [{ benefit: 'Time' }],
      },
      deck: { slides: { situation: { hidden: true }, benefits: { order: 1 }, pairs: { order: 2 } } },
    };

    const deck = await composeDocument(document);

    expect(idsOf(deck)).toEqual(['cover', 'brief', 'benefits', 'pairs']);
  });

  it('finds a choice for a slide that there is not', async () => {
    const deck = await composeDocument({ deck: { slides: { benefits: { hidden: true } } } });

    expect(deck.findings).toEqual([
      { code: 'option-unknown', field: 'deck.slides[benefits]', slide: undefined, detail: 'benefits' },
    ]);
  });

  it('writes a fact as the language does, wherever prose refers to it', async () => {
    const document = {
      meta: { title: 'Ein Test', language: 'de' },
      story: { situation: 'Es kostet {fact:cost} und dauert {fact:wait}.' },
      evidence: {
        facts: [
          { id: 'cost', value: 48000.5, unit: 'EUR' },
          { id: 'wait', value: 3.2, unit: 'Stunden' },
        ],
      },
    };

    const deck = await composeDocument(document);

    expect(textNamed(slideOf(deck, 'situation'), 'Situation')).toBe('Es kostet 48.000,50 € und dauert 3,2 Stunden.');
  });

  it('leaves a fact off that does not exist, without a hole, and finds it', async () => {
    const deck = await composeDocument({ story: { situation: 'It takes {fact:gone} too long.' } });

    expect(textNamed(slideOf(deck, 'situation'), 'Situation')).toBe('It takes too long.');
    expect(deck.findings).toContainEqual({
      code: 'fact-missing',
      field: 'story.situation',
      slide: undefined,
      detail: 'gone',
    });
  });

  it('refers to results of the business case by their reserved ids', async () => {
    const lines = [
      { kind: 'cost', amount: { base: 1000 } },
      { kind: 'benefit', timing: 'recurring', amount: { base: 500 } },
    ];
    const document = {
      story: { situation: 'It returns {fact:case.net} in a year.' },
      evidence: { businessCase: { lines, horizon: 12 } },
    };

    const deck = await composeDocument(document);

    expect(textNamed(slideOf(deck, 'situation'), 'Situation')).toBe('It returns €5,000 in a year.');
  });

  it('keeps an impossible date off the slide and finds it', async () => {
    const deck = await composeDocument({ meta: { title: 'A test', occasion: { date: '2026-02-30' } } });

    expect(allWords(slideOf(deck, 'cover'))).not.toContain('2026');
    expect(deck.findings).toContainEqual({
      code: 'date-impossible',
      field: 'meta.occasion.date',
      slide: undefined,
      detail: '2026-02-30',
    });
  });

  it('names nobody who has not agreed to it', async () => {
    const supporters = [
      { id: 'a', name: 'Ada', team: 'Sales', willDo: 'Helps', consent: true },
      { id: 'b', name: 'Ben', team: 'Parts', willDo: 'Waits' },
    ];

    const deck = await composeDocument({ momentum: { supporters } });

    expect(allWords(slideOf(deck, 'ready'))).toContain('Ada');
    expect(deck.slides.map(allWords).join()).not.toContain('Ben');
    expect(deck.findings.map(({ code, field }) => [code, field])).toEqual([['no-consent', 'momentum.supporters[b]']]);
  });

  it('says who raised an objection only where that was released', async () => {
    const evidence = { objections: [{ id: 'fad', objection: 'A fad', raisedBy: { name: 'Henrik' }, answer: 'No' }] };

    const [kept, released] = await Promise.all([
      composeDocument({ evidence }),
      composeDocument({ evidence, deck: { released: ['evidence.objections[fad].raisedBy'] } }),
    ]);

    expect(kept.slides.map(allWords).join()).not.toContain('Henrik');
    expect(textNamed(slideOf(released, 'objections'), 'Objection 1 by')).toBe('Henrik');
  });

  it('says of a table which fields it shows', async () => {
    const ask = {
      options: [
        { id: 'a', name: 'Wait', tradeOff: 'Slow' },
        { id: 'b', name: 'Act', tradeOff: 'Dear' },
      ],
    };

    const deck = await composeDocument({ ask });

    expect(elementNamed(slideOf(deck, 'options'), 'Options').from).toEqual([
      'ask.options[a].name',
      'ask.options[b].name',
      'ask.options[a].tradeOff',
      'ask.options[b].tradeOff',
    ]);
  });
});

describe('composing for editing', () => {
  it('differs from composing for delivery by its empty slots alone', async () => {
    const pitch = openSample('ward-handover');

    const [edited, delivered] = await Promise.all([
      composeOpened(pitch, { mode: 'edit' }),
      composeOpened(pitch, { mode: 'deliver' }),
    ]);
    const withoutSlots = edited.slides.map((slide) => ({
      ...slide,
      elements: slide.elements.filter((element) => element.slot !== true),
    }));

    expect(edited.slides.flatMap(({ elements }) => elements).some(({ slot }) => slot)).toBe(true);
    expect(withoutSlots).toEqual(delivered.slides);
  });
});

describe('a language', () => {
  it('that the deck’s own words are not in gets them in English, and a finding', async () => {
    const deck = await composeDocument({
      meta: { title: 'Essai', language: 'fr' },
      story: { situation: 'Tout va bien.' },
    });

    expect(textNamed(slideOf(deck, 'situation'), 'Situation label')).toBe('Situation');
    expect(deck.findings.map(({ code }) => code)).toEqual(['no-labels-for-language']);
  });

  it('that runs from right to left mirrors places and arrows, and not the text', async () => {
    const story = { pairs: [{ whatIs: 'بطيء', whatCouldBe: 'سريع' }] };

    const [ltr, rtl] = await Promise.all([
      composeDocument({ story }),
      composeDocument({ meta: { title: 'اختبار', language: 'ar' }, story }),
    ]);
    const [left, right] = [ltr, rtl].map((deck) => slideOf(deck, 'pairs'));

    expect(rtl.direction).toBe('rtl');
    expect(right && elementNamed(right, 'Pair 1 today').box.x).toBeGreaterThan(6);
    expect(left && elementNamed(left, 'Pair 1 today').box.x).toBe(0.75);
    expect(right && elementNamed(right, 'Icon 1')).toMatchObject({ icon: 'arrow-right', flipped: true });
    expect(right && textNamed(right, 'Pair 1 today')).toBe('بطيء');
  });
});

describe('a currency', () => {
  const asked = (meta: object, oneOff: object) =>
    composeDocument({ meta: { title: 'A test', language: 'en', ...meta }, ask: { decision: 'Approve it.', oneOff } });

  it('is the pitch’s where an amount names none, and the euro where nobody names one', async () => {
    expect(allWords(slideOf(await asked({ currency: 'USD' }, { amount: 1000 }), 'ask'))).toContain('$1,000');
    expect(allWords(slideOf(await asked({}, { amount: 1000 }), 'ask'))).toContain('€1,000');
  });

  it('left empty in a form is none', async () => {
    const deck = await asked({ currency: '' }, { amount: 1000, currency: '' });

    expect(allWords(slideOf(deck, 'ask'))).toContain('€1,000');
    expect(deck.findings).toEqual([]);
  });

  it('that is no ISO code is reported, and the amount shown without it', async () => {
    const deck = await asked({ currency: 'Taler' }, { amount: 1000, currency: 'bob' });

    expect(allWords(slideOf(deck, 'ask'))).toContain('1,000');
    expect(deck.findings.map(({ code, field }) => [code, field])).toEqual([
      ['option-unknown', 'meta.currency'],
      ['option-unknown', 'ask.oneOff.currency'],
    ]);
  });
});
