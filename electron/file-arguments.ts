import path from 'node:path';
import { tableFileExtension } from '../shared/ipc/files';

/**
 * The files named on a command line, absolute. Only our own extensions count, so that switches, the program itself and
 * the folder of a development run are never taken for a file.
 * @param commandLine all of `process.argv`, or that of a second start
 * @param folder to resolve relative names against: the working directory of that start
 */
export function fileArguments(commandLine: readonly string[], folder: string): readonly string[] {
  return commandLine
    .slice(1)
    .filter(
      (argument) => !argument.startsWith('-') && new RegExp(`\\.(${tableFileExtension}|json)$`, 'i').test(argument),
    )
    .map((argument) => path.resolve(folder, argument));
}
