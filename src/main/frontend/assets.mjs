// Fetches the page assets named in package.json (pinned by the lock file) and copies what pages and PDFs need into the
// build output. Third-party styles, fonts and scripts are never committed: this script is how they come in.
// usage: node assets.mjs <classes directory>
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const classes = process.argv[2];
const stamp = join('node_modules', '.werkbrug-lock');
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--include=dev'], { stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(stamp, lock);
}

const files = {
  '@utrecht/component-library-css/dist/index.css': 'static/vendor/utrecht.css',
  'bpmn-js/dist/bpmn-navigated-viewer.production.min.js': 'static/vendor/bpmn-viewer.js',
  'bpmn-js/dist/assets/diagram-js.css': 'static/vendor/diagram-js.css',
  'bpmn-js/dist/assets/bpmn-js.css': 'static/vendor/bpmn-js.css',
  'bpmn-js/LICENSE': 'static/vendor/licenses/bpmn-js.txt',
  'htmx.org/dist/htmx.min.js': 'static/vendor/htmx.js',
  'htmx.org/LICENSE': 'static/vendor/licenses/htmx.txt',
  '@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf': 'static/vendor/fonts/OpenSans-Regular.ttf',
  '@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf': 'static/vendor/fonts/OpenSans-Bold.ttf',
  '@expo-google-fonts/open-sans/LICENSE_FONT': 'static/vendor/licenses/open-sans.txt',
};
for (const [from, to] of Object.entries(files)) {
  const target = join(classes, to);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join('node_modules', from), target);
}
