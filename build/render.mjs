// Slides as pictures, of 1280 by 720 pixels unless another size is asked for: a .pptx through LibreOffice, an HTML deck through Chromium.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser, INSTALL_COMMAND } from './browser.mjs';
import { writeOfficeFonts } from './office-fonts.mjs';

/** Dots per inch at which a slide of 13.333 inches is 1280 pixels wide. */
const RESOLUTION = '96';

/**
 * @param {readonly string[]} files .pptx; LibreOffice starts once for all of them
 * @returns {Map<string, Buffer[]>} PNG per slide, by file
 */
export function renderPptx(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'greenlight-render-'));
  const env = { ...process.env, FONTCONFIG_FILE: writeOfficeFonts(path.join(folder, 'fonts')) };
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  const out = path.join(folder, 'pdf');
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files], env);
  return new Map(files.map((file) => [file, pages(path.join(out, `${path.basename(file, '.pptx')}.pdf`))]));
}

/** @param {string} pdf */
function pages(pdf) {
  const folder = mkdtempSync(`${pdf}-`);
  run('pdftoppm', ['-r', RESOLUTION, '-png', pdf, path.join(folder, 'page')], process.env);
  return readdirSync(folder)
    .toSorted()
    .map((name) => readFileSync(path.join(folder, name)));
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function run(command, args, env) {
  const { status, error, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
  if (error) throw new Error(`${command} is missing: apt-get install libreoffice-impress poppler-utils`);
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
}

/** A browser that draws the same on every machine; where there is none, the program ends and says how to get one. */
export function launchToDraw() {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.error(`There is no browser to draw with. Get one: ${INSTALL_COMMAND}`);
    process.exit(1);
  }
  return chromium.launch({
    executablePath,
    args: ['--font-render-hinting=none', '--force-color-profile=srgb'],
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} file an HTML deck
 * @param {import('@playwright/test').ViewportSize} [size] of a picture
 * @returns {Promise<Buffer[]>} PNG per slide
 */
export async function renderHtml(browser, file, size = { width: 1280, height: 720 }) {
  const page = await browser.newPage({ viewport: size });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate('document.fonts.ready');
  const count = await page.locator('.slides > section').count();
  const pictures = [];
  for (let i = 0; i < count; i++) {
    await page.evaluate(`Reveal.slide(${i})`);
    pictures.push(await page.screenshot());
  }
  await page.close();
  return pictures;
}
