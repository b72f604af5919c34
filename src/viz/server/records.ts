// The graph as the explorer's routes read it: items by kind with their neighbours inlined, and what proves them.
import type { GraphNode, PropertyGraph } from '../../model/graph.ts';
import type { ActorItem, ArticleItem, EventItem, Evidence, PlaceItem, StatementItem } from '../api.ts';
import { edgesBySource, type Outgoing } from './edges.ts';
import { evidenceOf } from './evidence.ts';
import { importanceOf } from './importance.ts';
import { number, text } from './properties.ts';
import { storyClusters } from './stories.ts';

export interface Records {
  actors: Map<string, ActorItem>;
  places: Map<string, PlaceItem>;
  statements: Map<string, StatementItem>;
  events: Map<string, EventItem>;
  articles: Map<string, ArticleItem>;
  offices: { person: string; of: string; title: string }[];
  evidence: Map<string, Evidence[]>;
  aliases: Map<string, string[]>;
  /** Records in which an actor or place plays a part, sorted by id. */
  recordsOf: Map<string, string[]>;
  /** Where an entity is mentioned, by article. */
  mentions: Map<string, { article: string; start: number; end: number }[]>;
}

const TITLE_WORDS = 9;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Position from build; on a sunflower spiral where a node has none. */
function position(node: GraphNode, n: number): { x: number; y: number } {
  const r = 10 * Math.sqrt(n + 1);
  return {
    x: number(node.properties, 'x') ?? r * Math.cos(n * GOLDEN),
    y: number(node.properties, 'y') ?? r * Math.sin(n * GOLDEN),
  };
}

/** An article without a title is called by its first words. */
function openingWords(sentence: string): string {
  const all = sentence.trim().split(/\s+/);
  return all.length > TITLE_WORDS ? `${all.slice(0, TITLE_WORDS).join(' ')}…` : all.join(' ');
}

export function readRecords(graph: PropertyGraph): Records {
  const nodes = new Map(graph.nodes.map((n) => [n.id, n]));
  const out = edgesBySource(graph.edges);
  const stories = storyClusters(graph);
  const importance = importanceOf(graph);
  const r: Records = {
    actors: new Map(), places: new Map(), statements: new Map(), events: new Map(), articles: new Map(),
    offices: [], evidence: new Map(), aliases: new Map(), recordsOf: new Map(), mentions: new Map(),
  }; // biome-ignore format: a list
  const ids = (id: string, type: Parameters<Outgoing>[1]) => [...new Set(out(id, type).map((e) => e.target))];
  const speakers = new Map<string, string>();
  for (const e of graph.edges) if (e.type === 'SAID') speakers.set(e.target, e.source);

  graph.nodes.forEach((node, n) => {
    const { id, properties: p } = node;
    const names = { ar: text(p, 'nameAr'), en: text(p, 'nameEn') };
    if (!names.ar && !names.en)
      names[/\p{Script=Arabic}/u.test(text(p, 'name') ?? '') ? 'ar' : 'en'] = text(p, 'name') ?? id;
    const at = position(node, n);
    if (node.label === 'Actor') {
      const counts = { statements: out(id, 'SAID').length, mentioned: 0 };
      const unnamed = p.unnamed === true;
      const community = number(p, 'community');
      const kind = text(p, 'kind')?.toLowerCase() as ActorItem['kind'];
      r.actors.set(id, {
        id,
        kind,
        ...names,
        unnamed,
        ...at,
        importance: importance.get(id) ?? 0,
        community,
        ...counts,
      });
      r.aliases.set(id, Array.isArray(p.aliases) ? p.aliases.map(String) : []);
    } else if (node.label === 'Place') {
      r.places.set(id, {
        id,
        ...names,
        country: text(p, 'country'),
        lat: number(p, 'lat'),
        lon: number(p, 'lon'),
        ...at,
      });
    } else if (node.label === 'Article') {
      const language = text(p, 'language') === 'en' ? 'en' : 'ar';
      const story = stories.get(id) ?? null;
      const dated = { source: text(p, 'source'), publishedAt: text(p, 'publishedAt'), url: text(p, 'url') };
      r.articles.set(id, { id, title: text(p, 'title') ?? '', language, story, ...dated });
    } else if (node.label === 'Statement' || node.label === 'Event') {
      const evidence = evidenceOf(id, out, nodes);
      r.evidence.set(id, evidence);
      const articles = [...new Set(evidence.map((e) => e.article))].filter((a) => a !== '').sort();
      if (node.label === 'Statement')
        r.statements.set(id, {
          id,
          speaker: speakers.get(id) ?? null,
          to: ids(id, 'TO'),
          via: ids(id, 'VIA'),
          about: out(id, 'ABOUT').map((e) => ({
            actor: e.target,
            stance: (text(e.properties, 'stance') ?? 'neutral') as 'neutral',
          })),
          reports: (['ASSERTS', 'DENIES', 'DEMANDS'] as const).flatMap((type) =>
            ids(id, type).map((event) => ({ event, how: type.toLowerCase() as 'asserts' })),
          ),
          act: (text(p, 'act') ?? 'INFORM') as StatementItem['act'],
          mode: (text(p, 'mode') ?? 'indirect') as StatementItem['mode'],
          medium: text(p, 'medium') as StatementItem['medium'],
          date: text(p, 'saidAt'),
          text: text(p, 'text') ?? '',
          articles,
          ...at,
        });
      else
        r.events.set(id, {
          id,
          type: (text(p, 'type') ?? 'OTHER') as EventItem['type'],
          mode: text(p, 'mode'),
          status: (text(p, 'status') ?? 'asserted') as EventItem['status'],
          actors: ids(id, 'HAS_ACTOR'),
          recipients: ids(id, 'HAS_RECIPIENT'),
          place: ids(id, 'AT')[0] ?? null,
          date: text(p, 'date'),
          text: text(p, 'trigger') ?? '',
          articles,
          ...at,
        });
    } else if (node.label === 'Sentence') {
      const article = out(id, 'PART_OF')[0]?.target ?? '';
      for (const { target, properties } of out(id, 'MENTIONS')) {
        const list = r.mentions.get(target) ?? [];
        list.push({ article, start: number(properties, 'start') ?? 0, end: number(properties, 'end') ?? 0 });
        r.mentions.set(target, list);
      }
    }
  });
  for (const { id, properties: p } of graph.nodes) {
    const article = number(p, 'index') === 0 ? r.articles.get(out(id, 'PART_OF')[0]?.target ?? '') : undefined;
    if (article && article.title === '') article.title = openingWords(text(p, 'text') ?? '');
  }
  for (const e of graph.edges)
    if (e.type === 'HOLDS')
      r.offices.push({ person: e.source, of: e.target, title: text(e.properties, 'title') ?? '' });
  return indexRecords(r);
}

/** Parts an actor or place plays, by record. */
export const partsOfStatement = (s: StatementItem): string[] => [
  ...new Set([...(s.speaker ? [s.speaker] : []), ...s.to, ...s.via, ...s.about.map((a) => a.actor)]),
];
export const partsOfEvent = (e: EventItem): string[] => [
  ...new Set([...e.actors, ...e.recipients, ...(e.place ? [e.place] : [])]),
];

/** Fills `recordsOf` and the actors' counts from the items. */
export function indexRecords(r: Records): Records {
  r.recordsOf = new Map();
  for (const a of r.actors.values()) Object.assign(a, { statements: 0, mentioned: 0 });
  const add = (part: string, record: string) => {
    const list = r.recordsOf.get(part);
    if (list) list.push(record);
    else r.recordsOf.set(part, [record]);
  };
  for (const s of r.statements.values())
    for (const part of partsOfStatement(s)) {
      add(part, s.id);
      const actor = r.actors.get(part);
      if (actor) actor[part === s.speaker ? 'statements' : 'mentioned']++;
    }
  for (const e of r.events.values())
    for (const part of partsOfEvent(e)) {
      add(part, e.id);
      const actor = r.actors.get(part);
      if (actor) actor.mentioned++;
    }
  return r;
}
