import { describe, expect, it } from 'vitest';
import { attributes, elementsNamed, escapeXml, firstBetween } from '../../../renderer/backends/pptx/xml.ts';

describe('scanning XML', () => {
  it('finds the first element, or nothing where it is missing or does not end', () => {
    expect(firstBetween('<x/><a>1</a><a>2</a>', '<a>', '</a>')).toBe('<a>1</a>');
    expect(firstBetween('</a><a>1, and no end', '<a>', '</a>')).toBe('');
    expect(firstBetween('<a>1, and no end', '<a>', '</a>')).toBe('');
    expect(firstBetween('<b/>', '<a>', '</a>')).toBe('');
  });

  it('finds elements of several names in their order, and none that only begins alike', () => {
    const xml = '<p:sp>1</p:sp><p:spTree><p:pic>2</p:pic><p:sp><p:spPr/>3</p:sp></p:spTree>';

    expect(elementsNamed(xml, ['p:sp', 'p:pic'])).toEqual([
      '<p:sp>1</p:sp>',
      '<p:pic>2</p:pic>',
      '<p:sp><p:spPr/>3</p:sp>',
    ]);
  });
});

describe('an attribute', () => {
  it('is escaped, and left out where it has no value', () => {
    expect(attributes({ name: 'a "b" & <c>', id: 0, descr: undefined })).toBe(
      ' name="a &quot;b&quot; &amp; &lt;c&gt;" id="0"',
    );
  });

  it('is left as it is where there is nothing to escape', () => {
    expect(escapeXml('plain')).toBe('plain');
  });
});
