import { Menu } from 'electron';
import { initialMenuState, type MenuState } from '../../shared/ipc/menu';
import { type MenuContext, menuTemplate } from './menu-template';

/** Building a menu costs a few milliseconds and a relayout: changes within this time share one. */
const settleTime = 120;

/** The application menu, rebuilt when what it shows has changed. */
export class ApplicationMenu {
  readonly #context: Omit<MenuContext, 'state' | 'projector'> & { readonly projector: () => MenuContext['projector'] };
  #state: MenuState;
  #shown = '';
  #timer: NodeJS.Timeout | null = null;

  constructor(
    context: Omit<MenuContext, 'state' | 'projector'> & { readonly projector: () => MenuContext['projector'] },
    known: Partial<MenuState>,
  ) {
    this.#context = context;
    this.#state = { ...initialMenuState, ...known };
  }

  get state(): MenuState {
    return this.#state;
  }

  /** What the page says about itself; the menu follows shortly. */
  setState(changes: Partial<MenuState>): void {
    this.#state = { ...this.#state, ...changes };
    this.refresh();
  }

  /** Looks again at everything that the menu shows. */
  refresh(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.show();
    }, settleTime);
  }

  show(): void {
    const projector = this.#context.projector();
    const seen = JSON.stringify([this.#state, projector]);
    if (seen === this.#shown) return;
    this.#shown = seen;
    const template = menuTemplate({ ...this.#context, projector, state: this.#state });
    Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
  }
}
