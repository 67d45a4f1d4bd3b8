/** How the command line is used; on standard error after a mistake, on standard output when asked for. */
export const usage = `Usage:
  cli validate FILE [--lang nl|en]
  cli replay FILE [--until start|SESSION[:SEQ]] [--as-of DATE] [--report FILE.json]
             [--minutes FILE.md|.odt|.docx|.html [--annexes LIST] [--boards LIST]] [--notes FILE]
             [--version internal|participants|public [--names NAMES]] [--parties FILE.csv] [--tasks FILE.csv]
             [--decisions FILE.csv] [--actions FILE.csv] [--export FILE.json|.gebiedstafel|.graphml|.canvas|.mmd|.drawio]
             [--relations FILE.csv] [--without-analysis] [--without-names] [--erase-names] [--lang nl|en]
  cli take FILE LIST [-o RESULT.gebiedstafel] [--as parties|tasks|actions|register] [--sheet NAME]
             [--unite all|ROWS] [--kinds KEY=KIND,...] [--links KIND] [--lang nl|en]
  cli map FILE -o FILE.svg [--until start|SESSION[:SEQ]] [--audience hall|facilitator] [--size 1920x1080]
             [--light ID,ID] [--focus ID] [--steps 1|2|3] [--depth K] [--theme light|dark]
             [--figures FILE.json] [--lang nl|en]
  cli read TABLE [--lang nl|en] [--today DATE] [--session ID] [--accept]
  cli archive FILE -o PACKAGE.zip --creator NAME --contact TEXT [--version public|participants|internal]
             [--session SESSION] [--names NAMES] [--valuation N|B|V] [--sidecars kind|plain] [--lang nl|en]
  cli sync FILE.gebiedstafel... --target PLACE [--state FOLDER] [--ca FILE.pem] [--lang nl|en]
  cli passphrase --target PLACE [--ca FILE.pem] [--lang nl|en]
  cli merge A.gebiedstafel B.gebiedstafel -o C.gebiedstafel [--lang nl|en]
  cli diff A.gebiedstafel B.gebiedstafel [--lang nl|en]
  cli erase FILE [--also NAMES] [-o RESULT.gebiedstafel|RESULT.json] [--lang nl|en]
  cli snapshots FOLDER [--lang nl|en]
  cli check FOLDER|FILE|PLACE [--json] [--ca FILE.pem] [--lang nl|en]
  cli repair FOLDER|FILE|PLACE --from SOURCE... [-o RESULT] [--write] [--json] [--ca FILE.pem] [--lang nl|en]

FILE is an exchange file (.json), a table file (.gebiedstafel), or a snapshot of the app as "cli snapshots" names it;
merge and diff take a snapshot for A and B too.

  merge                 what both know together, in a third file; where they disagree both stay, and it is said
  diff                  who is ahead, and what B would bring to A: + new, ~ changed, - gone, ! to look at
  snapshots FOLDER      the snapshots of a table, newest first; FOLDER is that of the table in the data folder
  validate              reads and replays the whole file
  --until start         the map as prepared, before the first session
  --until ses-1         after the last event of that session
  --until ses-1:34      after event 34 of that session
  --as-of DATE          date for overdue actions; the day of the last session when left out
  --report FILE         all checks at that moment, as JSON
  --minutes FILE        minutes of the last session replayed, in the form that FILE ends in, without the picture of
                        the map; the app makes a PDF
  --notes FILE          notes back to councils and parties, a page each: decisions, actions, questions and dates of
                        their own; forms as of the minutes
  --annexes LIST        what stands behind the minutes: all, none, or some of lists,lines,map,relations,log; none
                        when left out
  --boards LIST         boards in the annex map: all, none, or some of balance,space,matrix,asks,goals,dependencies,
                        legitimacy,learning,compare; balance,space,asks,goals when left out
  --parties, --tasks    the parties or the tasks of the map as a list for a spreadsheet; "take" takes it in again
  --decisions, --actions  the decisions or the actions of that session for a spreadsheet
  --relations           the relations of the map for a spreadsheet, one a row
  --export FILE         the table at that moment; as GraphML, JSON Canvas, Mermaid (.mmd) or draw.io its map alone,
                        without what is confidential
  --with-confidential   takes confidential elements along in the map for other tools
  --version             internal: everything, and the usual one; participants: without log and names; public: also
                        without what is not public. The last two leave names of people out of every text, and say whose
  --names NAMES         names that stay in those two, with commas between, or a file with one on a line
  --without-analysis    leaves scores about parties out of the exported JSON; a table file never holds them
  --without-names       leaves names of people out of the exported JSON; a table file never holds them
  --erase-names         takes names of people out of every result, also where a whole name stands in a text,
                        and notes how many; FILE itself stays as it is
  --lang                language of minutes and messages, Dutch when left out

  erase                 takes names of people out of a copy, also where a whole name stands in a text, and notes how
                        many, and names every place that still looks like one of them; FILE itself stays as it
                        is, and nothing is written without -o. Laptops that erased different names exchange as before
  --also NAMES          names that stand in texts only, with commas between

  check                 reads everything back (a data folder with its backups, the folder of a table, backups, a table
                        file, an exchange file, an archive package, a place) and says what is whole and what is not,
                        with the next step; exit code 1 when something is not. Nothing is written
  repair                takes what is missing or damaged from other sources, and says what it would do
  --from SOURCE...      folders, files and places as of check: of this laptop, or of another one
  -o RESULT             the mended copy of a file or folder; what is damaged stays as it is
  --write               does it; what was damaged is kept beside it
  --json                as JSON: docs/EXCHANGE.md

  take                  what a list of officials brings: + new, ~ completed, ! to look at. LIST is a workbook (.xlsx,
                        .ods) or a CSV file, of which scores stay there, or a map made in another tool: GraphML,
                        JSON Canvas (.canvas) or draw.io
  -o RESULT             the table with the list in it; nothing is written when left out
  --as KIND             what the list is of, when its headings say it wrongly
  --sheet NAME          the sheet of a workbook; the one of which most headings are known when left out
  --kinds KEY=KIND,...  what things of such a map are, by the keys that "take" names behind a "?"
  --links KIND          what its lines mean at which no verb stands; they become nothing otherwise
  --unite ROWS          parties that are one, by the rows that "take" names, such as 5,9; they stay apart otherwise

  map                   the map as a picture: as the screen of the hall shows it, or as the console draws the whole of it
  --audience            hall, without anything confidential, when left out; facilitator for the whole map
  --size WIDTHxHEIGHT   pixels of the screen in the hall, 1920x1080 when left out
  --light ID,ID         elements and relations in the light
  --focus ID            one element with what it relates to, instead of the map
  --steps 1|2|3         how far around it; 1 when left out
  --depth K             how deep the hall is, in heights of the image; 3.5 when left out
  --figures FILE        what can be counted on the picture, as JSON: crossings, tracks, lines over names and so on

  read                  what sentences from standard input, one a line, are heard as: one line of JSON each; nothing
                        is written, and a later line knows what an earlier one recorded
  --today DATE          from which relative days count; the day of the open session, else today, when left out
  --session ID          the session in which they are said; the open one, or one in memory, when left out
  --accept              takes the first offer of a line that is no fact by itself

  archive               a package for an archive, with metadata according to MDTO 1.0.1; without PDF, which
                        only the app makes
  --creator NAME        the organisation that the table belongs to
  --contact TEXT        a function or an address that the archive can ask
  --version             public: without log, names and what is not public, and the usual one; participants: without log
                        and names; internal: everything
  --names NAMES         names of people that stay in the texts of the first two; the pakbon says so
  --session SESSION     that session alone; all that were held when left out
  --valuation           N not decided yet, B kept for good, V kept for a time
  --sidecars            names of metadata: kind for x.pdf.bestand.MDTO.xml, plain for x.pdf.MDTO.xml

  sync                  takes in what others left at a place, and leaves there what is new in the files
  --target PLACE        a folder, https://user@server/folder/ (WebDAV) or
                        s3+https://accesskey@server/bucket/folder/?region=REGION
  --state FOLDER        what is remembered between exchanges; beside each file when left out
  --ca FILE             certificates (PEM) of an organisation's own authority
  GT_SYNC_SECRET        password or secret key of the place
  GT_SYNC_PASSPHRASE    passphrase of a locked place; locks a new one
  HTTPS_PROXY, NO_PROXY are followed

  passphrase            locks a place with another passphrase; what lies there stays as it is
  GT_SYNC_PASSPHRASE    the one that opens it now
  GT_SYNC_NEW_PASSPHRASE  the one that is to open it

One of the results may go to standard output: write - for the file.
Exit codes: 0 fine, 1 the file is refused or could not be read or written, 2 the command is wrong.
`;
