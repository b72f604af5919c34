// Words of an article that prove a record: who speaks, the words that report, what is said, each marked apart and named for screen readers.
import type { Role, RolePart } from '../../api.ts';
import { useExplorer } from '../data/explorer.ts';
import { textPieces } from '../derive/text-pieces.ts';

/** One stretch of words with its role; the name is heard, not seen. */
export function RoleWords({ role, children }: { role: Role | null; children: string }) {
  const { t } = useExplorer();
  if (role === null) return children;
  return (
    <span className={`role ${role}`}>
      <span className="hidden-label" lang={t.lang}>{`${t(`panel.${role}`)}: `}</span>
      {children}
    </span>
  );
}

/** A quote from `start` on, its roles marked. */
export function QuoteWords({ quote, start, parts }: { quote: string; start: number; parts: RolePart[] }) {
  const own = parts.map((p) => ({ ...p, start: p.start - start, end: p.end - start }));
  const mark = { start: 0, end: quote.length, record: '', kind: 'statement' as const, parts: own };
  return textPieces(quote, [mark], '').map((p) => (
    <RoleWords key={p.start} role={p.role}>
      {p.text}
    </RoleWords>
  ));
}

/** What the marks mean, for the roles that occur. */
export function RoleLegend({ parts }: { parts: RolePart[] }) {
  const { t } = useExplorer();
  const roles = (['speaker', 'cue', 'content', 'trigger'] as const).filter((r) => parts.some((p) => p.role === r));
  if (roles.length === 0) return null;
  return (
    <ul className="roles" aria-label={t('panel.roles')} lang={t.lang} dir={t.dir}>
      {roles.map((role) => (
        <li key={role}>
          <span className={`role ${role}`}>{t(`panel.${role}`)}</span>
        </li>
      ))}
    </ul>
  );
}
