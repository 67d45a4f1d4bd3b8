/**
 * What a page may ask the browser for, and why not. Everything is denied; the two exceptions are hints without which
 * copying text and keeping the local database work less well. A name that is missing here is denied as well.
 */
export const permissionReasons = {
  'background-fetch': { allowed: false, reason: 'nothing is fetched' },
  'background-sync': { allowed: false, reason: 'nothing is sent in the background' },
  'clipboard-read': { allowed: false, reason: 'pasting is done by the person, not by the page' },
  'clipboard-sanitized-write': {
    allowed: true,
    reason: 'copying a decision as text, from the facilitator window only',
  },
  'deprecated-sync-clipboard-read': { allowed: false, reason: 'as clipboard-read' },
  'display-capture': { allowed: false, reason: 'pictures are made by the main process of our own windows' },
  fileSystem: { allowed: false, reason: 'files go through the dialogs of the main process' },
  fullscreen: { allowed: false, reason: 'the main process decides which window fills which display' },
  geolocation: { allowed: false, reason: 'the area is in the table, not where the laptop is' },
  hid: { allowed: false, reason: 'no devices' },
  'idle-detection': { allowed: false, reason: 'nobody is watched' },
  keyboardLock: { allowed: false, reason: 'the keyboard stays with the person' },
  'local-fonts': { allowed: false, reason: 'the fonts are bundled' },
  media: { allowed: false, reason: 'no camera or microphone in a meeting' },
  mediaKeySystem: { allowed: false, reason: 'no protected media' },
  midi: { allowed: false, reason: 'no devices' },
  midiSysex: { allowed: false, reason: 'no devices' },
  notifications: { allowed: false, reason: 'a message over a projected map would be seen by the hall' },
  openExternal: { allowed: false, reason: 'nothing opens another program' },
  'payment-handler': { allowed: false, reason: 'nothing is paid' },
  'periodic-background-sync': { allowed: false, reason: 'nothing is sent in the background' },
  'persistent-storage': { allowed: true, reason: 'keeps the local database when the disk gets full' },
  pointerLock: { allowed: false, reason: 'the pointer stays with the person' },
  'screen-wake-lock': { allowed: false, reason: 'the main process keeps the display awake while projecting' },
  sensors: { allowed: false, reason: 'no devices' },
  serial: { allowed: false, reason: 'no devices' },
  'speaker-selection': { allowed: false, reason: 'no sound' },
  'storage-access': { allowed: false, reason: 'there is one origin' },
  'system-wake-lock': { allowed: false, reason: 'as screen-wake-lock' },
  'top-level-storage-access': { allowed: false, reason: 'there is one origin' },
  usb: { allowed: false, reason: 'no devices' },
  'web-app-installation': { allowed: false, reason: 'this is the installed program' },
  'window-management': { allowed: false, reason: 'the main process places the windows' },
  unknown: { allowed: false, reason: 'what has no name is not given' },
} as const satisfies Readonly<Record<string, { readonly allowed: boolean; readonly reason: string }>>;

/** @param fromFacilitator whether the facilitator's page itself asks, not the projector and not a frame */
export function isPermitted(permission: string, fromFacilitator: boolean): boolean {
  const known = Object.hasOwn(permissionReasons, permission)
    ? permissionReasons[permission as keyof typeof permissionReasons]
    : permissionReasons.unknown;
  return known.allowed && fromFacilitator;
}
