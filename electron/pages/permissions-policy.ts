/**
 * What a page may use of the browser, as the header of everything that is served. All of it is off, but copying a text;
 * the handlers of `permissions.ts` would refuse most of it too, and a frame or a worker never gets to ask.
 */
const features = {
  'clipboard-write': '(self)',
  accelerometer: '()',
  'attribution-reporting': '()',
  autoplay: '()',
  'browsing-topics': '()',
  camera: '()',
  'clipboard-read': '()',
  'compute-pressure': '()',
  'display-capture': '()',
  'encrypted-media': '()',
  fullscreen: '()',
  gamepad: '()',
  geolocation: '()',
  gyroscope: '()',
  hid: '()',
  'identity-credentials-get': '()',
  'idle-detection': '()',
  'keyboard-map': '()',
  'local-fonts': '()',
  magnetometer: '()',
  microphone: '()',
  midi: '()',
  payment: '()',
  'picture-in-picture': '()',
  'publickey-credentials-create': '()',
  'publickey-credentials-get': '()',
  'screen-wake-lock': '()',
  serial: '()',
  'storage-access': '()',
  'sync-xhr': '()',
  usb: '()',
  'window-management': '()',
  'xr-spatial-tracking': '()',
} as const;

export const permissionsPolicy = Object.entries(features)
  .map(([name, allowed]) => `${name}=${allowed}`)
  .join(', ');
