// The act of a neutral cue whose content performs one itself: said "We condemn …", said it "will not accept …".
import type { Act } from '../../../../model/plover.ts';
import type { Span } from '../../../../model/span.ts';
import type { Lexicon } from '../words/lexicon.ts';

const SELF =
  /(?:^|[.!?;,] |\b(?:that|and|but) )["“‘']?(?:I|We|we|he|she|they|it|They|It|He|She|our (?:country|government)|the (?:ministry|government|United States))(?:'|’)?\s?(?:strongly |firmly |also |will |'ll |’ll |do |does |would |have |has |must |fully |deeply |categorically )*(not |never |n['’]t )?([a-z]+)/u;
const NEGATED_WILL =
  /\b(?:will not|won['’]t|would not|wouldn['’]t|shall not|will never|would never) (?:accept|allow|tolerate|agree|recogni[sz]e|negotiate|withdraw|support|join|back down|sign|take part|participate)\b/;
const DENIAL =
  /\b(?:denied|denies|false|untrue|baseless|no truth|completely wrong|fabricat\w+|lies?\b|not true|categorically)\b/;
const DEMAND = /\b(?:must|should|need to|needs to|has to|have to|ought to)\b(?! (?:have|be (?:seen|noted|remembered)))/;
const PROMISE = /\b(?:[Ww]e|I)(?: will|['’]ll| are going to) (?!not|never)/;

/** Null when the content is no plain act. `own` tells whether the content is the speaker's very words. */
export function actOfContent(text: string, content: Span[], lexicon: Lexicon, own: boolean): Act | null {
  const words = content.map((c) => text.slice(c.start, c.end)).join(' ');
  const lead = words.slice(0, 240);
  const self = SELF.exec(lead);
  if (self) {
    const lemma = self[2]!.replace(/s$/, '');
    const verb = (lexicon.verbs.get(lemma) ?? lexicon.verbs.get(self[2]!))?.find(
      (v) => v.act !== 'INFORM' && v.weak.size === 0 && v.particles.every((p) => lead.includes(`${self[2]!} ${p}`)),
    );
    if (verb && !self[1]) return verb.act;
  }
  if (NEGATED_WILL.test(lead)) return 'REJECT';
  if (
    words.length < 160 &&
    DENIAL.test(lead) &&
    /\b(?:report|claim|allegation|accusation|rumou?r|charge|story|stories|it|this|that)s?\b/.test(lead)
  )
    return 'REJECT';
  if (own && PROMISE.test(lead.slice(0, 120)) && words.length < 200) return 'AGREE';
  return words.length < 220 && DEMAND.test(lead) && !/\b(?:I|we|he|she)\b/.test(lead.slice(0, 60)) ? 'REQUEST' : null;
}
