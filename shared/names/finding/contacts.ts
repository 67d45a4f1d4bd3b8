import type { NameSpan } from './name-span';

const atSigns = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const telephones =
  /(?<![\d.,+])(?:(?:\+|00)\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?\d(?:[\s.-]?\d){7,9}|0(?:[\s.-]?\d){9}|\(0\d{1,3}\)[\s-]?\d(?:[\s.-]?\d){5,7})(?!\d)/gu;
/** The page of somebody. */
const pages =
  /(?:https?:\/\/)?(?:www\.)?(?:linkedin\.com\/in|facebook\.com|instagram\.com|x\.com|twitter\.com)\/[^\s,;)]+/giu;
const handles = /(?<![\p{L}\p{N}@])@(\p{L}[\p{L}\p{N}_.-]*\p{L})/gu;
/** A box that a function reads is no one's. */
const sharedBox =
  /^(?:info|post|postbus|griffie|contact|secretariaat|bestuur|gemeente|provincie|waterschap|receptie|pers|office|council|clerk|mail|admin|support|gebiedstafel|team|project|omgeving)[\p{L}\d]*(?:[._-](?:info|griffie|secretariaat|team|\d+))?@/iu;

/** Addresses, numbers, pages and handles by which somebody is reached. */
export function contactsIn(text: string): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const { 0: address, index } of text.matchAll(atSigns)) {
    if (!sharedBox.test(address))
      spans.push({ start: index, end: index + address.length, evidence: 'contact', core: [] });
  }
  for (const { 0: page, index } of text.matchAll(pages))
    spans.push({ start: index, end: index + page.length, evidence: 'contact', core: [] });
  for (const { 0: number, index } of text.matchAll(telephones))
    spans.push({ start: index, end: index + number.length, evidence: 'contact', core: [] });
  for (const { 0: handle, index } of text.matchAll(handles))
    spans.push({ start: index, end: index + handle.length, evidence: 'contact', core: [] });
  return spans;
}
