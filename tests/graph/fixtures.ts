// Small hand-made extractions: offsets are found in the text, so that fixtures cannot drift from their words.
import type { Actor, ActorKind } from '../../src/model/actor.ts';
import type { Event } from '../../src/model/event.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { id } from '../../src/model/id.ts';
import type { Span } from '../../src/model/span.ts';
import type { Statement } from '../../src/model/statement.ts';

export interface Sketch {
  text: string;
  title?: string;
  source?: string;
  publishedAt?: string;
  language?: 'ar' | 'en';
  /** id → kind and name; every occurrence of the name becomes a mention. */
  actors?: Record<string, [ActorKind, string]>;
  places?: Record<string, string>;
  offices?: [person: string, title: string, of: string | null][];
  statements?: ({ speaker: string; cue: string; content: string } & Partial<
    Omit<Statement, 'speaker' | 'cue' | 'content'>
  >)[];
  events?: ({ trigger: string; evidence: string } & Partial<Omit<Event, 'trigger' | 'evidence'>>)[];
}

export function sketch(input: Sketch): Extraction {
  const { text, language = 'ar' } = input;
  const article = id('a', text, input.source ?? '', '');
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const all = (words: string): Span[] => {
    const found: Span[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
      found.push({ start: at, end: at + words.length });
    return found;
  };
  const named = [
    ...Object.entries(input.actors ?? {}).map(([key, [, name]]) => [key, name] as const),
    ...Object.entries(input.places ?? {}),
  ];
  const sentences = [...text.matchAll(/[^.\n]+\.?/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return {
    article: {
      id: article,
      title: input.title ?? null,
      language,
      publishedAt: input.publishedAt ?? null,
      source: input.source ?? null,
      url: null,
      path: null,
      text,
    },
    sentences,
    mentions: named
      .flatMap(([entity, name]) => all(name).map((span) => ({ ...span, entity, form: 'name' as const })))
      .sort((a, b) => a.start - b.start),
    actors: Object.entries(input.actors ?? {}).map(
      ([key, [kind, name]]): Actor => ({ id: key, kind, names: { [language]: name }, aliases: [] }),
    ),
    places: Object.entries(input.places ?? {}).map(([key, name]) => ({ id: key, names: { [language]: name } })),
    offices: (input.offices ?? []).map(([person, title, of]) => ({ person, title, of, evidence: find(title) })),
    statements: (input.statements ?? []).map(
      ({ cue, content, ...rest }): Statement => ({
        id: id('s', article, cue, content),
        source: null,
        cue: find(cue),
        content: [find(content)],
        mode: 'indirect',
        act: 'INFORM',
        addressees: [],
        about: [],
        medium: null,
        saidAt: null,
        via: [],
        reports: [],
        ...rest,
      }),
    ),
    events: (input.events ?? []).map(
      ({ trigger, evidence, ...rest }): Event => ({
        id: id('e', article, trigger, evidence),
        type: 'CONSULT',
        mode: null,
        trigger: find(trigger),
        actor: [],
        recipient: [],
        place: null,
        date: null,
        status: 'asserted',
        evidence: find(evidence),
        ...rest,
      }),
    ),
    diagnostics: [],
  };
}

/** Two outlets on one fictional meeting and what was said there. */
export const MEETING: Extraction[] = [
  sketch({
    text: 'التقى الوزير سالم الهادي رئيس بلدية الواحة كريم منصور في الواحة. وقال الهادي إن الطريق سيفتح قريبا.',
    source: 'صحيفة الشاطئ',
    publishedAt: '2021-03-02',
    actors: { 'p-salem': ['person', 'سالم الهادي'], 'p-karim': ['person', 'كريم منصور'] },
    places: { 'place-waha': 'الواحة' },
    offices: [
      ['p-karim', 'رئيس بلدية الواحة', 'place-waha'],
      ['p-karim', 'رئيس', null],
    ],
    statements: [
      {
        speaker: 'p-salem',
        cue: 'قال',
        content: 'الطريق سيفتح قريبا',
        about: [{ actor: 'p-karim', stance: 'support' }],
        saidAt: '2021-03-02',
      },
    ],
    events: [
      {
        trigger: 'التقى',
        evidence: 'التقى الوزير سالم الهادي رئيس بلدية الواحة كريم منصور',
        actor: ['p-karim', 'p-salem'],
        place: 'place-waha',
        date: '2021-03',
      },
    ],
  }),
  sketch({
    text: 'Karim Mansour rejected the plan of Salem al-Hadi. He warned that the road is not safe.',
    language: 'en',
    source: 'Coast Daily',
    publishedAt: '2021-03-03T10:00:00Z',
    actors: { 'p-salem': ['person', 'Salem al-Hadi'], 'p-karim': ['person', 'Karim Mansour'] },
    statements: [
      {
        speaker: 'p-karim',
        cue: 'warned',
        content: 'the road is not safe',
        act: 'REJECT',
        about: [{ actor: 'p-salem', stance: 'oppose' }],
      },
    ],
  }),
];
