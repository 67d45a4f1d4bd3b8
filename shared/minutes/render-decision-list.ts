import type { Minutes } from './minutes';
import { renderDocx } from './render-docx';
import { type HtmlOptions, renderHtml } from './render-html';
import { renderMarkdown } from './render-markdown';

/** The lists that people really use, each a document of its own: the decision list also holds the actions. */
export type MinutesList = 'decisions' | 'actions';

/** A list in each format, made when asked for. */
export interface RenderedList {
  readonly markdown: () => string;
  readonly html: (options?: Pick<HtmlOptions, 'fonts'>) => string;
  readonly docx: () => Promise<Uint8Array>;
}

/**
 * The besluitenlijst (header, decisions, actions) or the actielijst (header, actions) of the same minutes: it can be sent
 * within a day and goes to councils, while the minutes are still a draft.
 */
export function renderDecisionList(minutes: Minutes, list: MinutesList = 'decisions'): RenderedList {
  return {
    markdown: () => renderMarkdown(minutes, { part: list }),
    html: (options = {}) => renderHtml(minutes, { ...options, part: list }),
    docx: () => renderDocx(minutes, { part: list }),
  };
}
