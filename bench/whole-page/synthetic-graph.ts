// A graph of any size that looks as one built from news: few actors in most records, Arabic sentences, dates, outlets, evidence, stories.
// Shares of kinds, records an actor and mentions follow a collection of 3,901 articles (docs/scale.md); names and words are made up.
import type { GraphEdge, GraphNode, Properties, PropertyGraph } from '../../src/model/graph.ts';
import { numbers } from '../numbers.ts';

const SHARE = { actors: 0.4, statements: 0.375, events: 0.215, places: 0.01 };
const RECORDS_AN_ARTICLE = 8.6;
const SENTENCES = 9;
const GIVEN: [ar: string, en: string][] = [
  ['سالم', 'Salem'], ['ليلى', 'Leila'], ['طارق', 'Tarek'], ['منى', 'Mona'], ['كريم', 'Karim'], ['هدى', 'Huda'], ['فارس', 'Fares'], ['رانيا', 'Rania'],
  ['نبيل', 'Nabil'], ['سمير', 'Samir'], ['عادل', 'Adel'], ['زينب', 'Zeinab'], ['ماجد', 'Majed'], ['وليد', 'Walid'], ['ياسر', 'Yasser'], ['جميلة', 'Jamila'],
]; // biome-ignore format: a table
const FAMILY: [ar: string, en: string][] = [
  ['المنصوري', 'al-Mansouri'], ['الدرعي', 'al-Darei'], ['فهمي', 'Fahmy'], ['الرفاعي', 'al-Rifai'], ['حداد', 'Haddad'], ['الشامي', 'al-Shami'], ['قاسم', 'Qasem'],
  ['العطار', 'al-Attar'], ['نصار', 'Nassar'], ['الخطيب', 'al-Khatib'], ['بركات', 'Barakat'], ['الزين', 'al-Zein'], ['شاهين', 'Shahin'], ['المصري', 'al-Masri'],
]; // biome-ignore format: a table
const BODIES: [ar: string, en: string][] = [
  ['وزارة', 'Ministry'], ['هيئة', 'Authority'], ['حزب', 'Party'], ['مجلس', 'Council'], ['نقابة', 'Union'], ['شركة', 'Company'],
]; // biome-ignore format: a table
const WORDS =
  'أن إن في من على إلى الذي التي هذا هذه بعد قبل خلال اليوم أمس المدينة الحكومة الوزير المجلس القرار الاتفاق المحادثات الجانبين التعاون الأمن الحدود المساعدات السكان الطريق الميناء الشركة العمال الأسعار الانتخابات اللجنة التقرير الهدنة القوات المنطقة الجنوبية الشمالية عودة بحث تنفيذ دعم رفض زيارة لقاء بيان'.split(
    ' ',
  );
const OUTLETS = ['alnahar', 'assafir', 'alsharq', 'alwatan', 'albalad', 'alfajr', 'almasaa'];
const ACTS = ['INFORM', 'INFORM', 'INFORM', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE'];
const TYPES = ['CONSULT', 'ASSAULT', 'AGREE', 'AID', 'MOBILIZE', 'COERCE', 'PROTEST', 'SANCTION', 'RETREAT', 'OTHER'];
const STANCES = ['neutral', 'neutral', 'neutral', 'support', 'oppose'];
const STATUSES = ['asserted', 'asserted', 'asserted', 'alleged', 'planned', 'denied', 'hypothetical'];
const KINDS = ['person', 'person', 'person', 'organization', 'organization', 'country'];
const DAYS = 900;

/** `count` actors, statements, events and places together, with the articles and sentences that prove them. */
export function syntheticGraph(count: number): PropertyGraph {
  const random = numbers(11);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const many = (share: number) => Math.round(count * share);
  const [actors, places] = [many(SHARE.actors), Math.max(1, many(SHARE.places))];
  const records = many(SHARE.statements) + many(SHARE.events);
  const articles = Math.max(1, Math.round(records / RECORDS_AN_ARTICLE));
  const code = (prefix: string, n: number) => `${prefix}-${String(n).padStart(8, '0')}`;
  const node = (id: string, label: GraphNode['label'], properties: GraphNode['properties']) =>
    nodes.push({ id, label, properties: { id, ...properties } });
  const edge = (type: GraphEdge['type'], source: string, target: string, properties: GraphEdge['properties'] = {}) =>
    edges.push({ id: code('r', edges.length), type, source, target, properties });
  /** Most records are of few: by Zipf's law the first has about every fifteenth. The rest is spread evenly. */
  const actor = () => code('actor', random() < 0.75 ? Math.floor((actors + 1) ** random()) - 1 : below(actors));
  const some = (most: number) => [...new Set(Array.from({ length: below(most + 1) }, actor))];
  const sentence = () => Array.from({ length: 12 + below(16) }, () => pick(WORDS)).join(' ');
  const day = (n: number) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10);
  const place = (i: number, n: number) => ({
    x: 10 * Math.sqrt(i + 1) * Math.cos(n * 2.4),
    y: 10 * Math.sqrt(i + 1) * Math.sin(n * 2.4),
  });

  for (let i = 0; i < actors; i++) {
    const kind = KINDS[i % KINDS.length]!;
    const [a, b, c] = [GIVEN[i % 16]!, GIVEN[Math.floor(i / 16) % 16]!, FAMILY[Math.floor(i / 256) % 14]!];
    const [ar, en] =
      kind === 'person'
        ? [`${a[0]} ${b[0]} ${c[0]}`, `${a[1]} ${b[1]} ${c[1]}`]
        : [`${BODIES[i % 6]![0]} ${b[0]} ${c[0]} ${i}`, `${c[1]} ${b[1]} ${BODIES[i % 6]![1]} ${i}`];
    const names = { name: ar, nameAr: ar, ...(i % 3 === 0 && { nameEn: en }), aliases: i % 5 === 0 ? [c[0]] : [] };
    const metrics = { pagerank: 1 / (i + 10), community: i % 14, ...place(i, i) };
    node(code('actor', i), 'Actor', { kind, ...names, ...metrics, ...(i % 9 === 8 && { unnamed: true }) });
  }
  for (let i = 0; i < places; i++) {
    const name = `${pick(FAMILY)[0]} ${i}`;
    node(code('place', i), 'Place', { name, nameAr: name, country: 'LY', ...place(i * 40, i) });
  }
  for (let i = 0; i < actors / 12; i++) edge('HOLDS', actor(), actor(), { title: `رئيس ${pick(BODIES)[0]}` });

  const texts: { article: string; sentences: { id: string; start: number; text: string }[]; published: number }[] = [];
  for (let i = 0; i < articles; i++) {
    const article = code('a', i);
    const published = below(DAYS);
    const outlet = OUTLETS[i % OUTLETS.length]!;
    const dated = { source: outlet, publishedAt: `${day(published)}T08:00:00Z`, url: `https://${outlet}.example/${i}` };
    node(article, 'Article', { title: sentence(), language: 'ar', ...dated });
    if (i % 25 === 24) edge('SAME_STORY', code('a', i - 1), article, { similarity: 0.7 });
    let start = 0;
    const sentences = Array.from({ length: SENTENCES }, (_, index) => {
      const [id, text] = [`${article}:${String(index).padStart(4, '0')}`, sentence()];
      node(id, 'Sentence', { index, start, end: start + text.length, text });
      edge('PART_OF', id, article);
      for (const entity of some(5)) edge('MENTIONS', id, entity, { start, end: start + 6 });
      const span = { id, start, text };
      start += text.length + 1;
      return span;
    });
    texts.push({ article, sentences, published });
  }
  const prove = (record: string, i: number): number => {
    const { sentences, published } = texts[i % articles]!;
    const { id, start, text } = pick(sentences);
    edge('EVIDENCED_BY', record, id, {
      start,
      end: start + text.length,
      quote: text,
      cue: [`${start}-${start + 3}`],
      content: [`${start + 4}-${start + text.length}`],
    });
    return published;
  };
  /** A tenth is undated, and one in 500 lies far back. */
  const date = (published: number): string | null =>
    random() < 0.1 ? null : random() < 0.002 ? '1990' : day(published - below(4));
  const events = many(SHARE.events);
  for (let i = 0; i < events; i++) {
    const id = code('e', i);
    const at = date(prove(id, i));
    const dated: Properties = at === null ? {} : { date: at, dateFrom: at, dateTo: at };
    node(id, 'Event', {
      type: pick(TYPES),
      trigger: pick(WORDS),
      status: pick(STATUSES),
      ...dated,
      ...place(i, i * 3),
    });
    for (const who of some(2)) edge('HAS_ACTOR', id, who);
    for (const whom of some(1)) edge('HAS_RECIPIENT', id, whom);
    if (i % 2 === 0) edge('AT', id, code('place', below(places)));
  }
  for (let i = 0; i < records - events; i++) {
    const id = code('s', i);
    const at = date(prove(id, i));
    const said: Properties = at === null ? {} : { saidAt: at };
    const how = { act: pick(ACTS), mode: i % 4 === 0 ? 'direct' : 'indirect', cue: 'قال' };
    node(id, 'Statement', { text: sentence(), ...how, ...said, ...place(i, i * 5) });
    edge('SAID', actor(), id);
    for (const whom of some(2)) edge('ABOUT', id, whom, { stance: pick(STANCES) });
    if (i % 11 === 0) edge('TO', id, actor());
    if (i % 27 === 0) edge('VIA', id, actor());
    if (i % 2 === 0 && events > 0) edge(i % 30 === 0 ? 'DENIES' : 'ASSERTS', id, code('e', below(events)));
  }
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) };
}
