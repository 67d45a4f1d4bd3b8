import { foldText } from '../../capture/fold-text';

/*
 * The words around names of people at tables, Dutch and English side by side, all folded: lower case, no accents, no
 * apostrophes.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldText));

/** Stand before a name and nothing else: what follows is a name, also in small letters. */
export const formsOfAddress = set(`
  mevr mevrouw mw mej mejuffrouw dhr heer heren hr meneer mijnheer familie fam gebroeders gebr weduwe echtpaar
  mr mrs ms miss mister messrs sir lady madam lord dame cllr cllrs dr drs ir ing prof professor ds dominee pastoor pater jhr
  jonkheer jonkvrouw bc msc
`);
/** Of these the name follows after a degree or another form of address. */
export const degrees = set('mr drs dr ir ing prof ds jhr bc msc ba ma phd llm mba bsc');

const functionWords = set(`
  wethouder wethouders gedeputeerde gedeputeerden burgemeester dijkgraaf heemraad hoogheemraad minister staatssecretaris
  commissaris griffier raadsgriffier statengriffier secretaris gemeentesecretaris voorzitter vicevoorzitter projectleider
  programmamanager programmaleider projectmanager omgevingsmanager gebiedsmanager gebiedsregisseur procesbegeleider
  verslaglegger notulist gespreksleider facilitator directeur bestuurder ambtenaar beleidsmedewerker beleidsadviseur
  adviseur raadslid statenlid kamerlid wijkagent bewoner inwoner omwonende ondernemer agrarier boer boerin tuinder veehouder
  akkerbouwer eigenaar grondeigenaar pachter rentmeester notaris architect hydroloog ecoloog planoloog jurist makelaar
  huisarts collega stagiair trainee penningmeester bestuurslid lid onderzoeker hoogleraar lector fractievoorzitter
  alderman alderwoman aldermen councillor councillors councilor mayor deputy commissioner chair chairman chairwoman
  clerk secretary director adviser advisor officer official manager farmer resident landowner owner engineer colleague
  researcher professor coordinator treasurer member reeve governor planner ecologist hydrologist lawyer
`);
const functionEndings =
  /.{3}(?:leider|manager|adviseur|medewerker|voorzitter|secretaris|directeur|regisseur|coordinator|begeleider|griffier|wethouder|gedeputeerde|burgemeester|commissaris|bestuurder|ambtenaar|ambassadeur)$/u;

/** What somebody is at a table or there for. */
export const isFunction = (folded: string): boolean => functionWords.has(folded) || functionEndings.test(folded);

/** Stand between a given name and a surname, or before a surname. */
export const particles = set(`
  van de den der het t ter ten te in op uit aan bij onder over voor von zu zum zur la le les du des del della di da dos do das
  el al ben bin ibn abu bint st o y vd vander vanden vande v d
`);
/** Particles with which no other words begin: "van der", "ter". */
export const particleGroups =
  /^(?:van (?:de|den|der|het|t)|ter|ten|den|(?:in|op|uit|aan|bij|onder|over|voor) (?:t|den|der|de)|vd|v d|von|el|al|op ten|te)$/u;

/** What people do and things don't: one of these behind a word with a capital makes it somebody. */
export const verbsOfPeople = set(`
  zegt zei vindt vond denkt dacht meldt meldde belt belde mailt mailde merkt merkte noemt noemde vertelt vertelde antwoordt
  benadrukt benadrukte herhaalt herhaalde betwijfelt twijfelt hoopt verwacht waarschuwt waarschuwde bedankt dankt verzoekt
  verzocht reageert reageerde beaamt beaamde bevestigt bevestigde ontkent begrijpt schrijft schreef stuurt stuurde regelt
  regelde overlegt luistert knikt lacht mompelt klaagt pleit pleitte oppert opperde legt opent sluit levert neemt brengt
  zoekt rekent licht vult stelt geeft vraagt vroeg wil wou kijkt weet wist gaat komt kwam houdt deelt maakt plant
  says said thinks thought notes noted adds added asks asked explains explained reports reported suggests suggested warns
  warned disagrees disagreed agrees agreed mails mailed calls called emails phones wants wanted hopes expects knows tells told
  writes wrote sends sent brings takes checks closes opens repeats stresses doubts regrets thanks replies replied objects
  will would
`);
/** Of those the ones that only people, or parties, do: a first word in small letters before them is somebody. */
export const verbsOfSpeech = set(`
  zegt zei vindt vond denkt dacht belt belde mailt mailde merkt vertelt vertelde oppert mompelt knikt lacht klaagt twijfelt
  hoopt bedankt beaamt benadrukt says said thinks thought explains mails mailed tells told stresses doubts
`);

/** Before "van" or "from": "het voorstel van Ramdin" is somebody's. */
export const whatPeopleGive = set(`
  opm opmerkingen vragen vr voorstellen toelichting uitleg inzet aanbod rapport tekst stuk verhaal
  voorstel vraag verzoek idee opmerking voorbehoud reactie brief inbreng antwoord mail mailtje bericht zorg zorgen oproep
  suggestie stem kanttekening bezwaar compromis bijdrage notitie memo presentatie woorden woord mening advies actie namens
  aanvulling wens comes came coming proposal question request idea remark reservation reply letter message concern suggestion
  answer comment objection word words note email view views signature handtekening toezegging
`);
/** Directly before somebody. */
export const cues = set(
  'volgens aldus tav attn bel belt mail namens gevraagd asked cc call phone thanks dank groet groeten groetjes regards dear beste geachte ondertekend signed actiehouder contactpersoon contact behalve',
);
/** Before a name of several words with capitals. */
export const looseCues = set(
  'met door aan bij voor door naar van en with by to from for and of contact is als as namens',
);

/** Nouns of organisations, plans and places: a name with one of these in it is no one's. */
const bodies = set(`
  gemeente provincie waterschap hoogheemraadschap ministerie rijk raad staten college stichting vereniging cooperatie fonds
  bank dienst bedrijf unie bond federatie platform netwerk team werkgroep stuurgroep commissie kamer tafel gebiedstafel
  provinciale gedeputeerde algemeen dagelijks bestuur kabinet universiteit hogeschool instituut agentschap regio
  plan visie agenda programma akkoord convenant deal pact project nota kader richtlijn wet verordening besluit arrangement
  omgevingsvisie omgevingsplan natuur park polder dijk kanaal rivier meer weg straat laan plein wijk dorp stad kern buurt
  haven station brug sluis gemaal bos heide duin duinen veen zand klei kust eiland gebied zone plas landgoed estate
  municipality province board council ministry association foundation company union network committee area table court
  programme program vision strategy agreement act road street park river canal lake harbour harbor bridge forest city town
  village district university institute agency fund house green noord noorder zuid zuider oost ooster west wester midden
  north south east west upper lower nieuw nieuwe oude oud grote kleine hoge lage groene blauwe nationaal nationale national
  forum airport cooperative centre center port club school church hospital farm estate union alliance coalition collective
  regionaal regionale europese european royal koninklijke tweede eerste derde great old new
`);
const bodyEndings =
  /.{3}(?:schap|dienst|bedrijf|federatie|corporatie|vereniging|plan|visie|agenda|programma|akkoord|convenant|deal|polder|dijk|kanaal|straat|weg|laan|plein|wijk|gebied|park|haven|gemaal|bouw|beheer|winning|opgave|transitie|beleid|overleg|groep|raad|regio|zone|natuur|landbouw|water|wonen|herstel|berging|opwek|onderzoek|net|fonds)$/u;

export const isBodyWord = (folded: string): boolean => bodies.has(folded) || bodyEndings.test(folded);

/** How common nouns end and names of people seldom do. */
export const looksCommon = (folded: string): boolean =>
  folded.length > 5 &&
  /(?:heid|men|tie|ties|teit|isme|iteit|ingen|eren|lijk|lijke|baar|tion|tions|ment|ments|ness|ity|ance|ence|ship|ingen|ering|eling|ling|ding|ging|ning|ring|ting|zing|king|ping|sing|ving|ondernemers|wonenden)$/u.test(
    folded,
  );

/** Words that open a sentence or are written with a capital, and are nobody. */
export const commonWords = set(`
  de het een t the a an dit dat deze die daar hier er zo dus dan nu ook maar en of want als toen terwijl omdat hoewel mits tenzij
  indien wanneer waar waarom wie wat welke hoe hoeveel waarbij ik jij je u hij zij ze we wij jullie men iedereen niemand iemand
  alle allen alles iets niets beide beiden elk elke ieder iedere geen niet nog al wel toch weer even eerst daarna vervolgens
  verder tenslotte tot van voor met door bij in op aan uit naar om over onder tussen zonder tegen sinds tijdens volgens namens
  per via na ja nee oke akkoord eens oneens goed graag misschien wellicht mogelijk later morgen vandaag gisteren straks
  is was zijn waren wordt worden werd werden heeft hebben had hadden kan kunnen kon mag mogen moet moeten zal zullen zou
  zouden wil willen gaat gaan komt komen doet doen blijft blijven staat ligt zit geeft maakt neemt ziet vraagt vindt zegt
  actie acties besluit besluiten vraag vragen voorstel voorstellen doel doelen opgave opgaven taak taken punt punten les
  lessen aanname risico voorbehoud voorbehouden voorwaarde conclusie afspraak afspraken aanwezig afwezig afgemeld opening
  sluiting rondvraag mededelingen notulen verslag agenda pauze koffie lunch bijlage kaart project plan plannen idee stand
  nieuw nieuwe eerste tweede derde vierde laatste volgende vorige andere overige meer minder veel weinig groot klein
  rijk tafel gebied natuur water wonen woningbouw klimaat energie economie landbouw stikstof mobiliteit bodem ruimte
  gezondheid veiligheid financien geld grond recreatie toerisme verkeer cultuur erfgoed zorg onderwijs duurzaamheid
  inwoners bewoners boeren ondernemers omwonenden deelnemers partijen gemeenten provincies waterschappen raden samenleving
  jongeren ouderen mensen publiek pers overheid overheden staten kabinet partij organisatie organisaties bedrijven
  euro miljoen hectare procent mln ha km kw mw gw
  januari februari maart april mei juni juli augustus september oktober november december january february march may june
  july august october december jan feb mrt apr jun jul aug sep sept okt nov dec
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
  kerst pasen pinksteren hemelvaart koningsdag christmas easter lente zomer herfst winter spring summer autumn
  nederland nederlands nederlandse holland hollands hollandse europa europees europese eu belgie belgisch duitsland duits
  duitse engels engelse frans franse dutch english german french europe groningen friesland fryslan drenthe overijssel
  flevoland gelderland utrecht zeeland limburg brabant noordzee waddenzee ijsselmeer markermeer amsterdam rotterdam
  den haag eindhoven tilburg breda nijmegen arnhem enschede zwolle almere lelystad leeuwarden assen maastricht middelburg
  maas waal rijn ijssel schelde lek linge vecht amstel dommel merwede veluwe achterhoek twente salland betuwe peel waddeneilanden
  natura randstad bres natuurmonumenten rijkswaterstaat prorail tennet stedin enexis liander kadaster
  this that these those there here it he she they we you i who what which where when why how if so then now also but and or
  not no yes all any some each every both more less many few first second third next last new another other everyone nobody
  somebody anyone everything nothing before after during until since about with without from to by for of on in at as into
  is are was were be been has have had do does did can could may might must shall should will would let please thanks thank
  action actions decision decisions question questions proposal proposals goal goals task tasks point points lesson lessons
  assumption risk reservation reservations condition conclusion agreement present absent excused opening closing break coffee
  lunch annex map project plan plans idea status area table province municipality council councils water board ministry
  housing climate energy economy farming nature nitrogen mobility soil space health safety money land recreation culture
  residents farmers entrepreneurs participants parties municipalities provinces society people public press government
  wethouder gedeputeerde burgemeester dijkgraaf heemraad voorzitter griffie bestuur bestuurlijk ambtelijk
  later soon today tomorrow yesterday perhaps maybe work works meeting session item items minutes party partner partners
  goedemorgen goedemiddag welkom hallo beste geachte hoi dag welcome hello dear regards groet groeten
  internet excel word teams pdf wifi online hybride onbekend unknown allemaal nergens overal somewhere everywhere
  rapport rapporten notitie notities memo brief brieven stuk stukken bericht hierop dossier motie motion report letter note
  beslispunt beslispunten bespreekpunt toelichting inleiding aanleiding vervolg planning budget kosten baten dekking
`);
