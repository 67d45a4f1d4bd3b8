import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schema = readFileSync('tests/fixtures/mdto/MDTO-XML1.0.1.xsd', 'utf8');

export interface NamedXml {
  readonly path: string;
  readonly text: string;
}

const named = (files: readonly NamedXml[]) =>
  // xmllint takes a file name for more than a name.
  files.map(({ text }, at) => ({ fileName: `${at}.xml`, contents: text }));

/**
 * What xmllint has against the documents: against the schema of MDTO, or as XML alone, of which the root must be a pakbon
 * or a picture. Empty when they are fine.
 */
export async function xmlProblems(
  files: readonly NamedXml[],
  against: 'mdto' | 'nothing' | 'picture',
): Promise<readonly string[]> {
  const schemas = { mdto: schema, nothing: anyOf('pakbon', pakbon), picture: anyOf('svg', svg) };
  const { valid, errors, rawOutput } = await validateXML({ xml: named(files), schema: [schemas[against]] });
  if (valid) return [];
  const problems = errors.map(({ message, loc }) => {
    const at = Number.parseInt(loc?.fileName ?? '', 10);
    return `${files[at]?.path ?? '?'}: ${message}`;
  });
  return problems.length > 0 ? problems : [rawOutput];
}

const pakbon = 'urn:gebiedstafel:pakbon:1';
const svg = 'http://www.w3.org/2000/svg';

/** A schema that takes any document with this root, so that only whether it is XML counts. */
const anyOf = (root: string, namespace: string): string => `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}">
  <xs:element name="${root}"/>
</xs:schema>`;
