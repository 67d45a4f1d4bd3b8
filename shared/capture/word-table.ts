/**
 * A table to look typed words up in. It inherits nothing: in an ordinary object the word "constructor" is found, and
 * what is found is no value of the table.
 */
export function wordTable<Value>(words: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), words);
}
