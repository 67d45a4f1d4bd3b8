// The oldest engine the code must run on: that of the fallback runtime, Electron 33.
export const targets = { renderer: 'chrome130', node: 'node20.18' };
