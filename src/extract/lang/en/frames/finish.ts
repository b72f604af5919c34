// Drafts → frames: clause, medium and act from the finished content; "we" of a communiqué is its issuer.
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Frame, Reference } from '../../../layers.ts';
import { fold } from '../text/fold.ts';
import { addresseesOf, spokenTo } from './addressees.ts';
import { cueClause } from './clauses.ts';
import { actOfContent } from './content-acts.ts';
import type { Draft } from './frames-verbs.ts';
import { mediumOf } from './media.ts';
import type { Reading } from './reading.ts';

export function finish(r: Reading, drafts: Draft[]): Frame[] {
  // a text that speaks in the first person outside quotations is itself the statement
  const issued = !r.doc.quotes.some((q) => q.speech) && drafts.some((d) => d.sources?.some(isFirst));
  const audience = issued ? spokenTo(r, drafts) : [];
  return drafts.map((draft) => {
    const { cue, content, via, stances } = draft;
    const clause = cueClause(r.tokens, draft.clause, cue, content);
    const own = issued && ofTheText(r, draft);
    const named = addresseesOf(r, draft, clause);
    const addressees = named.length || !own ? named : audience;
    const medium = mediumOf(r, clause, content) ?? (issued ? 'statement' : null);
    const direct = content.every((c) => r.doc.quotes.some((q) => q.start <= c.start && c.end <= q.end));
    const act = draft.act === 'INFORM' ? (actOfContent(r.text, content, r.lexicon, direct) ?? 'INFORM') : draft.act;
    const sources = draft.sources?.some(isFirst) ? issuer(r, draft) : (adopter(r, draft) ?? draft.sources);
    return { cue, sources, content, act, addressees, via, medium, clause, stances, ...(own && { issued: true }) };
  });
}

/** "We call for …", "The United States condemns …": in the first person or the present, in a text that is a statement itself. */
function ofTheText(r: Reading, draft: Draft): boolean {
  const head = r.tokens[firstAtOrAfter(r.tokens, draft.cue.start)];
  return (
    !!draft.sources?.some(isFirst) || (head?.pos === 'VERB' || head?.pos === 'AUX' ? head.tense !== 'past' : false)
  );
}

const isFirst = (reference: Reference): boolean => reference.form === 'pronoun' && reference.person === 1;

const headed = (r: Reading, at: number): boolean =>
  r.doc.blocks.some((b) => b.kind === 'heading' && b.start <= at && at < b.end);

/** The body or country that first was subject of a clause: it introduces itself, then says "we"; "I" stays open. */
function issuer(r: Reading, draft: Draft): Reference[] | null {
  const pronoun = r.text.slice(draft.sources![0]!.span.start, draft.sources![0]!.span.end).toLowerCase();
  if (pronoun === 'i') return null;
  for (let k = 0; k < r.doc.names.length; k++) {
    const name = r.doc.names[k]!;
    if (name.start >= draft.cue.start) break;
    if (headed(r, name.start) || (name.kind !== 'country' && name.kind !== 'organization') || name.locative) continue;
    const i = r.name.indexOf(k);
    if (i < 0) continue;
    const chunk = r.chunks.list[r.chunks.at[i]!];
    const after = chunk && r.tokens[chunk.last];
    const before = chunk && r.tokens[chunk.first - 1];
    if (after && /^(?:VERB|AUX|ADV)$/.test(after.pos) && before?.pos !== 'ADP' && r.name[chunk.last - 1] === k)
      return [{ form: 'words', span: { start: name.start, end: name.end } }];
  }
  return null;
}

const DECIDING = /\b(?:council|assembly|parliament|congress|senate|committee|league|union|house|commission)$/;

/** "The Security Council adopted a resolution. The resolution demands …": the body speaks through it. */
function adopter(r: Reading, draft: Draft): Reference[] | null {
  const source = draft.sources?.[0];
  if (draft.sources?.length !== 1 || source?.form !== 'words') return null;
  if (!/^(?:resolution|draft resolution|text)s?$/i.test(r.text.slice(source.span.start, source.span.end))) return null;
  const near = r.doc.names.filter(
    (n) => n.end < source.span.start && source.span.start - n.end < 400 && n.kind === 'organization',
  );
  const body = near.findLast((n) => DECIDING.test(fold(r.text.slice(n.start, n.end))));
  return body ? [{ form: 'words', span: { start: body.start, end: body.end } }] : null;
}
