import type { ListSource } from './open-list';

/**
 * How the log calls a list: of several sheets each is a list of its own.
 * @param file its name, without the folder
 * @param count how many lists the file holds
 */
export function listName(file: string, source: ListSource, count: number): string {
  return source.form === 'sheet' && count > 1 ? `${file}, ${source.name}` : file;
}
