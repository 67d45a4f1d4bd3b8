/** One line per event of the example that is a change of the map, a decision, an action, a question or a learning. */
export interface ExampleLine {
  readonly session: 'ses-1' | 'ses-2';
  readonly seq: number;
  readonly nl: string;
  readonly en: string;
}

function one(seq: number, nl: string, en: string): ExampleLine {
  return { session: 'ses-1', seq, nl, en };
}
function two(seq: number, nl: string, en: string): ExampleLine {
  return { session: 'ses-2', seq, nl, en };
}

export const exampleLines: readonly ExampleLine[] = [
  one(
    3,
    'aanwezig: Provincie gedeputeerde, voorzitter met mandaat; procesbegeleider (onafhankelijk); verslaglegger; BZK directeur onder voorbehoud; LNV programmamanager onder voorbehoud; Grootstad wethouder met mandaat; Polderdam wethouder vertegenwoordigd door beleidsadviseur zonder mandaat; Waterschap heemraad met mandaat; IPO adviseur onder voorbehoud; VNG adviseur afgemeld n.v.t.; UvW adviseur onder voorbehoud; Kennisinstellingen onderzoeker n.v.t.; Inwoners vertegenwoordiger inwonerspanel n.v.t.; PS griffier toehoorder n.v.t.; gemeenteraden griffier als toehoorder n.v.t.',
    'present: Province gedeputeerde, voorzitter with mandate; "procesbegeleider (onafhankelijk)" as facilitator; verslaglegger; BZK directeur subject to approval; LNV programmamanager subject to approval; Grootstad wethouder with mandate; Polderdam wethouder represented by beleidsadviseur without mandate; ws heemraad with mandate; IPO adviseur subject to approval; VNG adviseur excused n/a; UvW adviseur subject to approval; Kennisinstellingen onderzoeker n/a; Inwoners vertegenwoordiger inwonerspanel n/a; PS griffier observer n/a; gemeenteraden griffier as observer n/a',
  ),
  one(41, 'momentopname: M1', 'snapshot: M1'),
  one(72, 'Momentopname: "M2"', 'Snapshot: M2'),
  one(6, 'partij: Ondernemers en maatschappelijke organisaties', 'party: Ondernemers en maatschappelijke organisaties'),
  one(
    7,
    'Ondernemers en maatschappelijke organisaties zijn betrokken bij het arrangement',
    'Ondernemers en maatschappelijke organisaties are involved in the arrangement',
  ),
  one(
    8,
    'Economie hangt af van wonen: Werkgevers vinden geen personeel zonder woningen.',
    'Economie depends on wonen: Werkgevers vinden geen personeel zonder woningen.',
  ),
  one(
    9,
    'Energie hangt ook af van economie: Netverzwaring komt sneller als bedrijven mee-investeren.',
    'Energie also depends on economie: Netverzwaring komt sneller als bedrijven mee-investeren.',
  ),
  one(
    10,
    'doel: Democratische legitimatie van keuzes, gesteld door de provincie',
    'goal: Democratische legitimatie van keuzes, set by the province',
  ),
  one(
    11,
    'Inwoners, raden en staten betrekken draagt bij aan democratische legitimatie',
    'Raden en staten betrekken contributes to democratische legitimatie',
  ),
  one(
    12,
    '* aanname: het Rijk geeft deze provincie een beperkte set doelen mee',
    '* assumption: het Rijk geeft deze provincie een beperkte set doelen mee',
  ),
  one(
    13,
    '! proces: De tafel werkt met vijf opgaven: klimaat, wonen, stikstof, energie en economie.',
    '! process: De tafel werkt met vijf opgaven: klimaat, wonen, stikstof, energie en economie.',
  ),
  one(
    14,
    '2021-01 akkoord; niet nodig: Procesbesluit van de tafel zelf.',
    '2021-01 agreed; not needed: Procesbesluit van de tafel zelf.',
  ),
  one(
    15,
    '? BZK: welke doelen geeft het Rijk precies mee voor deze provincie?',
    '? Welke doelen geeft het Rijk precies mee voor deze provincie? BZK finds out',
  ),
  one(17, 'Energie bouwt voort op de RES', 'Energie builds on the RES'),
  one(18, 'Wonen bouwt voort op de verstedelijkingsstrategie', 'Wonen builds on the verstedelijkingsstrategie'),
  one(19, 'plan: Klimaatadaptatieplan vastgesteld', 'plan: Klimaatadaptatieplan adopted'),
  one(20, 'Klimaat bouwt voort op het klimaatadaptatieplan', 'Klimaat builds on klimaatadaptatieplan'),
  one(
    21,
    '! afspraak: de tafel bouwt voort op de RES, de verstedelijkingsstrategie en het klimaatadaptatieplan en doet dat werk niet over.',
    '! agreement: de tafel bouwt voort op de RES, de verstedelijkingsstrategie en het klimaatadaptatieplan en doet dat werk niet over.',
  ),
  one(
    22,
    '2021-02 akkoord; gemeenteraden informeren 27 jan; Provinciale Staten informeren 26 jan',
    '2021-02 agreed; gemeenteraden inform 27 January; PS inform 26 January',
  ),
  one(
    23,
    '+ Provincie voor 14 jan: één overzicht maken van RES, verstedelijkingsstrategie en klimaatadaptatieplan (uit 2021-02)',
    '+ Province by 14 January: één overzicht maken van RES, verstedelijkingsstrategie en klimaatadaptatieplan (from 2021-02)',
  ),
  one(
    24,
    '? Passen de planningen van de drie plannen bij elkaar? Provincie zoekt uit (over: RES, verstedelijkingsstrategie, klimaatadaptatieplan)',
    '? Province: passen de planningen van de drie plannen bij elkaar? (about: RES, verstedelijkingsstrategie and klimaatadaptatieplan)',
  ),
  one(26, 'Energie vraagt 40 hectare in de Stadsrand', 'Energie claims 40 ha in Stadsrand'),
  one(
    27,
    'Wonen en economie botsen over ruimte in de Stadsrand',
    'Wonen conflicts with economie over space in Stadsrand',
  ),
  one(
    28,
    'Energie conflicteert met stikstof over ruimte in Veenweide',
    'Energie and stikstof clash over space in Veenweide',
  ),
  one(
    29,
    'Wonen hangt af van klimaat: Eerst waterberging, dan bouwen op laag land.',
    'Wonen depends on klimaat: Eerst waterberging, dan bouwen op laag land.',
  ),
  one(30, 'Klimaat hangt af van het grondinstrumentarium', 'Klimaat depends on grondinstrumentarium'),
  one(31, 'deelgebied: Zandrug 500 ha (van 1500)', 'zone: Zandrug 500 ha (of 1500)'),
  one(32, 'Energie vraagt 150 hectare op de Zandrug', 'Energie claims space on the Zandrug 150 ha'),
  one(33, 'Wonen vraagt ruimte op de Zandrug 60 ha', 'Wonen needs 60 hectares on the Zandrug'),
  one(34, 'Klimaat deelt 250 ha in Veenweide', 'Klimaat shares 250 ha in Veenweide'),
  one(
    35,
    '! afspraak: De claim van 40 hectare voor energieopwek in de Stadsrand vervalt. Energieopwek zoekt plek op de Zandrug.',
    '! agreement: De claim van 40 hectare voor energieopwek in de Stadsrand vervalt. Energieopwek zoekt plek op de Zandrug.',
  ),
  one(
    36,
    '2021-03 akkoord; voorbehoud Polderdam: "Geen mandaat; eerst overleg in het college."; Provinciale Staten besluit 9 februari; gemeenteraden besluit niet gepland',
    '2021-03 agreed; reservation Polderdam: "Geen mandaat; eerst overleg in het college."; PS decide 9 February; gemeenteraden decide not planned',
  ),
  one(
    37,
    'Energie vraagt geen ruimte meer in Stadsrand, vanwege besluit 2021-03',
    'Energie no longer claims space in Stadsrand because decision 2021-03',
  ),
  one(
    38,
    '* hobbel: claims leken niet te passen zolang gedeeld gebruik niet was vastgelegd (over: Veenweide)',
    '* bump: claims leken niet te passen zolang gedeeld gebruik niet was vastgelegd (about: Veenweide)',
  ),
  one(
    39,
    '? Grootstad: waar vinden we de laatste 10 hectare voor wonen en economie in de Stadsrand? (over: Stadsrand)',
    '? Grootstad: waar vinden we de laatste 10 hectare voor wonen en economie in de Stadsrand? (about: Stadsrand)',
  ),
  one(
    40,
    '+ Waterschap voor 1 februari: kaart maken van plekken waar waterberging en natuurherstel samen kunnen',
    '+ Waterschap by 1 February: kaart maken van plekken waar waterberging en natuurherstel samen kunnen',
  ),
  one(43, 'De provincie trekt het samenwerkingsarrangement', 'The province leads the arrangement'),
  one(44, 'Het Rijk voert het arrangement mee uit', 'Rijk carries out the arrangement'),
  one(45, 'Gemeente Grootstad trekt wonen', 'Grootstad leads wonen'),
  one(46, 'De provincie stuwt wonen', 'Province drives wonen'),
  one(47, 'Gemeente Polderdam voert wonen mee uit', 'Polderdam carries wonen out'),
  one(48, 'De provincie trekt stikstof', 'Province leads stikstof'),
  one(49, 'ws trekt klimaat', 'Waterschap leads klimaat'),
  one(50, 'De kennisinstellingen trekken het leren', 'Kennisinstellingen lead leren'),
  one(51, 'Gemeente Grootstad brengt 6 miljoen euro in voor wonen', 'Grootstad funds wonen 6 mln'),
  one(52, 'LNV is bevoegd voor stikstof', 'LNV is authorised for stikstof'),
  one(
    53,
    '! De provincie trekt het arrangement en stikstof, Grootstad trekt wonen, het waterschap trekt klimaat. De provincie stuwt wonen. (over: arrangement, stikstof, wonen, klimaat)',
    '! De provincie trekt het arrangement en stikstof, Grootstad trekt wonen, het waterschap trekt klimaat. De provincie stuwt wonen. (about: arrangement, stikstof, wonen and klimaat)',
  ),
  one(
    54,
    '2021-04 akkoord; Provinciale Staten informeren 26 januari; gemeenteraden zienswijze 24 februari; algemeen bestuur besluit 16 februari',
    '2021-04 agreed; PS inform 26 Jan; gemeenteraden consult 24 Feb; algemeen bestuur decide 16 Feb',
  ),
  one(
    55,
    '! standpunt: de tafel vraagt het Rijk om langjarig commitment, balans tussen ambities en middelen, eigen armslag en flexibel geld (over: Rijk, langjarig budget)',
    '! position: de tafel vraagt het Rijk om langjarig commitment, balans tussen ambities en middelen, eigen armslag en flexibel geld (about: Rijk, langjarig budget)',
  ),
  one(
    56,
    '2021-05 akkoord; voorbehoud BZK: Onthoudt zich: is geadresseerde.; voorbehoud LNV: Onthoudt zich: is geadresseerde.; PS informeren 26 jan; gemeenteraden informeren 27 jan',
    '2021-05 agreed; reservation BZK: Onthoudt zich: is geadresseerde.; reservation LNV: Onthoudt zich: is geadresseerde.; PS inform 26 Jan; gemeenteraden inform 27 Jan',
  ),
  one(
    57,
    '! advies: de tafel adviseert één gebiedsbudget zonder schotten (over: langjarig budget zonder schotten)',
    '! advice: de tafel adviseert één gebiedsbudget zonder schotten (about: langjarig budget)',
  ),
  one(
    58,
    '2021-06 aangehouden tot Antwoord van het Rijk op besluit 2021-05',
    'decision 2021-06 deferred until Antwoord van het Rijk op besluit 2021-05',
  ),
  one(
    59,
    '+ IPO voor vrijdag over een week: de gezamenlijke vraag (besluit 2021-05) sturen aan BZK en LNV',
    '+ IPO by next week Friday: de gezamenlijke vraag (besluit 2021-05) sturen aan BZK en LNV',
  ),
  one(
    60,
    '+ Grootstad voor 15 feb: bouwplanning maken en naast de waterplanning leggen (uit 2021-04)',
    '+ Grootstad by 15 Feb: bouwplanning maken en naast de waterplanning leggen (from decision 2021-04)',
  ),
  one(
    61,
    '? Wie trekt energie en economie? Provincie zoekt uit',
    '? Wie trekt energie en economie? Province will find out',
  ),
  one(63, 'arrangement: Kennisafspraak voor het gebied', 'arrangement: Kennisafspraak voor het gebied'),
  one(64, 'De kennisafspraak hangt af van nationale kennis en data', 'Kennisafspraak depends on nationale kennis'),
  one(65, 'Leren hangt af van de kennisafspraak', 'Leren depends on kennisafspraak'),
  one(66, 'Het arrangement hangt af van de kennisafspraak', 'The arrangement depends on kennisafspraak'),
  one(
    67,
    'Inwoners, raden en staten betrekken hangt af van de gemeenteraden',
    '"Inwoners, raden en staten betrekken" depends on gemeenteraden',
  ),
  one(68, 'Raden en staten betrekken hangt af van PS', 'Raden en staten betrekken depends on Provinciale Staten'),
  one(
    69,
    '* les: begin met wat er ligt, dat scheelde een half uur discussie (over: RES, verstedelijkingsstrategie en klimaatadaptatieplan)',
    '* lesson: begin met wat er ligt, dat scheelde een half uur discussie (about: RES, verstedelijkingsstrategie, klimaatadaptatieplan)',
  ),
  one(
    70,
    '+ Provincie voor 28 januari: met de griffies de behandeling van de besluiten in raden en staten plannen (uit 2021-03)',
    '+ Province by 28 January: met de griffies de behandeling van de besluiten in raden en staten plannen (from 2021-03)',
  ),
  one(
    71,
    '+ Kennisinstellingen voor 1 maart: opzet maken voor een lerende evaluatie',
    '+ Kennisinstellingen by March 1: opzet maken voor een lerende evaluatie',
  ),
  two(2, 'A1 klaar 13 januari', 'A1 done 13 January'),
  two(3, 'Actie 2 is klaar op 3 februari', 'Action 2 is done on 3 February'),
  two(4, 'A3 klaar op 9-12', 'A3 done on 9 Dec'),
  two(5, 'A5 klaar 28-1-2022', 'A5 completed 2022-01-28'),
  two(6, 'A6 gereed 28 februari', 'A6 finished 28 Feb'),
  two(7, '2021-03 Provinciale Staten vastgesteld op 9 februari', '2021-03 PS adopted on 9 February'),
  two(8, '2021-03 gemeenteraden gepland 20 april', '2021-03 gemeenteraden planned 20 April'),
  two(
    9,
    'V1: Het Rijk geeft vier doelen mee: wonen, natuur, energie en klimaat.',
    'Question 1: Het Rijk geeft vier doelen mee: wonen, natuur, energie en klimaat.',
  ),
  two(10, 'L1 klopt', 'L1 confirmed'),
  two(11, 'De provincie trekt energie', 'Province leads energie'),
  two(12, 'Wonen vraagt nu 210 hectare in de Stadsrand', 'Wonen now claims 210 ha in Stadsrand'),
  two(
    13,
    'V3 antwoord: Wonen bouwt hoger en vraagt 10 hectare minder.',
    'V3 answer: Wonen bouwt hoger en vraagt 10 hectare minder.',
  ),
  two(
    14,
    'Het samenwerkingsarrangement draagt bij aan ruimtelijke samenhang',
    'Samenwerkingsarrangement contributes to ruimtelijke samenhang',
  ),
];
