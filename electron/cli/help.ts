/** What the command line says about itself. */

export const COMMANDS = [
  'build',
  'case',
  'check',
  'follow-up',
  'inspect',
  'lens',
  'mail',
  'new',
  'samples',
  'themes',
  'update',
  'win',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export const HELP = `greenlight: from what you know about an idea to the deck that gets a yes. Offline.

  greenlight build PITCH --pptx FILE --html FILE   make the deck
  greenlight case PITCH                            say what the business case comes to
  greenlight check PITCH                           say what does not fit, and what the coach finds
  greenlight follow-up PITCH --out DIR             write the note after a decision
  greenlight inspect FILE                          say what a pitch or an exported .pptx holds
  greenlight lens PITCH                            list the readers and what each one's deck leads with
  greenlight mail PITCH --out FILE.eml             write the e-mail that carries the deck
  greenlight new FILE                              write a pitch to start from
  greenlight samples                               list the samples; with a name, print one
  greenlight themes                                list the themes
  greenlight update PITCH --out DIR                make the short deck and the e-mail of an update
  greenlight win PITCH --out DIR                   make an e-mail, a post and a slide of a win

Each takes --help. Exit codes: 0 done, 1 check found errors, 2 refused and nothing written.
`;

const DETAILS: Readonly<Record<CommandName, string>> = {
  build: `greenlight build PITCH [--pptx FILE] [--html FILE] [options]
greenlight build PITCH|FOLDER ... --out DIR [--format pptx,html] [options]

Makes the deck of a pitch (.pitch.json or .greenlight) as PowerPoint, as one HTML file, or both.
Many pitches, or a folder of them, go to a folder under their own names.

  --pptx FILE     write PowerPoint here
  --html FILE     write the HTML deck here
  --out DIR       write under the pitch's own name into this folder; it is made if need be
  --format LIST   with --out: pptx, html or both (both without it)
  --cut CUT       decision (one page), five-minutes, full (the default), read-ahead
  --lens NAME     for one reader, by name, role or id: reordered and filtered by what they care about;
                  with --out, \`--lens all\` makes a deck for each reader
  --theme ID      another theme than the pitch's own; \`greenlight themes\` lists them
  --no-backup     leave out the slides behind the ask
  --notes         put speaker notes in: they may be private
  --embed-pitch   put the pitch into the .pptx, for a colleague who works on it: it holds private notes

Findings do not stop it: it builds, says what it met, and exits with 0.
`,
  case: `greenlight case PITCH [--format text|json]

Reckons the business case in a cautious, a base and a hopeful scenario: cost, benefit, return, payback, net present value,
internal rate of return, break-even, the cost of a month's delay, and the assumptions that matter most. Amounts are exact;
what moves in month m is discounted by m twelfths of a year.
`,
  check: `greenlight check PITCH [--cut CUT] [--theme ID] [--format text|json]
greenlight check --lines FILE.jsonl [--format json]

Composes the deck without writing it and lists what does not fit or cannot be shown, each with its field, and what the
coach finds in the pitch, with its reason and source. Exits with 1 where something cannot be shown as it is; the coach
advises and never fails.

  --lines FILE    judge single statements instead: one JSON object a line, {"id","lang","field","text","context"}, is
                  answered by one line, {"id","findings"}; languages but English and German are answered as not checked
`,
  'follow-up': `greenlight follow-up PITCH --out DIR [--decision ID]

Writes the note after a decision, as an e-mail draft (.eml) and as Markdown: what was decided, on what conditions, who
sees to them, by when, and what happens next. Without --decision it is about the latest of momentum.decisions.
`,
  inspect: `greenlight inspect FILE [--pitch]

Says what a .pitch.json, a .greenlight or a .pptx made by Greenlight holds.

  --pitch         print the pitch itself, from inside a .pptx too, to standard output
`,
  lens: `greenlight lens PITCH

Lists the people of a pitch as readers, by name, role and id, with what moves each one and the slides that lead in
their deck. \`greenlight build --lens NAME\` makes that deck.
`,
  mail: `greenlight mail PITCH --out FILE.eml [--cut CUT] [--theme ID]

Writes the e-mail that carries the deck: a draft with the ask in its first sentence, who decides, by when, three reasons
and the first step. The deck of the cut is attached as PowerPoint, without notes. Whom it goes to is for you to fill in.

  --cut CUT       decision (one page), five-minutes, full (the default), read-ahead
  --theme ID      another theme than the pitch's own; \`greenlight themes\` lists them
`,
  new: `greenlight new FILE

Writes a pitch with every field empty and explained. Fill in what you know, leave the rest. Never overwrites a file.
`,
  samples: `greenlight samples [NAME]

Lists the samples, or prints the one of that name to standard output: greenlight samples quiet-rooms-ja > mine.pitch.json
`,
  themes: `greenlight themes

Lists the themes.
`,
  update: `greenlight update PITCH --out DIR [--update ID] [--format pptx,html,eml] [options]

Makes the update deck, one to three slides: what we now understand of the challenge, what we heard, what we look at next;
and the same as an e-mail draft (.eml). Without --update it is about the latest of momentum.updates.

  --format LIST   pptx, html, eml, or some of them (all without it)
  --theme ID      another theme than the pitch's own; \`greenlight themes\` lists them
  --notes         put speaker notes in: they may be private
`,
  win: `greenlight win PITCH --out DIR [--win ID] [--theme ID]

Makes of one win an e-mail draft (.eml), a post (HTML and Markdown) and a slide for a meeting (PowerPoint and HTML).
Without --win it is about the last of momentum.wins. Nobody is named or quoted who has not agreed to it.
`,
};

export const helpFor = (command: CommandName): string => DETAILS[command];
