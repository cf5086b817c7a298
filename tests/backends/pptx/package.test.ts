import { describe, expect, it } from 'vitest';
import { composeOpened, openFixture, openSample, SAMPLES, THEMES, titleOf } from '../../support/decks.ts';
import { composeDocument } from '../../support/decks.ts';
import { hostilePitch } from '../../support/hostile.ts';
import { pptxBytes, pptxOf } from '../../support/outputs.ts';
import { attribute, elements, relationships, slideNames, wordsIn, type OpenedPackage } from '../../support/packages.ts';

/** What PowerPoint asks of a file that it is to open without a repair prompt (PPTX.md, A and B). */

const packages: readonly (readonly [string, OpenedPackage])[] = await Promise.all([
  ...SAMPLES.flatMap((id) =>
    THEMES.map(
      async (theme) =>
        [`${id} ${theme}`, await pptxOf(await composeOpened(openSample(id), { theme }), { notes: true })] as const,
    ),
  ),
  (async () => ['arabic', await pptxOf(await composeOpened(openFixture('arabic')))] as const)(),
  (async () => ['hostile', await pptxOf(await composeDocument(hostilePitch()), { notes: true })] as const)(),
]);

describe.each(packages)('the package of %s', (_name, file) => {
  it('holds only well-formed XML', () => {
    const xml = file.names.filter((name) => /\.(?:xml|rels)$/u.test(name));

    expect(xml.length).toBeGreaterThan(20);
    expect(() => xml.forEach((name) => file.xml(name))).not.toThrow();
  });

  it('begins with its content types, which name every part and no other', () => {
    const types = file.xml('[Content_Types].xml');
    const overrides = elements(types, 'Override').map((element) => attribute(element, 'PartName'));
    const extensions = new Set(elements(types, 'Default').map((element) => attribute(element, 'Extension')));
    const parts = file.names.filter((name) => name !== '[Content_Types].xml');

    expect(file.names[0]).toBe('[Content_Types].xml');
    expect(overrides.filter((name) => !parts.includes(name?.slice(1) ?? ''))).toEqual([]);
    expect(parts.filter((name) => !extensions.has(name.split('.').at(-1)))).toEqual([]);
    expect(parts.filter((name) => /^ppt\/.*\.xml$/u.test(name) && !overrides.includes(`/${name}`))).toEqual([]);
  });

  it('has no relationship to a part that is not there, and no part that nothing leads to', () => {
    const related = relationships(file);
    const targets = new Set(related.filter(({ external }) => !external).map(({ target }) => target));
    const parts = file.names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');

    expect(related.filter(({ external, target }) => !external && !file.names.includes(target))).toEqual([]);
    expect(parts.filter((name) => !targets.has(name))).toEqual([]);
  });

  it('uses each relationship id that a slide names, and each once', () => {
    const related = relationships(file);
    for (const name of slideNames(file)) {
      const ids = related.filter(({ from }) => from === name).map(({ id }) => id);
      const used = [...file.text(name).matchAll(/r:(?:id|embed)="([^"]+)"/gu)].map(([, id]) => id);

      expect(new Set(ids).size).toBe(ids.length);
      expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
    }
  });

  it('gives every shape of a slide an id of its own and a title placeholder that is not empty', () => {
    for (const name of slideNames(file)) {
      const slide = file.xml(name);
      const ids = elements(slide, 'p:cNvPr').map((element) => attribute(element, 'id'));
      const titles = elements(slide, 'p:sp').filter((shape) =>
        /^(?:title|ctrTitle)$/u.test(attribute(elements(shape, 'p:ph')[0], 'type') ?? ''),
      );

      expect(new Set(ids).size).toBe(ids.length);
      expect(titles).toHaveLength(1);
      expect(titles[0] && (elements(titles[0], 'a:t')[0]?.textContent ?? '')).not.toBe('');
    }
  });

  it('gives alternative text to charts, tables and pictures, and marks what only decorates', () => {
    for (const name of slideNames(file)) {
      const slide = file.xml(name);
      const told = [...elements(slide, 'p:graphicFrame'), ...elements(slide, 'p:pic')].map(
        (element) => attribute(elements(element, 'p:cNvPr')[0], 'descr') ?? '',
      );
      const drawn = elements(slide, 'p:sp').filter((shape) => elements(shape, 'p:txBody').length === 0);

      expect(told.filter((alt) => alt.trim() === '')).toEqual([]);
      expect(drawn.filter((shape) => elements(shape, 'adec:decorative').length === 0)).toEqual([]);
    }
  });

  it('has two axes per chart at most, defined, and a workbook behind each', () => {
    const charts = file.names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/u.test(name));
    for (const name of charts) {
      const chart = file.xml(name);
      const defined = new Set(
        ['c:catAx', 'c:dateAx', 'c:valAx'].flatMap((axis) =>
          elements(chart, axis).map((element) => attribute(elements(element, 'c:axId')[0], 'val')),
        ),
      );
      const groups = ['c:barChart', 'c:lineChart'].flatMap((group) => elements(chart, group));

      expect(groups.every((group) => elements(group, 'c:axId').length === 2)).toBe(true);
      expect(
        groups
          .flatMap((group) => elements(group, 'c:axId').map((id) => attribute(id, 'val')))
          .filter((id) => !defined.has(id)),
      ).toEqual([]);
      expect(relationships(file).filter(({ from, type }) => from === name && type === 'package')).toHaveLength(1);
    }
  });
});

const founding = await composeOpened(openSample('enterprise-social-network'));
const withNotes = await pptxOf(founding, { notes: true });
/** By its number, which is that of its parts. */
const SITUATION = founding.slides.findIndex(({ kind }) => kind === 'situation') + 1;

describe('a PowerPoint file', () => {
  it('has real layouts, named, each with a title, and each slide on one of them', () => {
    const layouts = withNotes.names.filter((name) => /^ppt\/slideLayouts\/[^/]+\.xml$/u.test(name));
    const names = layouts.map((name) => attribute(elements(withNotes.xml(name), 'p:cSld')[0], 'name'));
    const titled = layouts.filter((name) => /type="(?:title|ctrTitle)"/u.test(withNotes.text(name)));

    expect(names).toEqual([
      'Cover',
      'In brief',
      'Story',
      'Evidence',
      'Champion',
      'Ask',
      'Closing ask',
      'Backup',
      'Text',
    ]);
    expect(titled).toEqual(layouts);
    expect(
      relationships(withNotes).filter(({ from, type }) => from.startsWith('ppt/slides/') && type === 'slideLayout'),
    ).toHaveLength(founding.slides.length);
  });

  it('lets title, section, sources, footer and number inherit from their layout, so that Reset changes nothing', () => {
    const slide = withNotes.xml(`ppt/slides/slide${SITUATION}.xml`);
    const holders = elements(slide, 'p:sp').filter((shape) => elements(shape, 'p:ph').length > 0);

    const names = holders.map((shape) => attribute(elements(shape, 'p:cNvPr')[0], 'name'));
    const sized = holders.flatMap((shape) => elements(shape, 'a:rPr')).filter((run) => run.hasAttribute('sz'));
    const moved = holders
      .filter((shape) => elements(shape, 'a:xfrm').length > 0)
      .map((shape) => attribute(elements(shape, 'p:cNvPr')[0], 'name'));

    expect(names).toEqual(['Title', 'Section', 'Sources', 'Footer', 'Slide number']);
    expect(sized).toEqual([]);
    expect(moved).toEqual(['Title']);
  });

  it('has the deck’s own theme colours and fonts', () => {
    const theme = withNotes.text('ppt/theme/theme1.xml');

    expect(theme).toContain('<a:accent1><a:srgbClr val="0B4A66"/></a:accent1>');
    expect(theme).toContain('<a:majorFont><a:latin typeface="Georgia"/>');
    expect(theme).toContain('<a:minorFont><a:latin typeface="Calibri"/>');
  });

  it('lists its slides in sections that follow the argument', () => {
    const presentation = withNotes.xml('ppt/presentation.xml');

    const sections = elements(presentation, 'p14:section').map((section) => attribute(section, 'name'));
    const listed = elements(presentation, 'p14:sldId').map((id) => attribute(id, 'id'));
    const ordered = elements(presentation, 'p:sldId').map((id) => attribute(id, 'id'));

    expect(sections).toEqual(['Opening', 'Story', 'Evidence', 'Champion', 'Ask', 'Backup']);
    expect(listed).toEqual(ordered);
  });

  it('holds notes as paragraphs where they are asked for, and no trace of them where not', async () => {
    const without = await pptxOf(founding);
    const noted = withNotes.names.filter((name) => name.startsWith('ppt/notesSlides/') && name.endsWith('.xml'));

    expect(noted.length).toBe(founding.slides.filter(({ notes }) => notes.length > 0).length);
    expect(wordsIn(withNotes.xml(`ppt/notesSlides/notesSlide${SITUATION}.xml`))).toContain('It starts with a customer');
    expect(elements(withNotes.xml(`ppt/notesSlides/notesSlide${SITUATION}.xml`), 'a:p')).toHaveLength(2);
    expect(without.names.filter((name) => name.includes('notes'))).toEqual([]);
  });

  it('says who made it, for whom and in which language, and not when', () => {
    const core = withNotes.text('docProps/core.xml');

    expect(core).toContain('<dc:title>Answers within a working day</dc:title>');
    expect(core).toContain('<dc:creator>Maya Lindqvist</dc:creator>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).not.toContain('dcterms');
  });

  it('has tables with a header row and text in cells, not pictures', () => {
    const tables = slideNames(withNotes).flatMap((name) => elements(withNotes.xml(name), 'a:tblPr'));

    expect(tables.length).toBeGreaterThan(2);
    expect(tables.map((table) => attribute(table, 'firstRow'))).toEqual(tables.map(() => '1'));
  });

  it('has one set of properties per paragraph', () => {
    const paragraphs = slideNames(withNotes).flatMap((name) => elements(withNotes.xml(name), 'a:p'));

    expect(paragraphs.filter((paragraph) => elements(paragraph, 'a:pPr').length > 1)).toEqual([]);
  });

  it('shows the same titles as the deck', () => {
    const titles = slideNames(withNotes).map((name) => {
      const shape = elements(withNotes.xml(name), 'p:sp')[0];
      return shape
        ? elements(shape, 'a:t')
            .map((run) => run.textContent)
            .join('')
            .replaceAll('\u00A0', ' ')
        : '';
    });

    expect(titles).toEqual(founding.slides.map(titleOf));
  });

  it('leads from link to slide, and nowhere by an address that is not http, https or mailto', async () => {
    const deck = await composeDocument({
      story: { situation: 'See [us](https://example.org/?a=1&b=2), not [this](javascript:alert(1)).' },
    });

    const file = await pptxOf(deck);
    const external = relationships(file).filter(({ external: outside }) => outside);

    expect(external.map(({ target }) => target)).toEqual(['https://example.org/?a=1&b=2']);
    expect(
      relationships(withNotes).filter(({ from, type }) => from.startsWith('ppt/slides/') && type === 'slide').length,
    ).toBeGreaterThan(10);
  });

  it('breaks a Japanese heading where the slide does', async () => {
    const deck = await composeDocument({
      meta: { title: '試験', language: 'ja' },
      story: { situation: '現状。', claim: '集中できる時間は1年で3分の1減り、中断は1.5倍を超えました' },
    });

    const slide = (await pptxOf(deck)).xml('ppt/slides/slide2.xml');
    const title = elements(slide, 'a:p').find((one) => one.textContent?.startsWith('集中'));

    expect([...(title?.childNodes ?? [])].map(({ nodeName }) => nodeName)).toEqual(['a:r', 'a:br', 'a:r']);
  });

  it('is the same file every time, also after other files were made in the same process', async () => {
    const first = await pptxBytes(founding, { notes: true });
    await pptxBytes(await composeOpened(openSample('enterprise-social-network'), { theme: 'evening' }));

    const again = await pptxBytes(founding, { notes: true });

    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });
});
