import { describe, expect, it } from 'vitest';
import { inferParty } from '../../../shared/capture/infer-element';
import type { StakeholderKind } from '../../../shared/model/vocabulary';

/** Organisations of Dutch area tables, as a facilitator pastes them. */
const real: Readonly<Partial<Record<StakeholderKind, string>>> = {
  national:
    'Ministerie van LVVN; Ministerie van Infrastructuur en Waterstaat; Min. BZK; Ministerie van Volkshuisvesting en Ruimtelijke Ordening; Ministerie van Defensie; Ministerie van Klimaat en Groene Groei; Rijkswaterstaat; Rijksvastgoedbedrijf; RVO; Rijksdienst voor Ondernemend Nederland; Rijksdienst voor het Cultureel Erfgoed; Staatsbosbeheer; ProRail; NVWA; Kadaster; Inspectie Leefomgeving en Transport; Rijkswaterstaat Midden-Nederland; Deltacommissaris; Rijk; BZK; IenW; COA',
  province:
    'Provincie Utrecht; Provincie Gelderland; Provincie Noord-Brabant; Provincie Zuid-Holland; Provincie Fryslân; Provincie Overijssel; Gedeputeerde Staten van Drenthe; Prov. Limburg; provincie Zeeland; GS',
  municipality:
    'Gemeente Amersfoort; Gemeente Ede; Gemeente Barneveld; gemeente Woerden; Gemeente De Ronde Venen; Gemeente Lopik; Gem. Nijkerk; Gemeente ’s-Hertogenbosch; College van B en W Zeist; Gemeente Súdwest-Fryslân; Gemeente Westland; Gemeente Rotterdam',
  water_board:
    'Waterschap Vallei en Veluwe; Waterschap Rivierenland; Waterschap Aa en Maas; Hoogheemraadschap De Stichtse Rijnlanden; Hoogheemraadschap van Delfland; Wetterskip Fryslân; Waterschap Drents Overijsselse Delta; HDSR; HHNK; Waterschap Amstel, Gooi en Vecht; Hoogheemraadschap van Schieland en de Krimpenerwaard',
  umbrella: 'IPO; VNG; Unie van Waterschappen; Interprovinciaal Overleg; Vereniging van Nederlandse Gemeenten; UvW',
  council:
    'Provinciale Staten van Utrecht; Gemeenteraad Ede; Algemeen bestuur Waterschap Rivierenland; Tweede Kamer; Gemeenteraden in de regio; Verenigde Vergadering van Delfland',
  knowledge:
    'Planbureau voor de Leefomgeving; PBL; Wageningen University & Research; WUR; Deltares; TNO; RIVM; KNMI; Universiteit Utrecht; TU Delft; Hogeschool Van Hall Larenstein; CBS; KWR Water Research Institute; STOWA; Naturalis; Sovon; Commissie mer; Raad voor de leefomgeving en infrastructuur; Louis Bolk Instituut; Kennisinstituut voor Mobiliteitsbeleid; Platform31; Saxion Hogeschool',
  society:
    'Natuurmonumenten; Het Utrechts Landschap; Brabants Landschap; It Fryske Gea; Landschap Overijssel; Het Zeeuwse Landschap; Vogelbescherming Nederland; Natuur en Milieufederatie Utrecht; Natuur & Milieu; Milieudefensie; Wereld Natuur Fonds; IVN Natuureducatie; LandschappenNL; Goois Natuurreservaat; Vitens; Evides; Brabant Water; Dunea; PWN; Oasen; Waternet; WML; Waterbedrijf Groningen; Vewin; Stedin; Liander; Alliander; Enexis; TenneT; Gasunie; Netbeheer Nederland; Eneco; Vattenfall; Energiecoöperatie Zuidenwind; NS; Havenbedrijf Rotterdam; North Sea Port; Groningen Seaports; Schiphol; LTO Noord; ZLTO; LLTB; NAJK; Nederlandse Melkveehouders Vakbond; Agractie; Cumela; Glastuinbouw Nederland; Agrarisch Collectief Rijn, Vecht en Venen; BoerenNatuur; Coöperatie Gebiedscollectief Utrecht Oost; VNO-NCW Midden; MKB-Nederland; Bouwend Nederland; NEPROM; Aedes; Woningcorporatie Portaal; Ymere; Huurdersvereniging De Kern; Dorpsraad Kockengen; Wijkraad Oost; Bewonersvereniging Vathorst; Vereniging Eigen Huis; Plaatselijk Belang Oldeholtpade; Dorpsbelang Gaast; Fietsersbond; ANWB; HISWA-RECRON; Federatie Particulier Grondbezit; Jagersvereniging; Sportvisserij Nederland; Rabobank; FrieslandCampina; Tata Steel; Koninklijke Horeca Nederland; Stichting Behoud de Eemvallei; Ondernemersvereniging Woerden; FNV',
};
const all = Object.entries(real).flatMap(([kind, names]) =>
  names.split(';').map((name) => [kind, name.trim()] as const),
);

describe('R-SAY-14 the kind of a real organisation', () => {
  it('is guessed for at least 140 of 150', () => {
    const wrong = all.filter(([kind, name]) => inferParty(name).stakeholderKind !== kind);
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(1 - wrong.length / all.length, wrong.map(([, name]) => name).join('; ')).toBeGreaterThanOrEqual(140 / 150);
  });

  it.each(['Informateur', 'Omgevingsdienst', 'Veiligheidsregio Utrecht', 'Formerende partijen'])(
    'is left open where the name does not say it: %s',
    (name) => {
      expect(inferParty(name)).toEqual({ stakeholderKind: 'other', layer: null });
    },
  );

  it.each([
    'Wonen',
    'Klimaatadaptatie',
    'Stikstofaanpak',
    'Drinkwater',
    'Energietransitie',
    'Ruimte voor natuur',
    'Woningbouw',
    'Landschap en erfgoed',
    'Nationaal Park',
  ])('of what is a task, is none: %s', (name) => {
    expect(inferParty(name).stakeholderKind).toBe('other');
  });
});
