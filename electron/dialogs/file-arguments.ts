import path from 'node:path';
import { tableFileExtension } from '../../shared/ipc/files';

/**
 * The files named on a command line, absolute. Only our own extensions count, so that switches, the program itself and
 * the folder of a development run are never taken for a file.
 * @param commandLine all of `process.argv`, or that of a second start
 * @param folder to resolve relative names against: the working directory of that start
 */
export function fileArguments(commandLine: readonly string[], folder: string): readonly string[] {
  return commandLine
    .slice(1)
    .filter(isFile)
    .map((argument) => path.resolve(folder, argument));
}

/**
 * The words to start the same program with again, with other files than it was started with.
 * @param commandLine all of `process.argv`
 * @param files absolute paths
 */
export function argumentsForFiles(commandLine: readonly string[], files: readonly string[]): readonly string[] {
  return [...commandLine.slice(1).filter((argument) => !isFile(argument)), ...files];
}

const isFile = (argument: string): boolean =>
  !argument.startsWith('-') && new RegExp(`\\.(${tableFileExtension}|json)$`, 'i').test(argument);
