/**
 * The learning itself, from the line it was said in: "Aanname: het Rijk geeft doelen mee." teaches "Het Rijk geeft doelen
 * mee.". A line without such an opening is the learning.
 */
export function learningText(line: string): string {
  const rest = line.replace(/^\s*(aanname|hobbel|les|assumption|bump|lesson)\s*:\s*/i, '').trim();
  return rest.charAt(0).toLocaleUpperCase('nl') + rest.slice(1);
}
