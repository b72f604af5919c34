// Nodes and edges → records, in one pass over each, so that a graph on the disk need not be held: what stays is what the routes answer with.
import type { EdgeType, GraphEdge, GraphNode, GraphRecords } from '../../model/graph.ts';
import type { ActorItem, EventItem, StatementItem } from '../api.ts';
import { partsOf } from './evidence.ts';
import { measureOf, scaleImportance } from './importance.ts';
import { number, text, texts } from './properties.ts';
import { addTo, indexRecords, type Mention, type Records, type StoredEvidence } from './records.ts';
import { createStories } from './stories.ts';

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

function namesOf({ id, properties: p }: GraphNode): { ar: string | null; en: string | null } {
  const names = { ar: text(p, 'nameAr'), en: text(p, 'nameEn') };
  const name = text(p, 'name') ?? id;
  if (!names.ar && !names.en) names[/\p{Script=Arabic}/u.test(name) ? 'ar' : 'en'] = name;
  return names;
}

interface Sentence {
  start: number;
  end: number;
  /** Of the first of an article only. */
  opening: string | null;
}

export function readRecords(graph: GraphRecords): Records {
  const r: Records = {
    actors: new Map(), places: new Map(), statements: new Map(), events: new Map(), articles: new Map(),
    offices: [], evidence: new Map(), aliases: new Map(), recordsOf: new Map(), recordsIn: new Map(),
    mentionCounts: new Map(), mentionsIn: new Map(), merged: new Map(), members: new Set(), keys: new Map(),
    membersOf: new Map(), memberships: new Map(), players: new Map(), officesIn: new Map(),
  }; // biome-ignore format: a list
  const sentences = new Map<string, Sentence>();
  const noted = new Map<string, string>();
  let n = 0;
  for (const node of graph.nodes) {
    const keys = r.keys.get(node.label) ?? new Set();
    r.keys.set(node.label, keys);
    for (const key in node.properties) keys.add(key);
    if (node.label === 'Sentence') {
      const { properties: p } = node;
      const opening = number(p, 'index') === 0 ? text(p, 'text') : null;
      sentences.set(node.id, { start: number(p, 'start') ?? 0, end: number(p, 'end') ?? 0, opening });
    } else {
      noted.set(node.id, node.id);
      addMembers(r, node);
      addItem(r, node, n);
    }
    n++;
  }
  const measured = [...r.actors.values()].every((a) => a.importance > 0);
  const degree = new Map<string, number>();
  const stories = createStories();
  const articleOf = new Map<string, string>();
  const proofs: { record: string; sentence: string; proof: StoredEvidence }[] = [];
  const mentions: (Mention & { sentence: string })[] = [];
  const offices: { office: Records['offices'][number]; words: string[] }[] = [];
  /** One string for an id, however many edges name it. */
  const known = (id: string): string => noted.get(id) ?? id;
  for (const edge of graph.edges) {
    const { type, properties: p } = edge;
    const [source, target] = [known(edge.source), known(edge.target)];
    if (type === 'PART_OF') articleOf.set(source, target);
    else if (type === 'MENTIONS')
      mentions.push({
        sentence: source,
        entity: target,
        start: number(p, 'start') ?? 0,
        end: number(p, 'end') ?? 0,
        ...(r.membersOf.has(target) && {
          ...(typeof p.entity === 'string' && { member: p.entity }),
          ...(p.form === 'name' && { named: true as const }),
        }),
      });
    else if (type === 'EVIDENCED_BY') {
      const at = sentences.get(target);
      const [start, end] = [number(p, 'start') ?? at?.start ?? 0, number(p, 'end') ?? at?.end ?? 0];
      const sentence = at ? { start: at.start, end: at.end } : null;
      const proof = {
        article: '',
        start,
        end,
        quote: text(p, 'quote') ?? '',
        parts: partsOf(p),
        sentence,
        told: text(p, 'record'),
      };
      proofs.push({ record: source, sentence: target, proof });
    } else {
      if (!measured) for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
      if (type === 'SAME_STORY') stories.join(source, target);
      else if (type === 'HOLDS') {
        const office = { person: source, of: target, title: text(p, 'title') ?? '' };
        r.offices.push(office);
        if (r.membersOf.has(source) || r.membersOf.has(target)) offices.push({ office, words: texts(p, 'evidence') });
      } else {
        addRole(r, { ...edge, source, target });
        const members = texts(p, 'entities');
        if (members.length > 0) addTo(r.players, type === 'SAID' ? target : source, { role: type, members });
      }
    }
  }
  for (const { record, sentence, proof } of proofs) {
    proof.article = articleOf.get(sentence) ?? '';
    addTo(r.evidence, record, proof);
  }
  for (const { sentence, ...mention } of mentions) {
    const article = articleOf.get(sentence) ?? '';
    addTo(r.mentionsIn, article, mention);
    const membership = r.memberships.get(mention.member ?? mention.entity);
    if (membership) {
      membership.mentions++;
      if (!membership.articles.includes(article)) membership.articles.push(article);
    }
    r.mentionCounts.set(mention.entity, (r.mentionCounts.get(mention.entity) ?? 0) + 1);
  }
  // A database gives edges in an order of its own.
  r.offices.sort((a, b) => compare(a.person, b.person) || compare(a.of, b.of) || compare(a.title, b.title));
  for (const { office, words } of offices) {
    const told = words.map((at) => at.split(' ')[0]!).map((at) => articleOf.get(at) ?? at);
    r.officesIn.set(office, [...new Set(told)]);
  }
  for (const item of [...r.statements.values(), ...r.events.values()]) {
    const list = r.evidence.get(item.id) ?? [];
    r.evidence.set(item.id, list);
    list.sort((a, b) => compare(a.article, b.article) || a.start - b.start);
    item.articles = [...new Set(list.map((e) => e.article))].filter((a) => a !== '');
  }
  for (const [id, { opening }] of sentences) {
    const article = opening === null ? undefined : r.articles.get(articleOf.get(id) ?? '');
    if (article?.title === '') article.title = openingWords(opening!);
  }
  for (const article of r.articles.values()) article.story = stories.of(article.id);
  scaleImportance(r.actors, degree);
  return indexRecords(r);
}

/** Who stands under a node, and why. */
function addMembers(r: Records, { id, label, properties: p }: GraphNode): void {
  const members = texts(p, 'members');
  for (const member of members) r.members.add(member);
  if (label !== 'Actor' || members.length === 0) return;
  const [rules, scores] = [texts(p, 'mergeRules'), Array.isArray(p.mergeScores) ? p.mergeScores.map(Number) : []];
  r.membersOf.set(id, [id, ...members]);
  const blank = () => ({ of: id, articles: [], mentions: 0 });
  r.memberships.set(id, { ...blank(), rule: null, score: 1 });
  for (const [i, member] of members.entries())
    r.memberships.set(member, { ...blank(), rule: rules[i] ?? '', score: scores[i] ?? 1 });
}

function addItem(r: Records, node: GraphNode, n: number): void {
  const { id, label, properties: p } = node;
  const at = position(node, n);
  if (label === 'Actor') {
    const kind = text(p, 'kind')?.toLowerCase() as ActorItem['kind'];
    const standing = { importance: measureOf(p), community: number(p, 'community'), statements: 0, mentioned: 0 };
    r.actors.set(id, { id, kind, ...namesOf(node), unnamed: p.unnamed === true, ...at, ...standing });
    if (Array.isArray(p.aliases) && p.aliases.length > 0) r.aliases.set(id, p.aliases.map(String));
  } else if (label === 'Place') {
    const [lat, lon] = [number(p, 'lat'), number(p, 'lon')];
    r.places.set(id, { id, ...namesOf(node), country: text(p, 'country'), lat, lon, ...at });
  } else if (label === 'Article') {
    const language = text(p, 'language') === 'en' ? 'en' : 'ar';
    const dated = { source: text(p, 'source'), publishedAt: text(p, 'publishedAt'), url: text(p, 'url') };
    r.articles.set(id, { id, title: text(p, 'title') ?? '', language, story: null, ...dated });
  } else if (label === 'Statement')
    r.statements.set(id, {
      id,
      speaker: null,
      to: [],
      via: [],
      about: [],
      reports: [],
      act: (text(p, 'act') ?? 'INFORM') as StatementItem['act'],
      mode: (text(p, 'mode') ?? 'indirect') as StatementItem['mode'],
      medium: text(p, 'medium') as StatementItem['medium'],
      date: text(p, 'saidAt'),
      text: text(p, 'text') ?? '',
      articles: [],
      ...at,
    });
  else if (label === 'Event')
    r.events.set(id, {
      id,
      type: (text(p, 'type') ?? 'OTHER') as EventItem['type'],
      mode: text(p, 'mode'),
      status: (text(p, 'status') ?? 'asserted') as EventItem['status'],
      actors: [],
      recipients: [],
      place: null,
      date: text(p, 'date'),
      text: text(p, 'trigger') ?? '',
      articles: [],
      ...at,
    });
}

const REPORTS: Partial<Record<EdgeType, StatementItem['reports'][number]['how']>> = {
  ASSERTS: 'asserts',
  DENIES: 'denies',
  DEMANDS: 'demands',
};

/** Who plays which part in a record; derived edges between actors say nothing new. */
function addRole(r: Records, { type, source, target, properties }: GraphEdge): void {
  const said = r.statements.get(type === 'SAID' ? target : source);
  const event = r.events.get(source);
  const once = (list: string[]) => list.includes(target) || list.push(target);
  if (type === 'SAID' && said) said.speaker = source;
  else if (type === 'TO' && said) once(said.to);
  else if (type === 'VIA' && said) once(said.via);
  else if (type === 'ABOUT' && said)
    said.about.push({ actor: target, stance: (text(properties, 'stance') ?? 'neutral') as 'neutral' });
  else if (type === 'HAS_ACTOR' && event) once(event.actors);
  else if (type === 'HAS_RECIPIENT' && event) once(event.recipients);
  else if (type === 'AT' && event) event.place ??= target;
  const how = REPORTS[type];
  if (how && said && !said.reports.some((x) => x.event === target && x.how === how))
    said.reports.push({ event: target, how });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
