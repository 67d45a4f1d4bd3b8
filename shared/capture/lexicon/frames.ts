import { bare, type Frame, noun, reversed, verb } from './frame';

/*
 * The verbs and nouns that say a relation. One entry is one word with the parts it takes; its forms (separable, passive,
 * perfect, with "gaat") follow from it. `-` is a name without a preposition. Both languages side by side.
 */

const roles: readonly (readonly Frame[])[] = [
  verb('leads', { finite: 'trekt trekken', pp: 'getrokken', infinitive: 'trekken' }),
  verb('leads', { finite: 'leidt leiden', pp: 'geleid', infinitive: 'leiden' }),
  verb('leads', { finite: 'coordineert coordineren', pp: 'gecoordineerd', infinitive: 'coordineren' }),
  verb('leads', { finite: 'neemt nemen', with: 'zich', light: 'op', to: '- van' }),
  verb('leads', { finite: 'trekt trekken', with: 'kar', to: 'van voor bij op', light: 'bij' }),
  noun('leads', { noun: 'trekker trekkers', to: '- van voor op bij' }),
  noun('leads', { noun: 'trekkerschap trekkersrol', to: '- van voor op bij' }),
  noun('leads', { noun: 'voortouw', to: '- bij voor in op van' }),
  noun('leads', { noun: 'rol', with: 'trekkende|leidende', to: 'bij voor in op' }),
  noun('leads', { noun: 'regie leiding coordinatie', to: '- van op over bij voor' }),
  noun('leads', { noun: 'kartrekker regisseur coordinator', to: '- van voor op bij' }),
  verb('leads', { finite: 'leads lead', pp: 'led', infinitive: 'lead' }),
  verb('leads', { finite: 'heads head', pp: 'headed', infinitive: 'head', light: 'up' }),
  verb('leads', { finite: 'coordinates coordinate', pp: 'coordinated', infinitive: 'coordinate' }),
  noun('leads', { noun: 'lead leader', to: 'of for on in -', light: 'the' }),
  noun('leads', { noun: 'charge', with: 'takes|take|is|in', to: 'of', isLoose: true }),
  verb('leads', { finite: 'neemt nemen', with: 'over', light: 'kar van als trekker de', to: '- van' }),
  noun('leads', { noun: 'trekkersrol', with: 'krijgt|krijgen|heeft|neemt|pakt', to: 'van voor bij' }),
  verb('leads', { finite: 'pakt pakken', with: 'trekker', light: 'op als', to: '- van' }),
  verb('leads', { finite: 'pakt pakken', particle: 'op', isLoose: true }),
  verb('leads', { finite: 'takes take', with: 'on', isLoose: true }),

  verb('drives', { finite: 'stuwt stuwen', pp: 'gestuwd', infinitive: 'stuwen' }),
  verb('drives', { finite: 'jaagt jagen', particle: 'aan', pp: 'aangejaagd', infinitive: 'jagen' }),
  noun('drives', { noun: 'aanjager aanjagers stuwer', to: '- van voor op bij' }),
  noun('drives', { noun: 'rol', with: 'stuwende|aanjagende', to: 'bij voor in op' }),
  verb('drives', { finite: 'duwt duwen', particle: 'mee', to: 'aan - bij' }),
  noun('drives', { noun: 'kracht', with: 'stuwende', to: 'achter bij voor van', light: 'is zijn' }),
  verb('drives', { finite: 'drives drive', pp: 'driven', infinitive: 'drive' }),
  verb('drives', { finite: 'pushes push', with: 'forward' }),
  noun('drives', { noun: 'driver', to: 'of for' }),

  verb('executes', { finite: 'voert voeren', particle: 'uit', pp: 'uitgevoerd', infinitive: 'voeren' }),
  verb('executes', { finite: 'realiseert realiseren', pp: 'gerealiseerd', infinitive: 'realiseren' }),
  verb('executes', { finite: 'legt leggen', particle: 'aan', pp: 'aangelegd', infinitive: 'leggen' }),
  noun('executes', { noun: 'uitvoering', to: '- van voor op', light: 'verzorgt doet ter hand' }),
  noun('executes', { noun: 'uitvoerder uitvoeringspartner', to: 'van voor -' }),
  verb('executes', { finite: 'carries carry', with: 'out', pp: 'carried', infinitive: 'carry' }),
  verb('executes', { finite: 'ontwikkelt ontwikkelen', pp: 'ontwikkeld', infinitive: 'ontwikkelen' }),
  verb('executes', { finite: 'executes execute', pp: 'executed', infinitive: 'execute' }),
  verb('executes', { finite: 'implements implement', pp: 'implemented', infinitive: 'implement' }),
  verb('executes', { finite: 'delivers deliver', pp: 'delivered', infinitive: 'deliver' }),
  noun('executes', { noun: 'execution implementation delivery', to: 'of for' }),

  verb('advises', { finite: 'adviseert adviseren', infinitive: 'adviseren', to: 'over bij' }),
  noun('advises', { noun: 'advies', with: 'geeft|geven|levert|brengt', light: 'uit', to: 'over bij' }),
  verb('participates', { finite: 'denkt denken', particle: 'mee', infinitive: 'denken', to: 'over in bij' }),
  verb('advises', { finite: 'advises advise', infinitive: 'advise', to: 'on about' }),
  noun('advises', { noun: 'advice', with: 'gives|give|provides|provide', to: 'on about' }),

  verb('participates', { finite: 'doet doen', particle: 'mee', infinitive: 'doen', to: 'aan met bij in' }),
  verb('participates', { finite: 'neemt nemen', particle: 'deel', infinitive: 'nemen', to: 'aan' }),
  verb('participates', { finite: 'haakt haken', particle: 'aan', infinitive: 'haken', to: 'bij' }),
  verb('participates', { finite: 'sluit sluiten', particle: 'aan', infinitive: 'sluiten', to: 'bij' }),
  verb('participates', { finite: 'werkt werken', particle: 'mee', infinitive: 'werken', to: 'aan' }),
  noun('participates', { noun: 'betrokken', to: 'bij', light: 'ook' }),
  verb('participates', { finite: 'participates participate', infinitive: 'participate', to: 'in' }),
  verb('participates', { finite: 'joins join', infinitive: 'join' }),
  noun('participates', { noun: 'involved', to: 'in with' }),
  noun('participates', { noun: 'part', with: 'takes|take', to: 'in' }),
];

const means: readonly (readonly Frame[])[] = [
  noun('authorised_for', { noun: 'bevoegd', to: 'voor over' }),
  noun('authorised_for', { noun: 'gezag', with: 'bevoegd', to: 'voor over bij' }),
  noun('authorised_for', { noun: 'bevoegdheid', to: 'voor over', from: 'bij' }),
  verb('authorised_for', { finite: 'beslist beslissen', infinitive: 'beslissen', to: 'over' }),
  verb('authorised_for', { finite: 'gaat gaan', to: 'over', isLoose: true }),
  noun('authorised_for', { noun: 'authorised authorized competent', to: 'for' }),
  noun('authorised_for', { noun: 'authority', to: 'over for on' }),
  verb('authorised_for', { finite: 'decides decide', infinitive: 'decide', to: 'on about' }),

  verb('funds', {
    finite: 'financiert financieren bekostigt bekostigen',
    pp: 'gefinancierd bekostigd',
    infinitive: 'financieren',
  }),
  verb('funds', {
    finite: 'cofinanciert cofinancieren subsidieert subsidieren',
    pp: 'gesubsidieerd',
    infinitive: 'subsidieren',
  }),
  verb('funds', { finite: 'sponsort sponsoren', pp: 'gesponsord', infinitive: 'sponsoren' }),
  verb('funds', {
    finite: 'betaalt betalen',
    pp: 'betaald',
    infinitive: 'betalen',
    to: 'aan voor - van',
    light: 'mee',
  }),
  verb('funds', {
    finite: 'brengt brengen',
    particle: 'in',
    pp: 'ingebracht',
    infinitive: 'brengen',
    to: 'voor bij',
    needs: 'amount',
  }),
  verb('funds', { finite: 'geeft geven', pp: 'gegeven', infinitive: 'geven', to: 'aan voor', needs: 'amount' }),
  verb('funds', {
    finite: 'steekt steken stopt stoppen',
    pp: 'gestoken gestopt',
    infinitive: 'steken stoppen',
    to: 'in',
    needs: 'amount',
  }),
  verb('funds', {
    finite: 'draagt dragen',
    particle: 'bij',
    pp: 'bijgedragen',
    infinitive: 'dragen',
    to: 'aan voor in',
    needs: 'amount',
  }),
  verb('funds', { finite: 'stelt stellen', with: 'beschikbaar', pp: 'gesteld', to: 'voor aan', needs: 'amount' }),
  verb('funds', {
    finite: 'trekt trekken',
    particle: 'uit',
    pp: 'uitgetrokken',
    infinitive: 'trekken',
    to: 'voor',
    needs: 'amount',
  }),
  verb('funds', {
    finite: 'reserveert reserveren',
    pp: 'gereserveerd',
    infinitive: 'reserveren',
    to: 'voor',
    needs: 'amount',
  }),
  verb('funds', {
    finite: 'investeert investeren',
    pp: 'geinvesteerd',
    infinitive: 'investeren',
    to: 'in',
    needs: 'amount',
  }),
  verb('funds', { finite: 'legt leggen', with: 'tafel', pp: 'gelegd', to: 'voor', light: 'op', needs: 'amount' }),
  verb('funds', { finite: 'legt leggen', particle: 'in bij', to: 'voor aan', needs: 'amount' }),
  verb('funds', { finite: 'zet zetten', particle: 'opzij klaar', to: 'voor', needs: 'amount' }),
  verb('funds', { finite: 'komt komen', to: 'voor', light: 'met over de brug', needs: 'amount' }),
  verb('funds', { finite: 'heeft hebben', particle: 'over', to: 'voor', needs: 'amount' }),
  verb('funds', {
    finite: 'heeft hebben',
    with: 'gereserveerd|beschikbaar|klaarliggen|begroot',
    to: 'voor',
    needs: 'amount',
  }),
  verb('funds', { finite: 'heeft hebben', to: 'voor', needs: 'amount' }),
  verb('funds', { finite: 'komt komen gaat gaan', from: 'van from', to: 'voor naar', light: 'er', needs: 'amount' }),
  verb('funds', { finite: 'maakt maken', particle: 'vrij', pp: 'vrijgemaakt', to: 'voor', needs: 'amount' }),
  verb('funds', { finite: 'neemt nemen', with: 'rekening', light: 'voor zijn haar hun', to: 'van', needs: 'amount' }),
  verb('funds', { finite: 'doet doen', light: 'mee', to: 'voor in aan - bij', needs: 'amount' }),
  verb('funds', { finite: 'has have', to: 'for', needs: 'amount' }),
  verb('funds', { finite: 'dekt dekken', pp: 'gedekt', light: 'kosten van voor', to: '- van', needs: 'amount' }),
  noun('funds', { noun: 'bijdrage', to: 'aan voor', from: '- van' }),
  noun('funds', { noun: 'geldschieter financier funder', to: '- van voor of for' }),
  verb('funds', { finite: 'funds fund', pp: 'funded', infinitive: 'fund' }),
  verb('funds', { finite: 'finances finance', pp: 'financed', infinitive: 'finance' }),
  verb('funds', { finite: 'puts put', to: 'into in towards', needs: 'amount', pp: 'put', infinitive: 'put' }),
  verb('funds', { finite: 'puts put', with: 'table', light: 'on the', to: 'for', needs: 'amount' }),
  verb('funds', { finite: 'gives give', pp: 'given', infinitive: 'give', to: 'to for', needs: 'amount' }),
  verb('funds', { finite: 'pays pay', pp: 'paid', infinitive: 'pay', to: 'for to towards', light: '' }),
  verb('funds', {
    finite: 'contributes contribute',
    pp: 'contributed',
    infinitive: 'contribute',
    to: 'to towards',
    needs: 'amount',
  }),
  verb('funds', { finite: 'adds add', to: 'to for', needs: 'amount' }),
  verb('funds', { finite: 'sets set', with: 'aside', to: 'for', needs: 'amount' }),
  verb('funds', { finite: 'invests invest', pp: 'invested', infinitive: 'invest', to: 'in', needs: 'amount' }),
  verb('funds', { finite: 'reserves reserve', pp: 'reserved', infinitive: 'reserve', to: 'for', needs: 'amount' }),
  verb('funds', {
    finite: 'chips chip commits commit',
    pp: 'committed',
    light: 'in',
    to: 'for to towards',
    needs: 'amount',
  }),
  verb('funds', { finite: 'makes make', with: 'available', to: 'for', needs: 'amount' }),

  verb('provides', { finite: 'brengt brengen', particle: 'in', pp: 'ingebracht', infinitive: 'brengen' }),
  verb('provides', { finite: 'levert leveren', pp: 'geleverd', infinitive: 'leveren' }),
  verb('provides', { finite: 'levert leveren', particle: 'aan', pp: 'aangeleverd', infinitive: 'leveren' }),
  verb('provides', { finite: 'stelt stellen', with: 'beschikbaar', pp: 'gesteld' }),
  verb('provides', { finite: 'provides provide', pp: 'provided', infinitive: 'provide' }),
  verb('provides', { finite: 'brings bring', light: 'in', pp: 'brought', infinitive: 'bring' }),
  verb('provides', { finite: 'makes make', with: 'available' }),
  verb('provides', { finite: 'supplies supply', pp: 'supplied', infinitive: 'supply' }),

  verb('asks', { finite: 'vraagt vragen', pp: 'gevraagd', infinitive: 'vragen', to: '- aan van', needs: 'subject' }),
  verb('asks', { finite: 'verzoekt verzoeken', infinitive: 'verzoeken', to: '- aan', needs: 'subject' }),
  verb('asks', { finite: 'asks ask', infinitive: 'ask', to: '- of from', needs: 'subject' }),
  verb('asks', { finite: 'requests request', infinitive: 'request', to: 'from of', needs: 'subject' }),
];

const content: readonly (readonly Frame[])[] = [
  verb('depends_on', { finite: 'hangt hangen', particle: 'af', to: 'van' }),
  noun('depends_on', { noun: 'afhankelijk', to: 'van', from: '-' }),
  verb('depends_on', { finite: 'wacht wachten', infinitive: 'wachten', to: 'op' }),
  verb('depends_on', { finite: 'kan kunnen', with: 'niet zonder', to: '- zonder' }),
  verb('depends_on', { finite: 'lukt lukken', with: 'niet zonder', to: '- zonder' }),
  verb('depends_on', { finite: 'lukt lukken', with: 'alleen', to: 'met' }),
  verb('depends_on', {
    finite: 'kan kunnen',
    with: 'niet starten|beginnen|start|verder|door voordat|voor|zonder|tot',
    light: 'er is klaar gereed af geregeld rond vastligt vaststaat ligt',
  }),
  verb('depends_on', {
    finite: 'kan kunnen',
    with: 'pas|alleen starten|beginnen|start|verder|door als|na|met|zodra',
    light: 'er is klaar gereed af geregeld rond vastligt vaststaat ligt',
  }),
  verb('depends_on', { finite: 'staat staan valt vallen', with: 'met', light: 'of en vallen staan', to: '- met' }),
  verb('depends_on', { finite: 'leunt leunen rust rusten', to: 'op' }),
  verb('depends_on', { finite: 'depends depend', infinitive: 'depend', to: 'on upon' }),
  verb('depends_on', {
    finite: 'kan kunnen',
    with: 'alleen|pas als|zodra|met',
    light: 'lukt er komt is klaar doorgaat',
  }),
  reversed(verb('depends_on', { finite: 'maakt maken', with: 'mogelijk' })),
  reversed(verb('depends_on', { finite: 'makes make', with: 'possible' })),
  reversed(verb('depends_on', { finite: 'enables enable' })),
  noun('depends_on', { noun: 'dependent reliant', to: 'on upon', from: '-' }),
  verb('depends_on', { finite: 'waits wait', light: 'waiting', to: 'for on' }),
  verb('depends_on', { finite: 'hinges hinge relies rely', to: 'on upon' }),
  verb('depends_on', { finite: 'cannot cant', with: 'do without', to: '- without' }),
  verb('depends_on', {
    finite: 'cannot cant',
    with: 'start|begin|proceed before|until|without',
    light: 'is ready done finished there',
  }),
  verb('depends_on', { finite: 'works work', with: 'only', to: 'with' }),

  verb('reinforces', { finite: 'versterkt versterken', pp: 'versterkt', infinitive: 'versterken', light: 'elkaar' }),
  verb('reinforces', { finite: 'helpt helpen', particle: 'vooruit' }),
  verb('reinforces', { finite: 'gaan gaat', with: 'goed samen', to: 'met' }),
  verb('reinforces', {
    finite: 'reinforces reinforce strengthens strengthen',
    pp: 'reinforced strengthened',
    light: 'each other',
  }),

  verb('conflicts_with', {
    finite: 'conflicteert conflicteren botst botsen schuurt schuren wringt wringen strijdt strijden',
    to: '- met',
    light: 'elkaar het met',
  }),
  verb('conflicts_with', { finite: 'zit zitten staat staan', with: 'weg', light: 'elkaar in de', to: '-' }),
  verb('conflicts_with', { finite: 'gaat gaan', with: 'niet samen', to: '- met' }),
  verb('conflicts_with', { finite: 'zit zitten', with: 'vaarwater', light: 'elkaars in het elkaar', to: '- van' }),
  verb('conflicts_with', {
    finite: 'vecht vechten fights fight',
    light: 'om over ruimte space elkaar each other',
    to: '- met with',
  }),
  verb('conflicts_with', { finite: 'hindert hinderen', pp: 'gehinderd', infinitive: 'hinderen', to: '-' }),
  verb('conflicts_with', { finite: 'bijt bijten', light: 'elkaar', to: '- met' }),
  noun('conflicts_with', { noun: 'conflict', to: 'met', from: '- tussen', light: 'er bestaat' }),
  noun('conflicts_with', { noun: 'gespannen voet', to: 'met', from: '-', light: 'op staat staan' }),
  noun('conflicts_with', { noun: 'spanning', to: 'met', from: '- tussen', light: 'er' }),
  noun('conflicts_with', { noun: 'haaks', to: 'op', from: '-', light: 'staat staan' }),
  verb('conflicts_with', { finite: 'conflicts conflict clashes clash', to: '- with', light: 'each other' }),
  verb('conflicts_with', { finite: 'bites bite', light: 'each other', to: '-' }),
  noun('conflicts_with', { noun: 'odds', to: 'with', from: '-', light: 'at' }),
  noun('conflicts_with', { noun: 'conflict tension', to: 'with', from: '- between', light: 'there' }),
  verb('conflicts_with', { finite: 'dont cannot cant', with: 'go|fit together', light: 'well', to: '- with' }),
  verb('conflicts_with', { finite: 'gets get', with: 'way', light: 'in the of each others', to: 'of' }),

  verb('contributes_to', { finite: 'draagt dragen', particle: 'bij', infinitive: 'dragen', to: 'aan' }),
  verb('contributes_to', { finite: 'helpt helpen', light: 'mee', to: 'aan bij' }),
  noun('contributes_to', { noun: 'bijdrage', with: 'levert|leveren', to: 'aan' }),
  verb('contributes_to', { finite: 'contributes contribute adds add', infinitive: 'contribute', to: 'to' }),
  verb('contributes_to', { finite: 'counts count', to: 'towards toward to' }),
  verb('contributes_to', { finite: 'telt tellen', particle: 'mee', to: 'voor bij' }),
  verb('contributes_to', { finite: 'helps help', to: '- achieve reach' }),

  verb('builds_on', { finite: 'bouwt bouwen borduurt borduren', particle: 'voort', to: 'op' }),
  verb('builds_on', { finite: 'bouwt bouwen', particle: 'verder', to: 'op' }),
  verb('builds_on', { finite: 'gebruikt gebruiken', pp: 'gebruikt', infinitive: 'gebruiken' }),
  verb('builds_on', { finite: 'volgt volgen', particle: '', to: 'uit' }),
  noun('builds_on', { noun: 'gebaseerd', to: 'op', from: '-' }),
  verb('builds_on', { finite: 'sluit sluiten', particle: 'aan', to: 'op bij' }),
  verb('builds_on', { finite: 'haakt haken', particle: 'aan', to: 'bij op' }),
  verb('builds_on', { finite: 'gaat gaan', with: 'door|verder', to: 'op', infinitive: 'doorgaan' }),
  verb('builds_on', { finite: 'builds build', to: 'on upon' }),
  verb('builds_on', { finite: 'uses use reuses reuse', pp: 'used' }),
  noun('builds_on', { noun: 'based', to: 'on', from: '-' }),
  verb('builds_on', { finite: 'draws draw', to: 'on' }),
];

const space: readonly (readonly Frame[])[] = [
  verb('claims_space', { finite: 'vraagt vragen claimt claimen', to: 'in op', light: 'ruimte om', needs: 'hectares' }),
  verb('claims_space', {
    finite: 'neemt nemen',
    particle: 'in',
    to: 'in op van',
    light: 'ruimte beslag',
    needs: 'hectares',
  }),
  verb('claims_space', { finite: 'heeft hebben', with: 'nodig', to: 'in op', light: 'ruimte', needs: 'hectares' }),
  verb('claims_space', { finite: 'krijgt krijgen', to: 'in op', light: 'ruimte', needs: 'hectares' }),
  verb('claims_space', { finite: 'pakt pakken', to: 'in op van', light: 'ruimte', needs: 'hectares' }),
  verb('claims_space', { finite: 'wil willen', to: 'in op', light: 'ruimte', needs: 'hectares' }),
  verb('claims_space', {
    finite: 'beslaat beslaan gebruikt gebruiken legt',
    to: 'in op',
    light: 'beslag',
    needs: 'hectares',
  }),
  noun('claims_space', { noun: 'nodig', to: 'in op', from: 'voor', light: 'is zijn ruimte' }),
  verb('claims_space', {
    finite: 'claims claim asks ask needs need wants want takes take requires require',
    to: 'in on of at',
    light: 'space for of up another extra',
    needs: 'hectares',
  }),
];

const numbers: readonly Frame[] = [
  bare('funds', { from: '- van from', to: '- voor aan in naar for to bij', needs: 'amount' }),
  bare('claims_space', { from: '- voor for', to: '- in op on at of', needs: 'hectares' }),
];

/** Every frame of both languages. */
export const frames: readonly Frame[] = [...roles, ...means, ...content, ...space].flat();

const byAnchor = new Map<string, Frame[]>();
for (const frame of frames) {
  for (const word of frame.anchors[0] ?? []) {
    const known = byAnchor.get(word);
    if (known === undefined) byAnchor.set(word, [frame]);
    else known.push(frame);
  }
}
const anchorWords = new Set(frames.flatMap(({ anchors }) => anchors.flat()));

/** Frames without a word of their own. */
export const bareFrames: readonly Frame[] = numbers;

/** The frames whose first word this can be. */
export const framesAt = (folded: string): readonly Frame[] => byAnchor.get(folded) ?? [];
/** Whether a word says a relation somewhere: it is no part of a name that is new. */
export const isFrameWord = (folded: string): boolean => anchorWords.has(folded);
