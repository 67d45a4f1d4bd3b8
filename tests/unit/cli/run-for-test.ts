import { runCli } from '../../../electron/cli/run';

/** Runs the command line as a shell would. @returns its exit code and what it wrote */
export async function run(...argv: readonly string[]) {
  const { code, out, error } = await runForBytes(...argv);
  return { code, out, error };
}

/** As `run`, also with what it wrote as it is in a file. */
export async function runForBytes(...argv: readonly string[]) {
  const chunks: Uint8Array[] = [];
  let error = '';
  const code = await runCli(argv, {
    writeOut: (content) => chunks.push(Buffer.from(content)),
    writeError: (text) => {
      error += text;
    },
  });
  const bytes = Buffer.concat(chunks);
  return { code, bytes, out: bytes.toString('utf8'), error };
}
