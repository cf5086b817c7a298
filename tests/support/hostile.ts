/** A pitch with everything in it that has broken a slide maker before. */

const MARKUP = '</script><script>window.hacked = 1</script><img src=x onerror="window.hacked = 2">';
const CONTROLS = 'bell\u0007 and \u0000 and \uFFFE and \uD800 end';

export const HOSTILE_WORDS = { markup: MARKUP, cdata: ']]> & <![CDATA[ " \' `${x}`', controls: CONTROLS } as const;

export function hostilePitch(): object {
  const { markup, cdata } = HOSTILE_WORDS;
  return {
    meta: {
      title: `Title ${cdata} ${markup}`,
      subtitle: CONTROLS,
      organisation: `A & B <${markup}>`,
      presenter: { name: '__proto__', role: 'constructor' },
      circulation: cdata,
      language: 'en-GB',
    },
    people: [{ id: '__proto__', name: `P ${markup}`, role: cdata, input: { said: markup, changed: cdata } }],
    story: {
      situation: `${markup} ${cdata}`,
      complication:
        '[click](javascript:alert(1)) and [mail](mailto:a@b.example) and [web](https://example.org/?a=1&b="2")',
      question: '{fact:__proto__} and {fact:gone} and {fact:huge}',
      answer: CONTROLS,
      reasons: [{ reason: '=HYPERLINK("http://x")', support: '+cmd|calc' }],
      benefits: [
        { who: markup, benefit: 'x'.repeat(300), fact: 'huge', feature: cdata },
        { who: 'tiny', benefit: 'Tiny', fact: 'tiny' },
        { who: 'negative', benefit: 'Negative', fact: 'negative' },
      ],
      pilot: { scope: markup, phases: [{ name: cdata, start: '2026-02-30', end: 'never' }] },
    },
    evidence: {
      facts: [
        { id: '__proto__', label: 'proto', value: 1, unit: 'h' },
        { id: 'huge', label: markup, value: 1e21, unit: 'EUR', key: true, comparator: { value: -1e21 } },
        { id: 'tiny', label: cdata, value: 1e-9, unit: '%', key: true },
        { id: 'negative', label: CONTROLS, value: -12.5, unit: markup, key: true, source: 'gone' },
        ...Array.from({ length: 2000 }, (_, i) => ({ id: `f${i}`, label: `Fact ${i}`, value: i })),
      ],
      sources: [{ id: 's', title: markup, publisher: cdata, date: '2026-13' }],
      datasets: [
        {
          id: 'wide',
          measure: markup,
          cut: cdata,
          categories: Array.from({ length: 50 }, (_, i) => `=1+${i} ${markup}`),
          series: Array.from({ length: 9 }, (_, k) => ({
            name: `${k} ${cdata}`,
            values: Array.from({ length: 50 }, (_unused, i) => (i % 7 === 0 ? null : (i - 25) * 10 ** k)),
          })),
          source: 's',
        },
        { id: 'one', measure: 'One', kind: 'line', categories: ['only'], series: [{ name: 'x', values: [0] }] },
        { id: 'nothing', measure: 'Nothing', categories: [], series: [] },
        {
          id: 'long-names',
          kind: 'bar',
          categories: ['a'.repeat(500), markup],
          series: [{ name: 'n', values: [1, -1] }],
        },
        {
          id: 'not-whole',
          kind: 'doughnut',
          unit: '%',
          categories: ['a', 'b'],
          series: [{ name: 'n', values: [50, 20] }],
        },
      ],
      caseStudies: [{ name: markup, likeUs: cdata, beforeAfter: { before: 0, after: -5, unit: markup } }],
      businessCase: {
        lines: [{ kind: 'cost', label: markup, amount: { low: 9, base: 5, high: 1 } }],
        horizon: 1e9,
        discountRate: -50,
      },
      objections: [{ objection: markup, answer: cdata, longAnswer: CONTROLS.repeat(20), facts: ['gone'] }],
      risks: [{ risk: markup, mitigation: cdata, owner: { person: 'gone' }, stopTrigger: CONTROLS }],
      competitors: [{ who: markup, whatTheyDo: cdata, since: '0000' }],
    },
    champion: {
      who: { name: markup },
      commitment: cdata,
      mandate: CONTROLS,
      picture: { media: 'f'.repeat(64), alt: markup },
    },
    ask: {
      decision: `${cdata} ${markup}`,
      oneOff: { amount: -1e15, currency: 'XXX' },
      options: [
        { name: markup, cost: { amount: 1e-7 }, tradeOff: cdata },
        { name: cdata, recommended: true, firstProof: markup },
      ],
      nextThirtyDays: [{ what: markup, who: { name: cdata }, when: '2026-02-31' }],
    },
    momentum: { supporters: [{ name: markup, team: cdata, willDo: CONTROLS, consent: true }] },
    media: { ['f'.repeat(64)]: { type: 'image/png', name: markup, data: 'bm90IGEgcGljdHVyZQ==' } },
  };
}
