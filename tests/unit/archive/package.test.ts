import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isContent } from '../../../shared/archive/pakbon';
import { exampleLog } from '../minutes/example-log';
import { packageOf, sha256, textIn } from './packages';
import { xmlProblems } from './valid-xml';

const versions = ['internal', 'participants', 'public'] as const;

/** The text of the first element of a name in a document. */
function valueIn(xml: string, element: string): string | undefined {
  return new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`).exec(xml)?.[1];
}

function sidecarsIn(files: ReadonlyMap<string, Uint8Array>) {
  return [...files]
    .filter(([path]) => path.endsWith('.MDTO.xml'))
    .map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
}

describe('the archive package of the example', () => {
  it('R-ARCHIVE-1 has a folder for each session with its files, the dossier, the schema and a pakbon', async () => {
    const files = await packageOf(exampleLog());
    const ofSession = (reference: string) =>
      [
        'verslag.pdf',
        'verslag.html',
        'besluitenlijst.csv',
        'actielijst.csv',
        'actielijst.ics',
        'kaart.svg',
        'momentopname.json',
      ]
        .flatMap((name) => [`${reference}-${name}`, `${reference}-${name}.bestand.MDTO.xml`])
        .concat(`${reference}.MDTO.xml`)
        .map((name) => `${reference}/${name}`);
    expect([...files.keys()].sort()).toEqual(
      [
        ...ofSession('GT-2021-01'),
        ...ofSession('GT-2022-02'),
        'momentopname-schema/momentopname-schema.json',
        'momentopname-schema/momentopname-schema.json.bestand.MDTO.xml',
        'momentopname-schema/momentopname-schema.MDTO.xml',
        'dossier.MDTO.xml',
        'pakbon.xml',
      ].sort(),
    );
  });

  it.each(versions)(
    'R-ARCHIVE-2 every sidecar of the version %s is valid against the schema of MDTO',
    async (version) => {
      const sidecars = sidecarsIn(await packageOf(exampleLog(), { version }));
      expect(sidecars).toHaveLength(19);
      expect(await xmlProblems(sidecars, 'mdto')).toEqual([]);
    },
  );

  it('R-ARCHIVE-2 the schema refuses what is not as it should be', async () => {
    const [one] = sidecarsIn(await packageOf(exampleLog()));
    const { path, text } = one!;
    expect(await xmlProblems([{ path, text: text.replace(/<omvang>.*?<\/omvang>/, '') }], 'mdto')).not.toEqual([]);
    expect(await xmlProblems([{ path, text: text.replace('</naam>', '') }], 'mdto')).not.toEqual([]);
    const pakbon = '<pakbon xmlns="urn:gebiedstafel:pakbon:1">';
    for (const wrong of ['\u0001', '&', '<', '\uffff']) {
      expect(await xmlProblems([{ path, text: `${pakbon}${wrong}</pakbon>` }], 'nothing'), wrong).not.toEqual([]);
    }
    expect(await xmlProblems([{ path, text: `${pakbon}goed</pakbon>` }], 'nothing')).toEqual([]);
  });

  it.each(versions)('R-ARCHIVE-3 sizes and checksums of the version %s are those of the files', async (version) => {
    const files = await packageOf(exampleLog(), { version });
    const described = [...files.keys()].filter((path) => files.has(`${path}.bestand.MDTO.xml`));
    expect(described).toHaveLength(15);
    for (const path of described) {
      const sidecar = textIn(files, `${path}.bestand.MDTO.xml`);
      const bytes = files.get(path)!;
      expect(valueIn(sidecar, 'naam'), path).toBe(path.split('/').at(-1));
      expect(valueIn(sidecar, 'omvang'), path).toBe(String(bytes.length));
      expect(valueIn(sidecar, 'checksumWaarde'), path).toBe(await sha256(bytes));
    }
  });

  it('R-ARCHIVE-4 the pakbon counts objects, files and bytes, and its hash is that of all other files', async () => {
    const files = await packageOf(exampleLog());
    const pakbon = textIn(files, 'pakbon.xml');
    const others = [...files].filter(([path]) => path !== 'pakbon.xml');
    const content = others.filter(([path]) => isContent({ path }));
    expect(valueIn(pakbon, 'aantalInformatieobjecten')).toBe('4');
    expect(valueIn(pakbon, 'aantalBestanden')).toBe(String(content.length));
    expect(valueIn(pakbon, 'omvang')).toBe(String(content.reduce((sum, [, bytes]) => sum + bytes.length, 0)));
    const lines = await Promise.all(
      others
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(async ([path, bytes]) => `${await sha256(bytes)}  ${path}\n`),
    );
    expect(valueIn(pakbon, 'hash')).toBe(await sha256(Buffer.from(lines.join(''))));
    expect(valueIn(pakbon, 'archiefvormer')).toBe('Provincie Voorbeeldland (fictief)');
    expect(valueIn(pakbon, 'contact')).toBe('Informatiebeheer, archief@voorbeeldland.invalid');
    expect(valueIn(pakbon, 'aangemaakt')).toBe('2022-04-01T08:00:00.000Z');
    expect(valueIn(pakbon, 'versie')).toBe('intern');
    expect(await xmlProblems([{ path: 'pakbon.xml', text: pakbon }], 'nothing')).toEqual([]);
  });

  it('R-ARCHIVE-5 objects and files point at each other by the same ids, and every id is there once', async () => {
    const files = await packageOf(exampleLog());
    const ids = (xml: string) =>
      [...xml.matchAll(/<identificatieKenmerk>([0-9a-f-]{36})<\/identificatieKenmerk>/g)].map((match) => match[1]!);
    const own = sidecarsIn(files).map(({ text }) => ids(text)[0]!);
    expect(new Set(own).size).toBe(own.length);
    const minutes = textIn(files, 'GT-2021-01/GT-2021-01.MDTO.xml');
    const dossier = textIn(files, 'dossier.MDTO.xml');
    const [minutesId, dossierId] = [ids(minutes)[0]!, ids(dossier)[0]!];
    expect(ids(minutes)).toContain(dossierId);
    expect(ids(dossier)).toContain(minutesId);
    for (const name of ['verslag.pdf', 'actielijst.ics', 'momentopname.json']) {
      const [fileId, parent] = ids(textIn(files, `GT-2021-01/GT-2021-01-${name}.bestand.MDTO.xml`));
      expect(parent).toBe(minutesId);
      expect(ids(minutes)).toContain(fileId);
    }
    expect(minutes).toMatch(/<aanvullendeMetagegevens>\s*<verwijzingNaam>GT-2021-01-momentopname\.json</);
  });

  it('R-ARCHIVE-5 the same minutes have the same id in every package, and the same facts give the same bytes', async () => {
    const [one, again] = [await packageOf(exampleLog()), await packageOf(exampleLog())];
    expect([...one].map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual(
      [...again].map(([path, bytes]) => [path, strFromU8(bytes)]),
    );
    const open = await packageOf(exampleLog(), { version: 'public' });
    const whole = textIn(one, 'GT-2021-01/GT-2021-01.MDTO.xml');
    const id = valueIn(whole, 'identificatieKenmerk')!;
    const version = textIn(open, 'GT-2021-01/GT-2021-01.MDTO.xml');
    expect(valueIn(version, 'identificatieKenmerk')).not.toBe(id);
    expect(version).toContain(id);
    expect(version).toContain('Is een versie van');
    // In another language they are another text, and an archive that takes in both must keep both.
    const english = textIn(await packageOf(exampleLog(), { language: 'en' }), 'GT-2021-01/GT-2021-01.MDTO.xml');
    expect(valueIn(english, 'identificatieKenmerk')).not.toBe(id);
  });

  it('names sidecars the other way when that is asked', async () => {
    const files = await packageOf(exampleLog(), { sidecars: 'plain' });
    expect(files.has('GT-2021-01/GT-2021-01-verslag.pdf.MDTO.xml')).toBe(true);
    expect([...files.keys()].filter((path) => path.includes('.bestand.'))).toEqual([]);
    expect(await xmlProblems(sidecarsIn(files), 'mdto')).toEqual([]);
  });
});
