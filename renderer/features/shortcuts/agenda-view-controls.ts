/** What keys and buttons ask of the views of agenda items. */
export interface AgendaViewControls {
  /** Keeps how the table is looked at now with the item under discussion. */
  keep(): void;
  /** Shows the view of the item under discussion again. */
  show(): void;
}

/** Of the console on screen; null without one. The start screen is painted without what a view is made of. */
export const agendaViewControls: { current: AgendaViewControls | null } = { current: null };
