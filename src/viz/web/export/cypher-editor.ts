// CodeMirror for Cypher. It lives in a shadow root, where its styles are constructed sheets that the page's policy allows.
import { autocompletion, type CompletionContext, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, defaultHighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Meta } from '../../api.ts';

export interface EditorOptions {
  text: string;
  schema: Meta['schema'];
  label: string;
  run(): void;
  changed(text: string): void;
}
export interface Editor {
  text(): string;
  replace(text: string): void;
  destroy(): void;
}

const KEYWORDS = ['MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'WITH', 'ORDER BY', 'LIMIT', 'SKIP', 'DISTINCT', 'UNWIND', 'AND', 'OR', 'NOT', 'IN', 'CONTAINS', 'STARTS WITH', 'count', 'collect', 'AS', 'DESC']; // biome-ignore format: a list

/** Labels after `:`, edge types inside `[`, properties after `.`. */
function complete({ labels, edges }: Meta['schema']) {
  const properties = [...new Set(Object.values(labels).flat())].sort();
  return (context: CompletionContext) => {
    const word = context.matchBefore(/[:.]?\w*/);
    if (!word || (word.from === word.to && !context.explicit)) return null;
    const before = context.state.sliceDoc(Math.max(0, word.from - 200), word.from);
    const inEdge = before.lastIndexOf('[') > before.lastIndexOf(']');
    const start = word.text[0];
    const from = start === ':' || start === '.' ? word.from + 1 : word.from;
    const list = start === ':' ? (inEdge ? edges : Object.keys(labels)) : start === '.' ? properties : KEYWORDS;
    return {
      from,
      options: list.map((label) => ({ label, type: start === ':' ? 'class' : start === '.' ? 'property' : 'keyword' })),
    };
  };
}

export function createEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const theme = EditorView.theme({
    '&': {
      backgroundColor: 'var(--surface)',
      color: 'var(--text)',
      fontSize: '13px',
      maxHeight: '160px',
      border: '1px solid var(--line)',
      borderRadius: '8px',
    },
    '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--muted)', border: 'none' },
    '.cm-content': { caretColor: 'var(--text)', fontFamily: 'ui-monospace, monospace' },
    '.cm-cursor': { borderLeftColor: 'var(--text)' },
    '.cm-tooltip': { backgroundColor: 'var(--surface)', color: 'var(--text)', border: '1px solid var(--line)' },
  });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        StreamLanguage.define(cypher),
        syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
        autocompletion({ override: [complete(options.schema)] }),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': options.label }),
        EditorView.updateListener.of((update) => update.docChanged && options.changed(update.state.doc.toString())),
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              options.run();
              return true;
            },
          },
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        theme,
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    destroy: () => view.destroy(),
  };
}
