// What Gephi's GraphML and GEXF importers silently drop or misread, as rules over the file's text: unknown types, keys without
// `for`, undeclared keys, ids used twice, key ids that it takes for a label, and attributes it takes for something else.
const GEPHI_TYPES = new Set(['string', 'boolean', 'int', 'integer', 'long', 'float', 'double']);

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

function* tags(xml: string): Generator<Tag> {
  for (const [, name, rest] of xml.matchAll(/<([\w:]+)((?:\s+[\w:.]+="[^"]*")*)\s*\/?>/g)) {
    const attributes = Object.fromEntries([...rest!.matchAll(/([\w:.]+)="([^"]*)"/g)].map((m) => [m[1]!, m[2]!]));
    yield { name: name!, attributes };
  }
}

/** One line a broken rule; empty when Gephi takes everything as it is meant. */
export function gephiComplaints(xml: string): string[] {
  const complaints: string[] = [];
  const keys = new Map<string, string>();
  const seen = { node: new Set<string>(), edge: new Set<string>() };
  let element: 'node' | 'edge' = 'node';
  for (const { name, attributes: a } of tags(xml)) {
    if (name === 'key' || name === 'attribute') {
      const id = a.id ?? '';
      const title = a['attr.name'] ?? a.title ?? '';
      const type = a['attr.type'] ?? a.type ?? '';
      if (!GEPHI_TYPES.has(type)) complaints.push(`key ${id}: type ${type || 'missing'}`);
      if (name === 'key' && a.for !== 'node' && a.for !== 'edge')
        complaints.push(`key ${id}: for ${a.for ?? 'missing'}`);
      if (/^d\d+$/.test(id)) complaints.push(`key ${id}: taken for a label`);
      if (name === 'key' && keys.has(id)) complaints.push(`key ${id}: declared twice`);
      if (title.toLowerCase() === 'id') complaints.push(`key ${id}: taken for the id`);
      keys.set(id, a.for ?? '');
    }
    if (name === 'node' || name === 'edge') {
      element = name;
      if (seen[name].has(a.id ?? '')) complaints.push(`${name} ${a.id}: id used twice`);
      seen[name].add(a.id ?? '');
      if (name === 'edge')
        for (const end of [a.source, a.target])
          if (!seen.node.has(end ?? '')) complaints.push(`edge ${a.id}: no node ${end}`);
    }
    if (name === 'data' && keys.get(a.key ?? '') !== element)
      complaints.push(`data ${a.key}: not declared for ${element}`);
  }
  return complaints;
}
