import path from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.map': 'application/json',
};

export interface ServedFile {
  readonly file: string;
  readonly contentType: string;
}

/**
 * The file in `root` that a URL path means, or null when it means none: unknown kinds of file, malformed escapes and
 * every way out of the folder (`..`, encoded or not, backslashes, NUL, absolute paths, drive letters).
 */
export function servedFile(root: string, urlPath: string): ServedFile | null {
  let relative: string;
  try {
    relative = decodeURIComponent(urlPath).replace(/^\//, '');
  } catch {
    return null;
  }
  if (/[\\\0:]/.test(relative) || relative.split('/').some((part) => part === '' || part.startsWith('.'))) return null;
  const contentType = contentTypes[path.extname(relative)];
  const file = path.join(root, relative);
  if (contentType === undefined || !file.startsWith(root + path.sep)) return null;
  return { file, contentType };
}
