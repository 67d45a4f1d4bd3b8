// Imported first by every entry script, for its effect: an old Node stops here with a sentence instead of
// stopping later with a stack trace. Keep to syntax and imports that very old versions understand.

const OLDEST = [20, 19];

/**
 * @param {string} version such as `20.20.2`
 * @returns {boolean} whether this project runs on that Node
 */
export function isNodeRecentEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

if (!isNodeRecentEnough(process.versions.node)) {
  console.error(
    `Gebiedstafel needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Install a newer Node from https://nodejs.org or with your version manager, and run the same command again.',
  );
  process.exit(1);
}
