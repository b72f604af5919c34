// A ready notebook (nbformat 4) for one graph: its cells ask about the actors that this graph speaks of most.
import type { PropertyGraph } from '../model/graph.ts';
import { id } from '../model/id.ts';

export interface NotebookOptions {
  /** Address of the explorer, whose query door the cells use. */
  url: string;
}

type Cell = { kind: 'markdown' | 'code'; text: string };

const CONNECT = (url: string): string => `import json
import os
import urllib.request

import pandas as pd

pd.set_option("display.max_colwidth", 100)
QALA = os.environ.get("QALA_URL", ${JSON.stringify(url)})


def cypher(query, **params):
    """Rows of a reading query as a data frame."""
    request = urllib.request.Request(
        f"{QALA}/api/query",
        data=json.dumps({"cypher": query, "params": params}).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as response:
        result = json.load(response)
    return pd.DataFrame(result["rows"], columns=result["columns"])`;

const COUNTS = `cypher("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS nodes ORDER BY nodes DESC, label")`;
const SPEAKERS = `cypher("""
    MATCH (a:Actor)-[:SAID]->(s:Statement)
    RETURN a.name AS speaker, a.kind AS kind, count(s) AS statements, a.id AS id
    ORDER BY statements DESC, id LIMIT 20
""")`;
const ABOUT = `cypher("""
    MATCH (a:Actor)-[:SAID]->(s:Statement)-[r:ABOUT]->(:Actor {id: $actor})
    MATCH (s)-[e:EVIDENCED_BY]->(:Sentence)-[:PART_OF]->(article:Article)
    RETURN a.name AS speaker, r.stance AS stance, coalesce(s.dateFrom, s.firstPublished) AS day,
           e.quote AS words, article.title AS article, s.id AS statement
    ORDER BY day, statement
""", actor=ACTOR)`;
const MONTHS = `stances = cypher("""
    MATCH (s:Statement)-[r:ABOUT]->(:Actor {id: $actor})
    RETURN left(coalesce(s.dateFrom, s.firstPublished), 7) AS month, r.stance AS stance, count(*) AS n
""", actor=ACTOR).dropna()
stances.pivot_table(index="month", columns="stance", values="n", fill_value=0)`;
const EVENTS = `cypher("""
    MATCH (e:Event)-[r:HAS_ACTOR|HAS_RECIPIENT]->(:Actor {id: $actor})
    RETURN e.dateFrom AS day, e.type AS type, e.trigger AS words, type(r) AS role, e.status AS status, e.id AS event
    ORDER BY day, event
""", actor=ACTOR)`;

/** Text of an .ipynb file. */
export function notebookFor(graph: PropertyGraph, { url }: NotebookOptions): string {
  const actors = mostSpokenOf(graph);
  const choice = actors.map(({ id, name }) => `#   ${id}  ${name.replace(/\s+/g, ' ')}`).join('\n');
  const cells: Cell[] = [
    { kind: 'markdown', text: `# Your graph\n\n${graph.nodes.length} nodes and ${graph.edges.length} relationships. Start \`qala serve\` first; its address is in the next cell.` },
    { kind: 'code', text: CONNECT(url) },
    { kind: 'code', text: COUNTS },
    { kind: 'markdown', text: '## Who speaks most' },
    { kind: 'code', text: SPEAKERS },
    { kind: 'markdown', text: '## One actor\n\nChoose another by its id.' },
    { kind: 'code', text: `# Most spoken of:\n${choice}\nACTOR = ${JSON.stringify(actors[0]?.id ?? '')}` },
    { kind: 'markdown', text: '### What is said of it, in the exact words' },
    { kind: 'code', text: ABOUT },
    { kind: 'markdown', text: '### For and against, by month' },
    { kind: 'code', text: MONTHS },
    { kind: 'markdown', text: '### What it did, and what was done to it' },
    { kind: 'code', text: EVENTS },
  ]; // biome-ignore format: a table
  const metadata = { kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' }, language_info: { name: 'python' } }; // biome-ignore format: one line
  return `${JSON.stringify({ cells: cells.map(asCell), metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}

function asCell({ kind, text }: Cell, index: number) {
  const source = text.split(/(?<=\n)/);
  const head = { cell_type: kind, id: id('cell', String(index), text).slice(0, 12), metadata: {}, source };
  return kind === 'code' ? { ...head, execution_count: null, outputs: [] } : head;
}

const SHOWN = 8;

function mostSpokenOf(graph: PropertyGraph): { id: string; name: string }[] {
  const counts = new Map<string, number>();
  for (const { type, target } of graph.edges) if (type === 'ABOUT') counts.set(target, (counts.get(target) ?? 0) + 1);
  const names = new Map(graph.nodes.map((node) => [node.id, String(node.properties.name ?? node.id)]));
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([id]) => ({ id, name: names.get(id) ?? id }));
}
