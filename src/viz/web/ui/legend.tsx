// What shapes and colours mean.
import { KIND_WORDS } from '../../api-words.ts';
import { SELF } from '../canvas/label-text.ts';
import { communityColour, PALETTES } from '../canvas/palette.ts';
import { useExplorer } from '../data/explorer.ts';
import { KindMark, Words } from './names.tsx';

const EDGES = ['support', 'oppose', 'mixed', 'neutral', 'event', 'office'] as const;
const COMMUNITIES = 6;

export function Legend() {
  const { t, view, scene, index, useStore } = useExplorer();
  const theme = useStore((s) => s.theme);
  const kinds = new Set(scene.nodes.map((n) => n.kind));
  const classes = new Set(scene.edges.map((e) => e.cls));
  const communities = new Map<number, string[]>();
  for (const n of scene.nodes)
    if (n.community !== null) communities.set(n.community, [...(communities.get(n.community) ?? []), n.id]);
  const top = [...communities].sort(([, a], [, b]) => b.length - a.length).slice(0, COMMUNITIES);
  const leader = (ids: string[]) =>
    ids.map((id) => index.actors.get(id)!).sort((a, b) => b.importance - a.importance)[0];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, and must be reachable for that
    <section className="legend" aria-label={t('view.legend')} tabIndex={0}>
      <ul>
        {(['person', 'organization', 'country', 'place', 'statement', 'event'] as const)
          .filter((kind) => kinds.has(kind))
          .map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} /> {KIND_WORDS[kind][t.lang]}
            </li>
          ))}
      </ul>
      <ul>
        {EDGES.filter((cls) => classes.has(cls)).map((cls) => (
          <li key={cls}>
            <span className={`line ${cls}`} aria-hidden="true" /> {t(`edge.${cls}`)}
          </li>
        ))}
        {scene.selfCounts.size > 0 && (
          <li>
            <span aria-hidden="true">{SELF}</span> {t('panel.itself')}
          </li>
        )}
      </ul>
      {view.colour === 'community' && (
        <ul>
          {top.map(([community, ids]) => (
            <li key={community}>
              <span
                className="dot"
                style={{ background: communityColour(PALETTES[theme], community) }}
                aria-hidden="true"
              />
              <Words>{t.nameOf(leader(ids))}</Words> <span className="muted">{t.number(ids.length)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
