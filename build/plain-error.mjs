// An expected failure, told in sentences: what happened and what to do next. No stack trace is shown for it.

export class PlainError extends Error {
  name = 'PlainError';
}

const OFFLINE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/**
 * Says in plain words why something failed, for the causes a person can do something about.
 * @param {string} text an error message or the output of a program
 * @returns {string | undefined} one or two sentences, or undefined for a cause that is not one of these
 */
export function explain(text) {
  if (/\bENOSPC\b|no space left on device/i.test(text)) {
    return 'The disk is full. Set-up needs about 1.5 GB: free some space and run the same command again.';
  }
  if (/\bEDQUOT\b/.test(text)) return 'Your disk quota is used up. Free some space and run the same command again.';
  if (/\bEROFS\b/.test(text))
    return 'This folder is on a read-only disk. Copy the project to a folder you can write to.';
  if (/\b(EACCES|EPERM)\b/.test(text)) {
    return 'A file or folder may not be written by you. Was this project set up by another user (root, perhaps)? Take ownership of its folder, or use a clone of your own.';
  }
  const offline = OFFLINE.exec(text);
  if (offline) {
    return `The package registry cannot be reached (${offline[1]}). Connect to the network once for the set-up; after that everything works offline.`;
  }
  return undefined;
}

/**
 * Runs an entry script: a plain error ends it with its sentences, any other error with its stack as well.
 * @param {() => Promise<number | void>} main returns the exit code, 0 when nothing is returned
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const reason =
      error instanceof PlainError ? error.message : explain(`${error?.code ?? ''} ${error?.message ?? error}`);
    console.error(reason ?? error);
    if (reason && !(error instanceof PlainError)) console.error(`(${error.message ?? error})`);
    process.exitCode = 1;
  }
}
