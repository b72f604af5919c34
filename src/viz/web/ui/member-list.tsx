// What was merged into an actor: names as articles write them, why they were taken for one, and the way to take them apart.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Member } from '../../api-review.ts';
import { fetchMembers, ProblemError } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';
import { groupMembers, keepApart, type MemberGroup, sureness } from '../derive/member-groups.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { Words } from './names.tsx';
import { useJudge } from './use-judge.ts';

const SHOWN = 20;

interface Props {
  id: string;
  /** Told what happened, for it outlives this list. */
  tell(message: string, judgement?: string): void;
}

export default function MemberList({ id, tell }: Props) {
  const { t, index } = useExplorer();
  const judge = useJudge();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  const found = useQuery({
    queryKey: ['members', index.slice.version, id],
    queryFn: () => fetchMembers(id),
    placeholderData: keepPreviousData,
  });
  if (found.isError)
    return (
      <p role="alert">
        {t('members.failed')}{' '}
        <button type="button" className="button small" onClick={() => void found.refetch()}>
          {t('app.retry')}
        </button>
      </p>
    );
  if (!found.data) return <p aria-busy="true">{t('app.loading')}</p>;
  const { members, divisible } = found.data;
  const groups = groupMembers(members);
  const split = async (ids: string[], name: string) => {
    const judgement = keepApart(members, ids);
    if (!judgement) return;
    setBusy(true);
    try {
      const judged = await judge(judgement);
      tell(t(divisible ? 'members.split' : 'members.noted', { a: name }), judged);
    } catch (error) {
      tell(t('members.notSaved', { why: error instanceof ProblemError ? error.message : t('app.error') }));
    } finally {
      setBusy(false);
    }
  };
  const parts = { members, disabled: busy || !judge.writable, split };
  return (
    <>
      <p className="muted">{t(divisible ? 'members.help' : 'members.indivisible')}</p>
      {!judge.writable && <p className="muted">{t('review.readOnly')}</p>}
      <ul className="members">
        {groups.slice(0, shown).map((group) => (
          <Group key={group.key} group={group} {...parts} />
        ))}
      </ul>
      {groups.length > shown && (
        <button type="button" className="button small" onClick={() => setShown(shown + SHOWN)}>
          {t('members.more')}
        </button>
      )}
    </>
  );
}

interface Splitting {
  members: Member[];
  disabled: boolean;
  split(ids: string[], name: string): void;
}

function Group({ group, members, disabled, split }: Splitting & { group: MemberGroup }) {
  const { t } = useExplorer();
  const [shown, setShown] = useState(SHOWN);
  const name = t.nameOf({ ...group, id: group.members[0]!.id });
  const other = t.otherName(group);
  const outlets = new Set(group.members.flatMap((m) => m.articles.flatMap((a) => a.source ?? [])));
  const told = group.members.reduce((sum, m) => sum + m.told, 0);
  const several = group.members.length > 1;
  return (
    <li>
      <div className="member">
        <span className="names">
          <Words>{name}</Words>
          {other && <Words className="other">{other}</Words>}
        </span>
        {group.members.length < members.length && (
          <button
            type="button"
            className="button small"
            disabled={disabled}
            aria-label={t('members.notSameName', { a: name })}
            onClick={() =>
              split(
                group.members.map((m) => m.id),
                name,
              )
            }
          >
            {t('members.notSame')}
          </button>
        )}
      </div>
      <p className="muted">
        <Why rule={group.rule} score={group.score} />
      </p>
      <p className="muted">
        {t('count.articles', { n: told })} ·{' '}
        {[...outlets].slice(0, 3).map((o, i) => (
          <span key={o}>
            {i > 0 && t.comma}
            <Words>{o}</Words>
          </span>
        ))}
      </p>
      {several && (
        <details>
          <summary>{t('members.articles')}</summary>
          <ul>
            {group.members.slice(0, shown).map((member) => (
              <li key={member.id} className="member">
                <ArticleOf member={member} why />
                <button
                  type="button"
                  className="button small"
                  disabled={disabled}
                  aria-label={t('members.notSameArticle', { a: member.articles[0]?.title || name })}
                  onClick={() => split([member.id], name)}
                >
                  {t('members.notSame')}
                </button>
              </li>
            ))}
          </ul>
          {group.members.length > shown && (
            <button type="button" className="button small" onClick={() => setShown(shown + SHOWN)}>
              {t('members.more')}
            </button>
          )}
        </details>
      )}
      {!several && group.members[0]!.articles.length === 1 && <ArticleOf member={group.members[0]!} />}
    </li>
  );
}

/** The article of a member as a button that opens it. */
function ArticleOf({ member, why = false }: { member: Member; why?: boolean }) {
  const { t, dispatch } = useExplorer();
  const [article] = member.articles;
  if (!article) return null;
  return (
    <span className="names">
      <button
        type="button"
        className="link"
        onClick={() => dispatch({ do: 'read', article: article.id, record: null })}
      >
        <Words>{article.title || article.id}</Words>
      </button>
      <span className="muted">
        {article.source && <Words>{article.source}</Words>}{' '}
        {article.publishedAt && t.date(article.publishedAt.slice(0, 10), 'short')}
      </span>
      {why && (
        <span className="muted">
          <Why rule={member.rule} score={member.score} />
        </span>
      )}
    </span>
  );
}

const RULES = new Set(['same-name', 'word-order', 'longer-form', 'spelling', 'transliteration', 'name-and-office', 'name-and-company', 'short-form', 'left-together', 'judgement']); // biome-ignore format: a list

function Why({ rule, score }: { rule: string | null; score: number }) {
  const { t } = useExplorer();
  if (rule === null) return t('members.why.own');
  const why = RULES.has(rule) ? t(`members.why.${rule}` as MessageKey) : t('members.why.other', { rule });
  if (rule === 'judgement' || rule === 'left-together') return why;
  return (
    <>
      {why}
      {t.comma}
      <span title={t('members.score', { n: Math.round(score * 100) })}>{t(`members.sure.${sureness(score)}`)}</span>
    </>
  );
}
