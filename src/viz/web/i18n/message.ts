// One text of the interface in both languages; a count has one text for each plural form.
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Message = readonly [en: string | Plural, ar: string | Plural];
