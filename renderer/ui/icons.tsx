import type { ReactNode } from 'react';

/** Strokes on a 20 × 20 grid, drawn for this app so that nothing is fetched and every line has the same weight. */
const shapes = {
  add: <path d="M10 4v12M4 10h12" />,
  agenda: <path d="M4 5.5h12v11H4zM4 8.5h12M7 3.5v3M13 3.5v3M7 11.5h3" />,
  alert: <path d="M10 3.2 17.6 16.6H2.4zM10 8.2v4M10 14.3v.2" />,
  archive: <path d="M3.5 4h13v3.5h-13zM4.5 7.5v9h11v-9M8 10.5h4" />,
  arrowDown: <path d="M10 4v12M5 11l5 5 5-5" />,
  arrowLeft: <path d="M16 10H4M9 5l-5 5 5 5" />,
  arrowRight: <path d="M4 10h12M11 5l5 5-5 5" />,
  arrowUp: <path d="M10 16V4M5 9l5-5 5 5" />,
  balance: <path d="M10 3.5v13M6 16.5h8M3.5 6.5h13M5 6.5l-2.3 5h4.6zM15 6.5l-2.3 5h4.6z" />,
  ask: <path d="M3 4.5h9v6.5H7.5L5 13.2V11H3zM14 8h3v6.5h-1.5v2L13 14.5H9.5V13" />,
  blank: <path d="M3 4.5h14v9H3zM3 4l14 10M10 13.5v3M6.5 16.5h7" />,
  chain: <path d="M3 7.5h5v5H3zM12 3.5h5v5h-5zM12 11.5h5v5h-5zM8 9l4-2.5M8 11l4 2.5" />,
  check: <path d="M4 10.5l4 4 8-9" />,
  chevronDown: <path d="M5.5 8l4.5 4.5L14.5 8" />,
  chevronRight: <path d="M8 5.5l4.5 4.5L8 14.5" />,
  clock: <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6v4.3l2.8 1.7" />,
  close: <path d="M5 5l10 10M15 5 5 15" />,
  compare: <path d="M3 4.5h6v11H3zM11 4.5h6v11h-6zM5 8h2M5 11h2M13 8h2M13 11h2M13 13.5h2" />,
  command: <path d="M3.5 5h13v10h-13zM6.5 8l2 2-2 2M10.5 12h3" />,
  decision: <path d="M4 3.5h12v13H4zM7 7h6M7 10l1.8 1.8L13 8.5M7 14h6" />,
  download: <path d="M10 3v9M6 8.5l4 4 4-4M4 16.5h12" />,
  edit: <path d="M4 16l.8-3.6L13.3 4l2.7 2.7-8.5 8.5zM11.5 5.8l2.7 2.7" />,
  element: <path d="M4 6.5h12v7H4zM7 10h6" />,
  exchange: <path d="M3.5 7.5h12M12 4l3.5 3.5L12 11M16.5 13h-12M8 9.5 4.5 13 8 16.5" />,
  file: <path d="M5 3h6.5L15 6.5V17H5zM11 3v4h4" />,
  filter: <path d="M3.5 5h13M6 10h8M8.5 15h3" />,
  flag: <path d="M5 17V3.5M5 4h10l-2.2 3.2L15 10.5H5" />,
  focus: (
    <path d="M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13M10 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z" />
  ),
  folder: <path d="M3 5.5h5l1.5 2H17v8.5H3z" />,
  goal: <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 9.9v.2" />,
  grip: <path d="M7.5 5h.1M12.5 5h.1M7.5 10h.1M12.5 10h.1M7.5 15h.1M12.5 15h.1" strokeWidth="2.6" />,
  help: <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM7.9 8a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.6M10 13.9v.2" />,
  hold: <path d="M7 4.5v11M13 4.5v11" />,
  info: <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 9.2v4.6M10 6.4v.2" />,
  learning: <path d="M10 3.2a5 5 0 0 1 3 9V14H7v-1.8a5 5 0 0 1 3-9zM7.8 16.6h4.4" />,
  legitimacy: <path d="M3 7.5 10 3.5l7 4zM5 8v6.5M8.4 8v6.5M11.6 8v6.5M15 8v6.5M3 16.5h14" />,
  legend: <path d="M3.5 4.5h4v4h-4zM10.5 6.5h6M5.5 11.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM10.5 13.5h6" />,
  link: <path d="M5.5 12.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM14.5 3.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM7 13l6-6" />,
  list: <path d="M7 5.5h10M7 10h10M7 14.5h10M3.5 5.5h.5M3.5 10h.5M3.5 14.5h.5" />,
  logbook: <path d="M5 3.5h10.5v13H5a1.5 1.5 0 0 1-1.5-1.5V5A1.5 1.5 0 0 1 5 3.5zM7 3.5v13M9.5 7h3.5M9.5 10h3.5" />,
  map: <path d="M3 5.5 7.5 4l5 1.8L17 4v10.8l-4.5 1.7-5-1.8L3 16.2zM7.5 4v10.7M12.5 5.8v10.7" />,
  matrix: <path d="M3.5 4h13v12h-13zM3.5 8h13M3.5 12h13M8 4v12M12.3 4v12" />,
  menu: <path d="M4 6h12M4 10h12M4 14h12" />,
  minutes: <path d="M5 3h7l3 3v11H5zM8 8.5h4M8 11h4M8 13.5h4" />,
  moon: <path d="M15.8 12A6.5 6.5 0 0 1 8 4.2a6.5 6.5 0 1 0 7.8 7.8z" />,
  more: <path d="M5 10h.1M10 10h.1M15 10h.1" strokeWidth="2.6" />,
  panelLeft: <path d="M3 4.5h14v11H3zM8 4.5v11" />,
  panelRight: <path d="M3 4.5h14v11H3zM12 4.5v11" />,
  participants: (
    <path d="M7.5 4a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM2.5 16c.3-2.9 2.2-4.4 5-4.4s4.7 1.5 5 4.4M13 4.3a2.6 2.6 0 0 1 0 4.9M14.5 11.9c1.8.6 2.8 2 3 4.1" />
  ),
  pin: <path d="M7 3.5h6M8 3.5v5l-2.5 3h9L12 8.5v-5M10 11.5v5" />,
  play: <path d="M6.5 4.5 15 10l-8.5 5.5z" />,
  print: <path d="M6 7V3.5h8V7M6 13.5H3.5V7h13v6.5H14M6 11.5h8v5H6z" />,
  projector: <path d="M3 4.5h14v9H3zM10 13.5v3M6.5 16.5h7" />,
  question: <path d="M3.5 4h13v9.5H9.5L6 16.5v-3H3.5zM8.3 7.4a1.7 1.7 0 1 1 2.5 1.5c-.5.3-.8.6-.8 1.2M10 11.6v.1" />,
  redo: <path d="M15.5 8H8a4 4 0 0 0 0 8h4M12.5 5l3 3-3 3" />,
  remove: <path d="M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5" />,
  replay: <path d="M4.2 8.2A6.3 6.3 0 1 1 3.7 11M4 4.5v3.9h3.9M10 6.8v3.6l2.6 1.5" />,
  search: <path d="M8.8 3.5a5.3 5.3 0 1 1 0 10.6 5.3 5.3 0 0 1 0-10.6zM12.7 12.7l4 4" />,
  signal: (
    <path d="M10 3.5a4.5 4.5 0 0 1 4.5 4.5c0 3.5 1.5 5 1.5 5H4s1.5-1.5 1.5-5A4.5 4.5 0 0 1 10 3.5zM8.5 15.5a1.6 1.6 0 0 0 3 0" />
  ),
  skipBack: <path d="M5 5v10M15.5 5 8 10l7.5 5z" />,
  skipForward: <path d="M15 5v10M4.5 5l7.5 5-7.5 5z" />,

  snapshot: <path d="M3 6.5h3l1.3-2h5.4l1.3 2h3v9H3zM10 8.2a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z" />,
  space: <path d="M3.5 3.5h13v13h-13zM3.5 9H10M10 3.5v13M10 12h6.5" />,
  sun: (
    <path d="M10 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM10 2.5v1.7M10 15.8v1.7M2.5 10h1.7M15.8 10h1.7M4.7 4.7l1.2 1.2M14.1 14.1l1.2 1.2M4.7 15.3l1.2-1.2M14.1 5.9l1.2-1.2" />
  ),
  task: <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM6.8 10.3l2.3 2.3 4.2-4.9" />,
  undo: <path d="M4.5 8H12a4 4 0 0 1 0 8H8M7.5 5l-3 3 3 3" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** Decorative by itself: the control around it carries the name. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: 16 | 20 | 24 | 32 }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[name]}
    </svg>
  );
}
