// The fallback runtime comes without the small program that an official Electron runs when it is given an app folder
// on the command line. This is that program: `electron [switches] [-r module]… FOLDER|FILE [arguments]`.
//
// It must be an ES module that awaits the app's import: Electron holds `ready` back until its entry module has
// settled, and the app registers its scheme before `ready`.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** Splits the command line. Read before any `-r` module runs: a test driver's loader edits process.argv. */
function readCommandLine(words) {
  const preloads = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '-v' || word === '--version') return { preloads, asksVersion: true };
    if (word === '-r' || word === '--require') {
      index += 1;
      preloads.push(words[index]);
    } else if (!word.startsWith('-')) return { preloads, target: path.resolve(word) };
  }
  return { preloads };
}

/** Gives the app the name, version and path it would have when packaged. Returns its entry file. */
function adopt(target) {
  const manifest = path.join(target, 'package.json');
  if (!existsSync(manifest)) {
    app.setAppPath(path.dirname(target));
    return target;
  }
  const {
    name,
    productName = name,
    version,
    desktopName,
    main = 'index.js',
  } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (version) app.setVersion(version);
  if (productName) app.setName(productName);
  app.setDesktopName(desktopName ?? `${name ?? 'electron'}.desktop`);
  app.setAppPath(target);
  return path.join(target, main);
}

const { preloads, asksVersion, target } = readCommandLine(process.argv.slice(1));
if (asksVersion) {
  console.log(`v${process.versions.electron}`);
  app.exit(0);
} else if (!target) {
  console.error('Usage: electron [switches] FOLDER_OR_FILE [arguments]');
  app.exit(2);
} else {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const require = createRequire(path.join(process.cwd(), 'command-line.js'));
  for (const preload of preloads) require(preload);
  try {
    await import(pathToFileURL(adopt(target)).href);
  } catch (error) {
    console.error('The app could not be loaded:', error);
    app.exit(1);
  }
}
