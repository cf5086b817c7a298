// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../renderer/i18n/catalogues.ts';
import { throwOnUnknown } from '../../../../renderer/i18n/translator.ts';
import { AppProvider } from '../../../../renderer/ui/app-context.tsx';
import type { FactChoice } from '../../../../renderer/ui/components/prose-keys.ts';
import { useFacts } from '../../../../renderer/ui/features/editor/use-facts.ts';
import { WordsProvider } from '../../../../renderer/ui/words.tsx';
import { blankDesk } from '../../../support/app-desk.ts';
import { openDocument } from '../../../support/pitches.ts';

function offered(evidence: object): readonly FactChoice[] {
  const { app } = blankDesk();
  app.newPitch('editor', openDocument({ meta: { title: 'x', language: 'en-GB', currency: 'GBP' }, evidence }));
  const { result } = renderHook(() => useFacts(), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <WordsProvider catalogue={CATALOGUES.en} onUnknown={throwOnUnknown}>
        <AppProvider app={app}>{children}</AppProvider>
      </WordsProvider>
    ),
  });
  return result.current();
}

afterEach(cleanup);

describe('what an @ offers', () => {
  const facts = [{ id: 'repeat', label: 'repeat visits', value: 31, unit: '%' }];
  const lines = [
    { id: 'a', kind: 'cost', timing: 'one-off', amount: { low: 900, base: 1000, high: 1200 } },
    { id: 'b', kind: 'benefit', timing: 'recurring', every: 'month', amount: { low: 100, base: 250, high: 300 } },
  ];

  it('is what was entered, then what the business case comes to, the base scenario first', () => {
    const choices = offered({ facts, businessCase: { lines, horizon: 12 } });

    expect(choices[0]).toEqual({ id: 'repeat', label: 'repeat visits', value: '31%' });
    const net = choices.findIndex(({ id }) => id === 'case.net');
    const cautious = choices.findIndex(({ id }) => id === 'case.cautious.net');
    expect(choices[net]).toEqual({ id: 'case.net', label: 'Business case: net benefit', value: '£2,000' });
    expect(choices[cautious]?.label).toBe('Business case: net benefit (Cautious)');
    expect(cautious).toBeGreaterThan(net);
  });

  it('is no result of a case without lines', () => {
    expect(offered({ facts }).map(({ id }) => id)).toEqual(['repeat']);
  });
});
