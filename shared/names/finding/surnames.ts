import { foldText } from '../../capture/fold-text';

/*
 * Surnames that are common in the Netherlands, without what stands before them ("van der"): those that no ending gives
 * away. Most are words or places too, so that they count as a name only where somebody is spoken of.
 */
const names = `
aalbers aarts akker akkerman andriessen appel arends baas backer bakel bakker bal barends bartels beek beekman beers bekker
bergman berg berge berger bergh bernard beukers bijl bijlsma blaauw blank blok blom bloem boer boerma boersma bogaard bol bolt
boon boonstra boot bos bosch bosman bosma bot bouma bouwman bouwmeester brand brands brandsma breed brink broek broekhuizen
brouwer brouwers bruijn bruin bruinsma buijs burger buurman claassen claes cohen cornelissen cornelisse cramer dam damen dekker
dekkers dijk dijkman dijkstra dirksen doorn driessen drost duijn eikelboom elst engel engels essen evers faber fokkema franken
franke franse gaal geerts gelder gerrits gerritsen goossens graaf graaff groen groenendijk groeneveld groenewegen groot haan
haas hagen hamer hart hartman heer heerde heijden heijmans hendriks hendriksen hermans hermsen heuvel hoek hoekstra hof hoff
hofman hofstede hol holland hoogendoorn hoogland horst houten houtman huber huijbers huis huisman huizinga hulst jacobs
jager jans jansen janssen janssens jong jonge jongh joosten kaiser kamp karsten kaya keizer kemper kerkhof keijzer klaassen klein
kleijn klerk kluft knol koch koek koelewijn kok kolk koning konings kool koolen kooij koopman koopmans korte koster kostermans
kramer kroon kruijf kruis kuijper kuijpers kuiper kuipers laan lam lambert lammers land lange langen leeuw leeuwen lente
linden lindeman lint loon los lubbers maas maat martens martin mast meer meeuwissen meijer meijers meulen meulenbelt mertens
meyer michels middelkoop mol molen molenaar molenkamp moor moors mulder mulders muller neijenhuis nijs nijhof nijland noort
oever otten otto oudenhoven ouwehand paas pauw peeters pelt peters pietersen plas ploeg pol polman pool post postma pot
prins prinsen put raaij reijnders rensen reus ridder rietveld rijk rijn rijnders roberts roelofs roos rooij rosier rouw ruijter
ruiter rutten sanders schaap schaik schenk schilder schippers schipper scholte scholten scholtens schoen schoenmaker schouten
schrijver schuurman schut simons slager slot smeets smid smit smits smulders snel snijders spaans spruit staal stam steen
steenbergen stokman stolk storm straten strik swart tak timmer timmerman timmermans tol tuin uijl uyl veen veer velde velden
veldhuis veldman ven verbeek verbruggen verburg verhagen verhoef verhoeven verkerk vermeer vermeulen verschoor versteeg
verweij vink vis visscher visser vliet vlieger vogel vogels vonk vos voss vries vroom vrolijk waard wagenaar wal walstra
weber weert wegman welling leeuwen ommeren tilborg akkers akker boogaard werf wessel wessels westerhof wever wiel wielen wiersma wijk wijnen wilde willems willemse willemsen
wilms winter wit witte wolf wolff wolters wouters zand zanten zeeman zijl zwart zwarts zwanenburg zuidema
yilmaz demir sahin celik ozturk aydin arslan kilic aslan dogan yildirim polat koc kurt ozdemir el idrissi amrani bouzidi
benali haddou tahiri ouali singh ramdin kromosoeto kowalski kowalska nowak wisniewski nguyen tran chen wang li zhang
smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts green hall wood
jackson clarke patel khan lewis james phillips harris clark cooper hughes edwards turner hill moore ward morris murphy bennett
`;
/** Folded. */
export const surnames: ReadonlySet<string> = new Set(names.trim().split(/\s+/).map(foldText));

/** Surnames that in small letters, or where a sentence begins, are mostly something else. */
export const isWordToo = (folded: string): boolean =>
  /^(?:bakker|visser|boer|bos|berg|vos|meer|post|groen|wit|zwart|klein|groot|jong|lang|korte|dekker|smid|prins|koning|keizer|dam|dijk|veen|beek|hof|brug|winter|zomer|molen|molenaar|kok|schipper|slager|jager|kuiper|mulder|brouwer|kramer|ruiter|ridder|vink|vogel|mol|haan|haas|wolf|leeuw|stam|tuin|veld|velde|berger|broek|bloem|roos|kool|pool|storm|snel|vroom|smit|heuvel|linden|laan|kamp|kroon|kruis|kerk|poel|hoek|horst|bosch|winkel|baan|stroom|kolk|land|graaf|hart|stone|wood|hill|green|white|brown|black|king|ward|hall|walker|cooper|baker|taylor|hunter|fields?|brook|ford|bridge|plas|rijn|maas|leeuwen|holland|gelder|engel|akker|akkers|zand|water|steen|staal|weber|bank|visie|rijk|pot|put|pol|lint|lam|last|mast|ven|tol|waard|weert|hulst|elst|loon|houten|essen|hagen|kampen|doorn|appel|noort|engels|franke|stolk|tak|wal|werf|zijl|schoen|schut|blank|blok|bol|bot|boot|burger|buurman|hamer|heer|kaiser|klerk|kuipers|bijl|beer|beers|barendsen|schilder|schrijver|timmerman|wagenaar|wever|vlieger|zeeman|schenk|spruit|fokker|houtman|koopman|koek|koch)$/u.test(
    folded,
  );

/** How Dutch and Frisian surnames end and other words of more than five letters seldom do. */
const endings =
  /.{2}(?:stra|sma|dsma|ersma|inga|enga|wijk|huizen|sens|ssen|rsen|ksen|tsen|nsen|dsen|ink|inck|mans|kens|ckers|kkers|meijer|meyer|meier|kuijl|heijden|vliet|oğlu|oglu|ska|ski|cki|vic|vić|escu|enko|idis|poulos|yan)$/u;

export function looksLikeSurname(folded: string): boolean {
  return surnames.has(folded) || (folded.length > 5 && endings.test(folded));
}
