// A sentence of an article as one cites it: words, title, outlet, date, address.
import type { ArticleItem } from '../../api.ts';

export function citation(article: ArticleItem, quote: string): string {
  const [open, close] = article.language === 'ar' ? ['«', '»'] : ['“', '”'];
  const comma = article.language === 'ar' ? '، ' : ', ';
  const where = [article.title, article.source, article.publishedAt?.slice(0, 10), article.url].filter(Boolean);
  return `${open}${quote.trim()}${close} — ${where.join(comma)}`;
}
