import { readFileSync } from 'node:fs';
const R = process.env.ROOT ?? '/work/en';
const { loadKnowledge, loadLanguage } = await import(R+'/src/extract/resources.ts');
const { names } = await import(R+'/src/extract/stages/names.ts');
const k = loadKnowledge(), en = loadLanguage('en');
for (const f of process.argv.slice(2)) { const text = readFileSync(f,'utf8');
 const article = { id:'x', title:null, language:'en', publishedAt:null, source:null, url:null, path:f, text } as any;
 const doc = names(en.segment(article), en, k);
 for (const s of doc.sentences) console.log('S['+doc.blocks[s.block]!.kind[0]+'] '+text.slice(s.start,s.end).slice(0,160));
 if (process.env.TOK) for (const t of doc.tokens) console.log(text.slice(t.start,t.end), t.pos, t.lemma, t.voice??'', t.enclitic??'');
 console.log('NAMES', doc.names.map((n:any)=>text.slice(n.start,n.end)+'/'+n.kind+(n.known.length?'*':'')).join(' | '));
 console.log('TITLES', doc.titles.map((n:any)=>text.slice(n.start,n.end)+'→'+(n.name!==null?text.slice(doc.names[n.name]!.start,doc.names[n.name]!.end):'∅')+(n.body?'@'+text.slice(n.body.start,n.body.end):'')+(n.bodyKnown??'')+(n.definite?'':'?')).join(' | '));
 console.log('UNNAMED', doc.unnamed.map((n:any)=>text.slice(n.start,n.end)+'/'+n.kind[0]).join(' | '));
}
