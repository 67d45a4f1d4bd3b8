/** Whether shortcuts are made with Command instead of Control. */
export const isMac = /mac/i.test(navigator.platform);
