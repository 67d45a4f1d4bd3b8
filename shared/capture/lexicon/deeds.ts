/*
 * What somebody can promise to do before a day: finite form, with its separable part, and infinitive. A party, one of these
 * and a day are an action.
 */
const entries = `
stuurt:sturen zendt:zenden mailt:mailen levert:leveren maakt:maken schrijft:schrijven bereidt+voor:voorbereiden zoekt+uit:uitzoeken
werkt+uit:uitwerken organiseert:organiseren plant:plannen regelt:regelen vraagt+na:navragen gaat+na:nagaan komt:komen belt:bellen
deelt:delen stelt+op:opstellen legt+voor:voorleggen koppelt+terug:terugkoppelen brengt+in:inbrengen brengt:brengen verstuurt:versturen
rekent+door:doorrekenen rekent+uit:uitrekenen onderzoekt:onderzoeken inventariseert:inventariseren presenteert:presenteren
bespreekt:bespreken overlegt:overleggen checkt:checken controleert:controleren vult+aan:aanvullen past+aan:aanpassen
nodigt+uit:uitnodigen zet:zetten zet+op:opzetten verzamelt:verzamelen doet:doen geeft:geven schetst:schetsen tekent:tekenen
berekent:berekenen actualiseert:actualiseren informeert:informeren antwoordt:antwoorden reageert:reageren benadert:benaderen
verspreidt:verspreiden publiceert:publiceren vertaalt:vertalen kijkt:kijken haalt+op:ophalen agendeert:agenderen neemt+mee:meenemen
neemt+op:opnemen stelt+voor:voorstellen bezoekt:bezoeken rondt+af:afronden dient+in:indienen formuleert:formuleren toetst:toetsen
analyseert:analyseren meet:meten peilt:peilen werft:werven boekt:boeken spreekt:spreken licht+toe:toelichten licht+in:inlichten
sends:send makes:make writes:write prepares:prepare organises:organise organizes:organize plans:plan arranges:arrange calls:call
shares:share drafts:draft delivers:deliver draws:draw checks:check finds:find works:work presents:present reports:report
investigates:investigate invites:invite asks:ask sets:set collects:collect updates:update calculates:calculate submits:submit
circulates:circulate provides:provide brings:bring reviews:review contacts:contact schedules:schedule publishes:publish gives:give
completes:complete produces:produce maps:map looks:look speaks:speak talks:talk meets:meet visits:visit answers:answer mails:mail
`;

interface Deed {
  readonly infinitive: string;
  /** The separable part that must stand behind it. */
  readonly particle: string | null;
}

const plural = (finite: string): string => finite;
const byForm = new Map<string, Deed[]>();
for (const entry of entries.trim().split(/\s+/)) {
  const [head = '', infinitive = ''] = entry.split(':');
  const [finite = '', particle = null] = head.split('+') as [string, string?];
  const deed: Deed = { infinitive, particle: particle ?? null };
  // The plural of a simple verb is its infinitive: "zij sturen", "they send".
  const many = particle == null ? infinitive : infinitive.slice(particle.length);
  for (const form of new Set([plural(finite), many])) byForm.set(form, [...(byForm.get(form) ?? []), deed]);
}

/** What a form of a verb may promise. */
export const deedsOf = (folded: string): readonly Deed[] => byForm.get(folded) ?? [];
const infinitives = new Set([...byForm.values()].flat().map(({ infinitive }) => infinitive));
export const isDeedInfinitive = (folded: string): boolean => infinitives.has(folded);
