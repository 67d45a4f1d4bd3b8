/**
 * Where a long Dutch word may be broken. The browser's own hyphenation needs dictionaries that an offline program does
 * not have, and a label that overflows is worse than a break that a purist would move by a letter. The rules are those
 * of pronunciation (a consonant that starts the next syllable goes with it) after the seams of compounds, since a break
 * at a seam reads best.
 */
const vowels = 'aeiouyáàâäéèêëíìîïóòôöúùûü';
const diphthongs = [
  'aai',
  'ooi',
  'oei',
  'eeu',
  'ieu',
  'aa',
  'ee',
  'oo',
  'uu',
  'ie',
  'ei',
  'ij',
  'oe',
  'ou',
  'au',
  'ui',
  'eu',
  'ai',
  'oi',
];
/** Consonants that start a syllable together. */
const onsets = [
  'schr',
  'str',
  'spr',
  'sch',
  'ch',
  'bl',
  'br',
  'dr',
  'dw',
  'fl',
  'fr',
  'gl',
  'gr',
  'kl',
  'kn',
  'kr',
  'kw',
  'pl',
  'pr',
  'sl',
  'sp',
  'st',
  'tr',
  'tw',
  'vl',
  'vr',
  'wr',
  'zw',
  'th',
  'ph',
];
/** First parts of the compounds of this field; the seam after one of them is certain. */
const heads = [
  'aanvullings',
  'arbeids',
  'bedrijfs',
  'beheers',
  'bestuurs',
  'bereikbaarheids',
  'besluitvormings',
  'bodem',
  'bouw',
  'broed',
  'circulaire',
  'drink',
  'energie',
  'financierings',
  'gebieds',
  'gemeente',
  'gezondheids',
  'glas',
  'grond',
  'infrastructuur',
  'inwoners',
  'kennis',
  'klimaat',
  'kust',
  'land',
  'landbouw',
  'landschaps',
  'leefbaarheids',
  'maatschap',
  'milieu',
  'mobiliteits',
  'natuur',
  'net',
  'omgevings',
  'ontwikkelings',
  'openbaar',
  'overheids',
  'plan',
  'platte',
  'polder',
  'provincie',
  'recreatie',
  'regio',
  'rijks',
  'ruimte',
  'samenwerkings',
  'stads',
  'stedelijk',
  'stikstof',
  'subsidie',
  'tafel',
  'toekomst',
  'transitie',
  'uitvoerings',
  'veen',
  'veiligheids',
  'verkeers',
  'verstedelijkings',
  'volks',
  'water',
  'waterschaps',
  'weide',
  'werk',
  'woning',
  'woningbouw',
  'woon',
  'zee',
  'zoet',
];
const joints = ['ings', 'heids', 'schaps', 'teits', 'ments', 'lings'];

const leastLeft = 3;
const leastRight = 3;

/** Longer parts than this are broken anywhere: nobody types them, but a file may hold them. */
const longestPart = 20;

/**
 * A word in the parts between which a line may be broken: at the seams of a compound, which read best, and in a part that
 * is still too long between its syllables.
 * @param fits letters that are left in one piece
 */
export function wordParts(word: string, fits: number): readonly string[] {
  if (word.length <= fits) return [word];
  const points = breakPoints(word);
  const atSeams = cutAt(
    word,
    points.flatMap(({ at, seam }) => (seam ? [at] : [])),
  );
  let start = 0;
  return atSeams.flatMap((part) => {
    const within = points.flatMap(({ at }) => (at > start && at < start + part.length ? [at - start] : []));
    start += part.length;
    return (part.length <= fits ? [part] : cutAt(part, within)).flatMap(ofBearableLength);
  });
}

function cutAt(word: string, places: readonly number[]): readonly string[] {
  const starts = [0, ...places];
  return starts.map((start, at) => word.slice(start, starts[at + 1]));
}

/** By whole letters with their accents. */
function ofBearableLength(part: string): readonly string[] {
  if (part.length <= longestPart) return [part];
  const letters = part.match(/.\p{M}*/gsu) ?? [];
  const pieces = Math.ceil(letters.length / longestPart);
  return Array.from({ length: pieces }, (_, at) => letters.slice(at * longestPart, (at + 1) * longestPart).join(''));
}

export interface BreakPoint {
  /** The break comes before this letter. */
  readonly at: number;
  /** True at the seam of a compound. */
  readonly seam: boolean;
}

/** Break points of one word, from left to right. Words up to eight letters are left whole. */
export function breakPoints(word: string): readonly BreakPoint[] {
  if (word.length <= 8) return [];
  const lower = word.toLowerCase();
  const seams = seamsOf(lower);
  const points = new Map<number, boolean>();
  for (const at of [...syllables(lower), ...seams]) {
    // A syllable break beside a seam would leave two letters hanging.
    const besideSeam = seams.some((seam) => seam !== at && Math.abs(seam - at) < leastRight);
    if (at >= leastLeft && word.length - at >= leastRight && !besideSeam) points.set(at, seams.includes(at));
  }
  return [...points].map(([at, seam]) => ({ at, seam })).sort((one, other) => one.at - other.at);
}

function seamsOf(word: string): number[] {
  const seams: number[] = [];
  const head = heads.filter((each) => word.startsWith(each) && word.length - each.length >= 4);
  const longest = head.sort((one, other) => other.length - one.length)[0];
  if (longest !== undefined) seams.push(longest.length);
  for (const joint of joints) {
    const at = word.indexOf(joint, 2);
    if (at > 0 && word.length - (at + joint.length) >= 4) seams.push(at + joint.length);
  }
  return [...new Set(seams)];
}

function syllables(word: string): number[] {
  const nuclei = nucleiOf(word);
  return nuclei.slice(1).flatMap((nucleus, index) => {
    const previous = nuclei[index];
    if (previous === undefined) return [];
    const between = word.slice(previous.end, nucleus.start);
    // Letters that are no letters (digits, brackets) belong to what they stand beside.
    if (between === '' || !/^\p{L}+$/u.test(between)) return [];
    if (between.length === 1) return [nucleus.start - 1];
    const onset = onsets.find((each) => between.endsWith(each)) ?? between.slice(-1);
    // "mees-ter", "ves-ti": a single s before t closes the syllable.
    const right = onset === 'st' && between.length === 2 ? 't' : onset;
    return [nucleus.start - right.length];
  });
}

function nucleiOf(word: string): { start: number; end: number }[] {
  const nuclei: { start: number; end: number }[] = [];
  let at = 0;
  while (at < word.length) {
    if (!vowels.includes(word.charAt(at))) {
      at += 1;
      continue;
    }
    const diphthong = diphthongs.find((each) => word.startsWith(each, at));
    const end = at + (diphthong?.length ?? 1);
    nuclei.push({ start: at, end });
    at = end;
  }
  return nuclei;
}
