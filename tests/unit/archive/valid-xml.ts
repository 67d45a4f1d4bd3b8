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

/** What xmllint has against the documents: against the schema of MDTO, or as XML alone. Empty when they are fine. */
export async function xmlProblems(files: readonly NamedXml[], against: 'mdto' | 'nothing'): Promise<readonly string[]> {
  const xml = named(files);
  const { valid, errors, rawOutput } =
    against === 'mdto' ? await validateXML({ xml, schema: [schema] }) : await validateXML({ xml, schema: [anything] });
  if (valid) return [];
  const problems = errors.map(({ message, loc }) => {
    const at = Number.parseInt(loc?.fileName ?? '', 10);
    return `${files[at]?.path ?? '?'}: ${message}`;
  });
  return problems.length > 0 ? problems : [rawOutput];
}

/** A schema that takes any document, so that only whether it is XML counts. */
const anything = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:gebiedstafel:pakbon:1">
  <xs:element name="pakbon"/>
</xs:schema>`;
