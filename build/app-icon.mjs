// node build/app-icon.mjs: build/icon.png, of which the packager makes the icons of the three systems, from the drawing that
// browsers get. To be run after a change to the drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { ROOT } from './program.mjs';

const SIZE = 1024;

const drawing = readFileSync(path.join(ROOT, 'renderer/app/public/icon.svg'), 'utf8');
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
writeFileSync(path.join(ROOT, 'build/icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
