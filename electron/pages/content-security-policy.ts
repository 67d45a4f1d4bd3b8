import { markupPolicyName, workerPolicyName } from '../../shared/ipc/origin';

type Directives = Readonly<Record<string, string>>;

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trimEnd())
    .join('; ');

/** Pages of the program: own files only, no inline script or style, no string becomes code. */
export const pagePolicy = written({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': `${markupPolicyName} ${workerPolicyName}`,
});

/**
 * Documents held in memory (print, screen numbers, recovery): no script at all. They are one string, so their style is
 * inline; pictures and fonts travel inside them.
 */
export const documentPolicy = written({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  sandbox: '',
});

/**
 * Pages in development: hot reload needs its socket, one inline script with a nonce, and inline styles. Otherwise as
 * strict as the real one, so that most violations show up while writing.
 * @param devServer such as `http://127.0.0.1:5173`
 */
export function developmentPolicy(devServer: string): string {
  return written({
    'default-src': "'none'",
    'script-src': "'self' 'nonce-vite'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': `'self' ${devServer.replace(/^http/, 'ws')}`,
    'worker-src': "'self' blob:",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
  });
}
