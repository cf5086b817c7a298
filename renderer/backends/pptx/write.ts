import { invariant } from '../../core/base/assert.ts';
import { FRAMES, type Deck, type Element } from '../../core/deck/model.ts';
import { writeBodies } from './bodies.ts';
import { chartXml } from './chart/chart-xml.ts';
import { workbookBytes } from './chart/workbook.ts';
import { appPropertiesXml, corePropertiesXml } from './package/doc-props.ts';
import { embeddedPitch, type EmbeddedPitch } from './package/custom-xml.ts';
import { SHAPE_TREE_HEAD } from './package/frame-shapes.ts';
import { layoutNumber, layoutXml, type LayoutContext } from './package/layouts.ts';
import { masterXml } from './package/master.ts';
import { notesMasterXml, notesSlideXml } from './package/notes.ts';
import {
  presentationPropertiesXml,
  presentationXml,
  tableStylesXml,
  viewPropertiesXml,
} from './package/presentation.ts';
import { themeXml } from './package/theme.ts';
import { PackageFile } from './package-file.ts';
import { createPalette } from './palette.ts';
import type { CollectedParts } from './part-collector.ts';
import { planSlides, type PlannedSlide } from './plan.ts';
import { readRelationships, relationshipsXml, type Relationship } from './relationships.ts';
import { rawShapes, shapeXml } from './shapes.ts';
import { ROOT_NAMESPACES, XML_HEADER } from './xml.ts';

export interface PptxOptions {
  /** Paths of the icons, by name. */
  readonly icons: Readonly<Record<string, string>>;
  /** Whether speaker notes go into the file. */
  readonly notes: boolean;
  /** The pitch itself, for whoever works on it next: it holds private notes. */
  readonly pitch?: EmbeddedPitch | undefined;
  /** Told the number of each slide before it is put in. */
  readonly onSlide?: ((number: number) => void) | undefined;
}

/** Slides whose bodies are in memory at a time: what pptxgenjs holds of a slide is many times what is packed. */
const AT_ONCE = 100;

/** The deck as a PowerPoint file. The same deck gives the same bytes. */
export async function writePptx(deck: Deck, options: PptxOptions): Promise<Uint8Array> {
  const plan = planSlides(deck);
  const palette = createPalette(deck.theme);
  const language = { tag: deck.officeLanguage, rtl: deck.direction === 'rtl' };
  const numbers = new Map<string, number>(deck.slides.map((slide) => [slide.id, slide.number]));
  const file = new PackageFile();
  const context: LayoutContext = { theme: deck.theme, palette, language };
  const withNotes = options.notes && deck.slides.some((slide) => slide.notes.length > 0);
  const bodyOptions = {
    palette,
    rtl: language.rtl,
    icons: options.icons,
    numberOf: (slide: string) => numbers.get(slide),
  };
  for (let start = 0; start < plan.length; start += AT_ONCE) {
    const some = plan.slice(start, start + AT_ONCE);
    const bodies = await writeBodies(some, bodyOptions);
    some.forEach((planned, i) => {
      options.onSlide?.(planned.slide.number);
      addSlide(file, planned, i + 1, { ...context, deck, bodies, withNotes });
    });
  }
  addFrame(file, context, withNotes);
  addPresentation(file, deck, context, withNotes, options.pitch);
  return file.pack();
}

interface SlideContext extends LayoutContext {
  readonly deck: Deck;
  readonly bodies: CollectedParts;
  readonly withNotes: boolean;
}

/** `index` counts among the slides whose bodies were written together, from 1. */
function addSlide(file: PackageFile, planned: PlannedSlide, index: number, context: SlideContext): void {
  const { number } = planned.slide;
  const part = `ppt/slides/slide${number}.xml`;
  const raw = textPart(context.bodies, `ppt/slides/slide${index}.xml`);
  const notes = context.withNotes && planned.slide.notes.length > 0;
  const relationships = slideRelationships(file, planned, index, context, notes);
  const known = new Map(relationships.map(({ was, id }) => [was, id]));
  const shapes = rawShapes(raw);
  invariant(shapes.length === planned.shapes.length, `${part} has ${shapes.length} shapes of ${planned.shapes.length}`);
  const written = planned.shapes.map((shape, i) =>
    shapeXml(shapes[i] ?? '', shape, { ...context, relationship: (id) => known.get(id) ?? id }),
  );
  const tree = `<p:spTree>${SHAPE_TREE_HEAD}${written.join('')}</p:spTree>`;
  const xml = `${XML_HEADER}<p:sld ${ROOT_NAMESPACES}><p:cSld>${tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  file.related(part, xml, relationships);
  if (notes) addNotes(file, planned, number, context);
}

type SlideRelationship = Relationship & { readonly was: string };

/** What pptxgenjs related (charts, pictures, links), and what we do: the layout and the notes. */
function slideRelationships(
  file: PackageFile,
  planned: PlannedSlide,
  index: number,
  context: SlideContext,
  notes: boolean,
): readonly SlideRelationship[] {
  const { number } = planned.slide;
  const raw = readRelationships(textPart(context.bodies, `ppt/slides/_rels/slide${index}.xml.rels`));
  const targets: Omit<SlideRelationship, 'id'>[] = [
    { was: '', type: 'slideLayout', target: `../slideLayouts/slideLayout${layoutNumber(planned.frame)}.xml` },
    ...(notes ? [{ was: '', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` } as const] : []),
  ];
  const charts = planned.shapes.flatMap(({ element }) => (element.kind === 'chart' ? [element] : []));
  for (const { id, type, target } of raw) {
    if (type === 'hyperlink') targets.push({ was: id, type, target, external: true });
    if (type === 'slide') targets.push({ was: id, type, target });
    if (type === 'image') targets.push({ was: id, type, target: addPicture(file, target, context) });
    if (type === 'chart') {
      const chart = charts.shift();
      invariant(chart, 'every chart part belongs to a chart element');
      targets.push({ was: id, type, target: addChart(file, target, chart, context) });
    }
  }
  return targets.map((target, i) => ({ ...target, id: `rId${i + 1}` }));
}

const textPart = (parts: CollectedParts, name: string): string => {
  const part = parts.get(name);
  return typeof part === 'string' ? part : '';
};

function addNotes(file: PackageFile, planned: PlannedSlide, number: number, { language }: SlideContext): void {
  file.related(`ppt/notesSlides/notesSlide${number}.xml`, notesSlideXml(planned.slide.notes, language), [
    { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
  ]);
}

function addChart(
  file: PackageFile,
  target: string,
  element: Extract<Element, { kind: 'chart' }>,
  context: SlideContext,
): string {
  const number = ++file.charts;
  const old = /chart(\d+)\.xml$/u.exec(target)?.[1] ?? '';
  const { w, h } = element.box;
  const raw = textPart(context.bodies, `ppt/charts/chart${old}.xml`);
  const workbook = context.bodies.get(`ppt/embeddings/Microsoft_Excel_Worksheet${old}.xlsx`);
  invariant(workbook && typeof workbook !== 'string', 'every chart has its workbook');
  const xml = chartXml(raw, element.chart, { ...context, frame: { w, h } });
  file.related(`ppt/charts/chart${number}.xml`, xml, [
    { id: 'rId1', type: 'package', target: `../embeddings/Microsoft_Excel_Worksheet${number}.xlsx` },
  ]);
  file.part(
    `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`,
    workbookBytes(workbook, element.chart, file.packer),
    true,
  );
  return `../charts/chart${number}.xml`;
}

/** Each picture once, however many slides show it. What pptxgenjs stored is the key of the picture in the deck. */
function addPicture(file: PackageFile, target: string, { bodies, deck }: SlideContext): string {
  const key = textPart(bodies, target.replace('..', 'ppt'));
  const picture = deck.pictures.get(key);
  invariant(picture, 'every picture element that has a key has its picture');
  const name = `media/${key.slice(0, 16)}.${picture.type.replace('image/', '')}`;
  if (!file.has(`ppt/${name}`)) file.part(`ppt/${name}`, picture.bytes, true);
  return `../${name}`;
}

function addFrame(file: PackageFile, context: LayoutContext, withNotes: boolean): void {
  const { theme } = context;
  const layouts: readonly Relationship[] = FRAMES.map((frame, i) => ({
    id: `rId${i + 1}`,
    type: 'slideLayout',
    target: `../slideLayouts/slideLayout${layoutNumber(frame)}.xml`,
  }));
  const own: Relationship = { id: `rId${FRAMES.length + 1}`, type: 'theme', target: '../theme/theme1.xml' };
  file.related('ppt/slideMasters/slideMaster1.xml', masterXml(context), [...layouts, own]);
  for (const frame of FRAMES) {
    file.related(`ppt/slideLayouts/slideLayout${layoutNumber(frame)}.xml`, layoutXml(frame, context), [
      { id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ]);
  }
  file.part('ppt/theme/theme1.xml', themeXml(theme));
  if (!withNotes) return;
  file.related('ppt/notesMasters/notesMaster1.xml', notesMasterXml(), [
    { id: 'rId1', type: 'theme', target: '../theme/theme2.xml' },
  ]);
  file.part('ppt/theme/theme2.xml', themeXml(theme));
}

function addPresentation(
  file: PackageFile,
  deck: Deck,
  { theme, language }: LayoutContext,
  withNotes: boolean,
  pitch: EmbeddedPitch | undefined,
): void {
  const parts: readonly Omit<Relationship, 'id'>[] = [
    { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    ...deck.slides.map((_, i) => ({ type: 'slide', target: `slides/slide${i + 1}.xml` }) as const),
    { type: 'presProps', target: 'presProps.xml' },
    { type: 'viewProps', target: 'viewProps.xml' },
    { type: 'theme', target: 'theme/theme1.xml' },
    { type: 'tableStyles', target: 'tableStyles.xml' },
    ...(withNotes ? [{ type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' } as const] : []),
    ...(pitch ? [{ type: 'customXml', target: '../customXml/item1.xml' } as const] : []),
  ];
  const related = parts.map((part, i) => ({ ...part, id: `rId${i + 1}` }));
  const idsOf = (type: Relationship['type']): readonly string[] =>
    related.flatMap((part) => (part.type === type ? [part.id] : []));
  const ids = { master: idsOf('slideMaster')[0] ?? '', notesMaster: idsOf('notesMaster')[0], slides: idsOf('slide') };
  file.related('ppt/presentation.xml', presentationXml(deck.slides, ids, theme, language), related);
  file.part('ppt/presProps.xml', presentationPropertiesXml());
  file.part('ppt/viewProps.xml', viewPropertiesXml());
  file.part('ppt/tableStyles.xml', tableStylesXml());
  file.part('docProps/core.xml', corePropertiesXml(deck));
  const noted = withNotes ? deck.slides.filter((slide) => slide.notes.length > 0).length : 0;
  file.part('docProps/app.xml', appPropertiesXml(deck, deck.slides.map(titleText), noted));
  for (const [name, content, relationships] of pitch ? embeddedPitch(pitch, deck) : []) {
    file.related(name, content, relationships);
  }
  file.part('_rels/.rels', relationshipsXml(ROOT));
}

const ROOT: readonly Relationship[] = [
  { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
  { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
];

const titleText = ({ title }: Deck['slides'][number]): string =>
  title.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
