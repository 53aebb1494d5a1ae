// From answers to short sentences: the words stay the writer's own, and only what a
// sentence needs is put round them: a capital, a full stop, "is worried that".

export type Answers = Record<string, string>;

/** Who is worried about what; what has happened; what could happen; who does not agree. */
export function dangerSentences(said: Answers): string[] {
  const { who, about } = trimmed(said);
  const worry = who && about ? `${who} ${be(who)} worried that ${clause(about)}` : who || about;
  return sentences([worry, said.happened, said.could, said.disagrees]);
}

/** What adults will be doing; what the child will live; who sees it and who helps; how long. */
export function goalSentences(said: Answers): string[] {
  const { how_long } = trimmed(said);
  const starts = /^(for|until|till|every|over|from|through|throughout|during|as long as)\b/i;
  const how = how_long && (starts.test(how_long) ? lower(how_long) : `for ${lower(how_long)}`);
  return sentences([said.doing, said.child, said.seen, said.helps, how && `This goes on ${how}`]);
}

function trimmed(said: Answers): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(said).map(([name, words]) => [name, words.trim()]));
}

function sentences(parts: (string | undefined)[]): string[] {
  return parts.map((each) => sentence(each ?? "")).filter(Boolean);
}

function sentence(words: string): string {
  const said = words.trim().replace(/[,;:]$/, "");
  if (!said) return "";
  const first = said.search(/\p{L}|\p{N}/u);
  const begun =
    first < 0
      ? said
      : said.slice(0, first) + said.charAt(first).toUpperCase() + said.slice(first + 1);
  return /[.!?…][”"’')\]]*$/.test(begun) ? begun : `${begun}.`;
}

function be(who: string): string {
  if (/^i$/i.test(who)) return "am";
  const many =
    /\band\b|[,&+/]|^(we|they|you|both|his|her|their)?\s*(parents|grandparents|carers)$/i;
  return many.test(who) || /^(we|they|you)$/i.test(who) ? "are" : "is";
}

/** Words after "worried that": without a second "that", and without a full stop of their own. */
function clause(words: string): string {
  return words.replace(/^that\s+/i, "").replace(/[.;,]+$/, "");
}

/** A first word that is no name begins small. */
function lower(words: string): string {
  return words.replace(
    /^(For|Until|Till|Every|Over|From|Through|Throughout|During|As|A|An|The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|At|Half)\b/,
    (first) => first.toLowerCase(),
  );
}
