import { foldText } from '../../capture/fold-text';

/*
 * Given names of people who sit at tables in the Netherlands: born between 1945 and 2000, of every origin that is common
 * there, and English ones. Collected for this app; those that are words of either language too stand apart, since a word
 * with a capital is no name yet.
 */
const names = `
aafke aaltje aart abdel abdelkader abdul abdullah abel abraham achmed ad adam adri adriaan adriana afke age agnes ahmed ahmet
aicha ajay akke alba albert alberto aleida aleksander alex alexander alexandra alfons alfred ali alice alicja alida alie aline
alistair alwin amalia amanda amber amina amir amira amrita amy ana anastasia andre andrea andreas andrej andrew andries ange
angela angelique anil anita anja anjo ank anke anna annabel anne annechien anneke annelien annelies annelotte annemarie
annemieke annet annette annie annika anouk ans anthony antje antoinette anton antonia antonio antoon antti anuschka appie aram
arend arendje ariane arie ariel arjan arjen arjun arne arno arnold arnoud arthur artur aslan astrid atie atje auke aukje
aurelie aya ayse aysel azize baldwin baran barbara barend bart bas bastiaan bauke beatrice beatrijs beatrix ben benjamin
bennie benno bente berend berendina bernadette bernard bernd bernhard berry bert berta bertha bertus betsy betty bianca
bilal birgit birgitta bjorn boris bouke bram branko brechtje brenda brian bridget brigit brigitte britt bruce bruno burak
bas camiel camille carel carin carina carla carlijn carlo carlos carmen carola carolien carolina caroline casper catharina
catherine cato cees ceciel cecilia celine cemal chantal charles charlotte chiel chiara chris christa christel christiaan
christian christien christina christine christoph christopher cihan cindy claartje claire clara clarissa claudia claus clemens
coby coen colette colin conny constantijn cor cora corien corine corinne cornelia cornelis corrie corry cristina cynthia daan
damian dana daniel daniela danielle danny danuta daphne dave david dawid debbie deborah declan deepak demet demi denise dennis
derek derk derya desiree devi dewi diana dick diederik dieke dieneke dik dimitri dina dineke dinie dirk dirkje djoeke dolf
dominic dominique don donald doortje dorien dorine doris dorothea douwe dragan driek dries duncan durk dylan ebru eddy edgar
edith edo eduard edward edwin eef eefje eelco eelke egbert eileen eise ekaterina eko elena eleonora elif elin eline elisa
elisabeth elise elize elizabeth elke ella ellen elles ellie elly els elsa elsbeth else elselien elske elvira elwin emanuel
emiel emile emily emine emma emmy emre engbert engelien enrico enrique enver eric erica erik erika erna ernest ernst erwin
esmee esra ester esther eugene eva evelien evelyn evert ewa ewoud ezra fabian fadi fadime faisal farah farid farida farouk fatih
fatiha fatima fatma fedde felix femke fenna fenneke ferdi ferdinand ferenc fernando ferry fieke fien fieke filip finn fiona
fleur floor floris florian fokke folkert fons fouad francesca francesco francien francine francis francisca franciscus
franco francois frank frans franziska fred freddy frederik frederike freek frida frieda frits froukje gabriel gabriela
gabrielle gareth gea geert geertje geertruida gemma geoffrey george gerald gerard gerarda gerben gerda gerdien gerdina gerhard
gerrie gerrit gerry gert gertie gertjan gertrud gertruda gerwin gideon giel gijs gijsbert gilbert gilles gina giovanni gisela
giuseppe gizem gjalt glenn gokhan gonda gonny gordon goran goverdina govert grace graham greet greetje gregor greta grietje
grzegorz guido guillaume guus gwen hadewych hakan hakim hamid hamza hanan hanna hannah hanneke hannie hans hanny harald harm
harma harmen harold harriet harrie harry hasan hassan hatice hayat hedwig heidi hein heiko heleen helen helena helga helma
hendrik hendrika hendrikje hendrikus henk hennie henny henri henriette henrik henry herbert herman hermien hester hetty
hicham hidde hielke hilda hilde hilko hille hiske homme houda howard hubert hugo huib humphrey huseyin huub hylke ibrahim
ida igor ijsbrand ike ilja ilona ilse imad imane imogen imre ina ineke ines inge ingeborg ingmar ingrid irena irene iris irma
isaac isabel isabella isabelle isolde ismael ismail ivan ivana ivo iwan izaak jaap jaapjan jacco jack jackie jacob jacoba
jacobien jacobus jacqueline jacques jaimy jakob jamal james jamila jan jana jane janet janine janko janna janneke jannes
jannetje jannie janny janus jarno jasmijn jason jasper javier jean jeanette jeanine jeanne jeannette jeff jeffrey jehudi jelger
jelle jelmer jelte jennifer jenny jens jeremy jerina jeroen jerome jerry jesse jessica jet jetske jette jetty jhon jikke jill
jim jitske jo joachim joan joana joanna joanne joao job jochem jochen joel joep joeri joey johan johanna johannes john johnny
joke jolanda jolanta jolien jolijn jonas jonathan joop joost jordi jorge jorien joris jorn jorrit jos jose josee josef josefien
joseph josephine joshua joske josta jouke joy joyce juan juanita judith jules julia julian julie julien juliette julius jurgen
jurjen jurre justin justus jutta juul kader kadir kaj kamal karel karen karim karima karin karina karla karlijn karsten
kasper katarina katarzyna kate kathelijne kathleen katja katrien katrin kay kees keimpe keith kelly ken kenan kenneth kerem
kerst kerstin kevin khadija khalid khaled kiki kim kimberly kirsten kitty klaartje klaas klaasje klara klaus klazien koen koert
koos krijn krishna kristel kristian kristien kristina kristof krystyna krzysztof kwame kwasi kyra lale lammert lars latifa
laura laurens laurent laurie lea leendert leen leentje leila lena lenie lennard lennart lenny leo leon leonard leonie leontien
leroy lesley leslie leszek leyla lia liam lianne lidewij lidia lidy lies liesbeth lieke lieselotte lieuwe lieve lilian lili
lilly lina linda lisa lisanne lisette liset livia lizzy lodewijk loek loes lois lonneke lotte lou louis louisa louise luc luca
lucas lucia lucie lucien lucienne lucinda lucy ludo ludwig luis luit luitzen luke lutske luuk lydia lyda lynn maaike maarten
maartje maciej machteld madelief madeleine magda magdalena magnus maher mahmoud mahmut maik maikel maja malgorzata malik malika
manfred manon manuel manuela mara marc marcel marcelle marcelo marchien marcia marcin marco marcus maren marga margaret
margareta margaretha margarita margje margo margot margreet margriet maria mariam marian mariana marianne marie mariella
marieke marielle marieke marijke marijn marijne mario marion marisa mariska marit marita marius marja marjan marjanne marjo
marjolein marjolijn marjorie marko marleen marlene marlies marloes marnix marta martha marten martha martien martijn martin
martina martine martje martyna mary maryam maryse mascha mathieu mathijs mathilde matteo matthew matthias matthijs maud maura
maureen maurice mauricio maurits max maxim maxime maya mehdi mehmet meike meindert mehtap melanie melchior melissa menno mercedes
merel merijn merlijn mesut mette mia michael michaela michal michel michele michelle michiel mieke miep mies miguel mike mila
milan milena milou mimoun mina mirella miranda mireille mirella miriam mirjam mirte mirthe mohamed mohammed mohamad moniek
monika monique moniek moritz mostafa mounir mounia mourad moussa muhammed murat mustafa myriam myrna myrthe nabil nadia nadine
naima najat najib nancy nanda nanne naomi nasser natalia natalie natascha nathalie nathan nawal nazan nazli neeltje nel nellie
nelleke nelly nena nesrin nezha nicholas nick nico nicola nicolaas nicole nicolette niek niels nienke nigel nihal nikki nina
nisrine noah noor noortje nora norbert noud nout nuray nynke octavie olaf olav oleg olena olga olivia olivier omar omer onno
orhan oscar oskar osman otto ouarda ozlem pamela pascal pascale patricia patrick patrizia patty paul paula paulette paulien
paulina pauline paulus pavel pedro peggy pepijn perry peter petra petronella philip philippa philippe phyllis pia pien pier
pierre piet pieter pieternel pietje pim piotr pleun pleuni pooyan priya quinten rabia rachel rachid rachida radboud rafael
rahma raimond ralf ralph ramon raoul raquel rashid ravi raymond rebecca regina reginald rein reina reinder reinier reint reinout
rembrandt remco remi renate rene renee renske reza ria richard rick ricardo rien riekje rients riet rietje rik rika rina rinske
rinus riny rita rob robbert robbin robert roberta roberto robin rody roderick roel roelie roelof rogier rok roland rolf roman
romano romy ron ronald ronny roos rosa rosalie rosanne rose rosemarie rosita roxanne roy ruben rudi rudolf rudy rufus rupert
ruth ruud sabina sabine sabrina saida sabri said saida salah salima salma samantha samir samira samuel sander sandra sanjay sanne
sara sarah sarita sascha saskia sebastiaan sebastian selim selma sem senna serge sergio sevda sevgi shanti sharda sharon sheila
shirley sibren siebe siebren siem sientje sierd sietse sietske sigrid silke silvia simon simone sipke siska sita sjaak sjaan
sjef sjef sjirk sjoerd sjoukje sjors sonja soenita sofia sofie sonia sophia sophie soraya soumaya stan stef stefan stefanie
stella stephan stephanie steven stijn stephen stoffel stuart sue suleyman sultan sunita susan susanna susanne suze suzan suzanne
svetlana sven swantje sybe sybren sylvester sylvia sytse sytske tamara tanja tara tariq tatiana taco tea ted teake teresa tess
tessa teun teunis thea theo theodoor theresa therese theun thierry thijs thirza thom thomas tibor tiemen tijmen tijn tilly
tim timo tina tineke tinus tirza titia tjalling tjeerd tjerk tjitske tobias tom tomasz tommy ton tonnie tonny tony toon toos
trees trienke trijntje tristan trix trudie trudy truus tuncay twan ulrich ulrike umit urs ursula uwe valentijn valerie vanessa
veerle vera verena veronica veronique veysel vicky victor victoria vincent viola viviane vivian vladimir volkan volkert walter
wander wanda warner wendel wendy werner wessel wiebe wiebke wieger wiepke wiesje wieteke wijbren wilbert wilco wilfred
wilfried wilhelm wilhelmina wilko willeke willem willemien willemijn william willie willy wilma wim winfried winnie winston
wietske wobbe wojciech wolfgang wouter wubbo wyb wybe wytske wytze xander yara yasemin yasin yasmin yasmina yasmine yildiz
ynske yolanda yolande youp youssef yusuf yvette yvo yvonne zakaria zeynep zineb zoe zohra zouhair
emily jacob lauren megan olivia rebecca rhiannon siobhan sinead tracy vikram
`;

/** Names that are also words, places or months: more is asked of them than a capital. */
const words = `
april art august bill bo bob can cas dale dean drew earl faith fay florence gay gene glen guy harmony hazel heather holly hope
iman ivy jasmine jazz jo joy june justice kick lux maas may mei mark mart max mercy merel miles milan mol myrthe nova olive pat
pearl penny pip puck ray reed rein river rob robin roos rosa rose rover ruby sage sam sky sol sten sterre storm sue summer
sunny trees victor victoria vita vos wende wil will willow wolf zion ad age ans ben els frank floor sem jet nel ton wies aart
abel alba ali anke art cor charlotte den don dolf douwe eise eva grace hille jan job kay ken kim lot lou luit mara marga mies
mina noor pier rien rik rok ron ted tea tim tom urs sultan yildiz sander pleun bas trix senna lies bram leen homme ferry iris flora
`;

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(foldText));

/** Folded. */
export const givenNames = set(names);
const alsoWords = set(words);

/** Whether a word is a given name; `ambiguous` when it is something else at least as often. */
export function givenName(folded: string): 'name' | 'ambiguous' | null {
  if (alsoWords.has(folded)) return 'ambiguous';
  return givenNames.has(folded) || isOfTwo(folded) ? 'name' : null;
}

/** "Geertjan", "Anneloes". */
function isOfTwo(folded: string): boolean {
  for (let at = 3; folded.length > 6 && at < folded.length - 2; at += 1) {
    if (givenNames.has(folded.slice(0, at)) && givenNames.has(folded.slice(at))) return true;
  }
  return false;
}
