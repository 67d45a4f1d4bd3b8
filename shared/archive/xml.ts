import { xmlText } from '../model/xml-text';

/** An element with either text or other elements in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/** Children may be lists, and null for what is not there, so that a whole document reads like its schema. */
export type XmlContent = string | readonly (XmlElement | null | readonly XmlElement[])[];

/** @param name a name of ours, never typed text: it is written as it stands */
export function xml(name: string, content: XmlContent, attributes: Readonly<Record<string, string>> = {}): XmlElement {
  if (typeof content === 'string') return { name, attributes, content };
  return { name, attributes, content: content.flatMap((child) => child ?? []) };
}

/** An element for each text, in order. */
export function xmlEach(name: string, texts: readonly string[]): readonly XmlElement[] {
  return texts.map((text) => xml(name, text));
}

/** A whole document in UTF-8, indented by two spaces. Whatever the texts hold, it is well-formed. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes, content }: XmlElement, indent: string): readonly string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const start = `${indent}<${name}${written.join('')}>`;
  if (typeof content === 'string') return [`${start}${xmlText(content)}</${name}>`];
  return [start, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}
