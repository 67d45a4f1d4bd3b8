/**
 * The look of the minutes on screen and on A4: one quiet colour, thin rules, no meaning by colour alone. Sizes in `pt`,
 * since the document is made to be printed; the contrast of every text is above 7:1 on white.
 */
export const minutesStyle = `
:root { color-scheme: light; --ink: #16202c; --muted: #44515f; --accent: #123f78; --rule: #c3ccd6; --tint: #f2f5f9; }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: #fff; color: var(--ink);
  font: 10.5pt/1.45 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Calibri, Carlito, Arial, 'Liberation Sans', sans-serif;
}
main { max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1, h2, h3 { color: var(--accent); font-weight: 700; line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
h1 { margin: 0 0 8pt; font-size: 23pt; letter-spacing: -0.005em; }
h2 { margin: 22pt 0 8pt; padding-bottom: 3pt; border-bottom: 1.2pt solid var(--accent); font-size: 14.5pt; }
h3 { margin: 15pt 0 3pt; font-size: 11.5pt; }
p { margin: 0 0 8pt; overflow-wrap: anywhere; white-space: pre-line; }
.status { margin: 0 0 14pt; padding: 6pt 10pt; border-left: 3pt solid var(--accent); background: var(--tint); }
.muted { color: var(--muted); }
.lead { margin: 9pt 0 1pt; }
.detail { margin: 0 0 5pt; padding-left: 10pt; }
sup { color: var(--muted); font-size: 0.62em; line-height: 0; vertical-align: 0.45em; }
.notice { padding: 7pt 10pt; border: 0.8pt solid var(--ink); }
ul { margin: 0 0 8pt; padding-left: 15pt; }
li { margin: 0 0 3.5pt; padding-left: 2pt; overflow-wrap: anywhere; white-space: pre-line; }
li::marker { color: var(--accent); }
table { width: 100%; margin: 0 0 12pt; border-collapse: collapse; table-layout: fixed; font-size: 9.25pt; line-height: 1.38; }
/* On a narrow screen a table scrolls by itself; browsers let the keyboard in. */
.wide { margin: 0 0 12pt; overflow-x: auto; }
.wide table { min-width: 42rem; margin: 0; }
caption { padding: 0 0 4pt; text-align: left; font-weight: 700; font-size: 10.5pt; }
caption.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 4pt 6pt; border-bottom: 0.6pt solid var(--rule); text-align: left; vertical-align: top; overflow-wrap: break-word; }
td, tbody th { white-space: pre-line; }
thead th { border-bottom: 1pt solid var(--accent); background: var(--tint); font-weight: 700; vertical-align: bottom; }
tbody th { font-weight: 600; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
/* Steps, reservations and conditions in one cell: where the next begins is seen at its edge. */
.line { padding-left: 7pt; text-indent: -7pt; }
.line + .line { margin-top: 2pt; }
.whole { white-space: nowrap; }
table.facts th { font-weight: 600; color: var(--muted); }
table.facts.first { border-top: 0.6pt solid var(--rule); }
figure { margin: 4pt 0 14pt; }
img { display: block; max-width: 100%; height: auto; border: 0.6pt solid var(--rule); }
figcaption { padding-top: 4pt; color: var(--muted); font-size: 9.5pt; }
@page { size: A4; margin: 23mm 20mm; }
@media print {
  main { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  .wide table { min-width: 0; }
  h2, h3, caption { break-after: avoid; }
  h2.page { break-before: page; margin-top: 0; }
  .lead { break-after: avoid; break-inside: avoid; }
  .detail { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  tbody tr:first-child { break-before: avoid; }
  li, tr, figure, .status, .notice { break-inside: avoid; }
  thead { display: table-header-group; }
  table.facts, table.together { break-inside: avoid; }
  img { max-height: 165mm; object-fit: contain; object-position: left top; }
  thead th, .status { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
