// Unpacks the Chromium of the npm package once and prints two lines: where it is, and a folder of shared libraries it
// needs on this machine (empty when the machine has them). Kept under node_modules, so `npm ci` also throws it away;
// the package on its own would unpack to one shared temp folder and trust whatever lies there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

if (process.platform !== 'linux' || process.arch !== 'x64') {
  process.exit(3);
}
const version = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')).version;
const cache = resolve('node_modules/.cache');
const home = join(cache, `chromium-${version}`);
const libraries = join(home, 'al2023', 'lib');

if (!existsSync(home)) {
  mkdirSync(cache, { recursive: true });
  // Unpacked aside and renamed: a build that is stopped halfway must not leave half a browser behind.
  const aside = mkdtempSync(join(cache, 'unpacking-'));
  process.env.TMPDIR = aside;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const program = await chromium.executablePath();
  if (spawnSync(program, ['--version']).status !== 0) {
    await inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  }
  writeFileSync(join(aside, 'fonts.conf'), fontConfiguration(join(home, 'fonts'), join(home, 'fonts-cache')));
  try {
    renameSync(aside, home);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(home)) {
      throw error;
    }
  }
}
console.log(join(home, 'chromium'));
console.log(existsSync(libraries) ? libraries : '');

// A bare server has no fonts at all, and text without a font has no size to measure.
function fontConfiguration(fonts, fontsCache) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${fontsCache}</cachedir>
</fontconfig>
`;
}
